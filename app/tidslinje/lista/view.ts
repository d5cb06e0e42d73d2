/** Ways to see the same events. */
export const views = ['lista', 'manad', 'vecka'] as const
export type View = (typeof views)[number]

/** The view an address names (`vy`); the list for any other word. */
export function viewOf(params: URLSearchParams): View {
  return views.find((view) => view === params.get('vy')) ?? 'lista'
}

/** The same address with some parameters changed; `undefined` takes one away. */
export function withParams(params: URLSearchParams, changes: Record<string, string | undefined>): string {
  const changed = new URLSearchParams(params)
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) changed.delete(name)
    else changed.set(name, value)
  }
  return `?${changed}`
}
