/** Something kept for each opened world, in memory only. */
export type PerWorld<Value> = {
  get: (world: string) => Value | undefined
  /** Keeps the value until the world is opened anew; undefined takes it away. */
  set: (world: string, value: Value | undefined) => void
}

/** The key of what a person has changed in a world, so that nothing of one can become another's. */
export const personKey = (world: { key: string }, person: { id: string }) => `${world.key} ${person.id}`

const most = 500

/** What is told elsewhere too, by its name. */
const told = new Map<string, PerWorld<unknown> & { keys: () => string[] }>()

/**
 * Keeps a value for each world; the oldest are forgotten, so that an API that is left running does not grow. With a name it goes
 * with a question that is asked elsewhere: then it holds only plain data, Map and Set.
 */
export function perWorld<Value>(name?: string): PerWorld<Value> {
  const worlds = new Map<string, Value>()
  const kept: PerWorld<Value> = {
    get: (world) => worlds.get(world),
    set: (world, value) => {
      worlds.delete(world)
      if (value !== undefined) worlds.set(world, value)
      const [oldest] = worlds.keys()
      if (worlds.size > most && oldest !== undefined) worlds.delete(oldest)
    },
  }
  if (name !== undefined) told.set(name, { ...(kept as PerWorld<unknown>), keys: () => [...worlds.keys()] })
  return kept
}

/** What has been changed in a world, by the name of what keeps it: key of the world or of a person in it, and the value. */
export type Changed = Readonly<Record<string, readonly (readonly [key: string, value: unknown])[]>>

const isOf = (worldKey: string, key: string) => key === worldKey || key.startsWith(`${worldKey} `)

/** All that has been changed in a world and goes with a question. */
export function changedIn(worldKey: string): Changed {
  const all = [...told].map(([name, store]) => {
    const keys = store.keys().filter((key) => isOf(worldKey, key))
    return [name, keys.map((key) => [key, store.get(key)] as const)] as const
  })
  return Object.fromEntries(all.filter(([, entries]) => entries.length > 0))
}

/** Makes what is kept of a world what it is elsewhere, and nothing else. */
export function changeAsIn(worldKey: string, changed: Changed): void {
  for (const [name, store] of told) {
    for (const key of store.keys()) if (isOf(worldKey, key)) store.set(key, undefined)
    for (const [key, value] of changed[name] ?? []) if (isOf(worldKey, key)) store.set(key, value)
  }
}
