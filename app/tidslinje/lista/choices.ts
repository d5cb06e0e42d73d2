import { inShort } from '#ui/in-short.ts'
import type { Principal } from '#platform/answer/contract.ts'
import type { ListedEvent } from '../vard/care-event.ts'

export type SourceChoice = { key: string; name: string; principal: Principal | undefined }

/** The care givers behind the events, by name, together with those already chosen, who may have none here. */
export function sourcesOf(events: ListedEvent[], chosen: string[]): SourceChoice[] {
  const found = new Map<string, SourceChoice>(
    chosen.map((key) => [key, { key, name: key, principal: undefined }]),
  )
  for (const { source } of events) {
    const { hsaId, name, principal } = source.careGiver
    found.set(hsaId, { key: hsaId, name, principal })
  }
  return [...found.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
}

/** The plans and agreements that the events are a part of, by title. */
export function plansOf(events: ListedEvent[]): { value: string; name: string; lang: string }[] {
  const found = new Map<string, string>()
  for (const { belongsTo } of events) for (const { id, title } of belongsTo) found.set(id, title)
  return [...found]
    .map(([value, name]) => ({ value, name: inShort(name), lang: 'sv' }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
}
