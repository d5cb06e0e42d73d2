import type { Source } from '#platform/answer/contract.ts'
import type { Fact, State, Thing } from './state.ts'

const sourceOf = (documentId: string): Source => ({
  documentId,
  sourceSystemHSAId: 'TSTDEF-1',
  careGiver: { hsaId: 'TSTDEF-2', name: 'Region Storstaden', principal: 'region' },
  logicalAddress: 'TSTDEF-3',
  legalDomain: 'HSL',
  recordedBy: 'system',
})

const said = (facts: Readonly<Record<string, string>>): Fact[] =>
  Object.entries(facts).map(([field, value]) => ({ field, value }))

/** For tests: a thing of an area, told by one source. */
export function thingOf(
  id: string,
  facts: Readonly<Record<string, string>> = {},
  more: Partial<Thing> = {},
): Thing {
  const from = more.records?.[0]?.from ?? 'a'
  return {
    area: 'tidslinje',
    id,
    what: 'time',
    source: sourceOf(id),
    records: [{ from, record: id }],
    facts: said(facts),
    ...more,
  }
}

/** For tests: a state in which these sources told all they have, in the areas of the things and of `areas`. */
export function stateOf(
  things: readonly Thing[],
  {
    whole = ['a', 'b'],
    missing = [],
    areas = ['tidslinje', 'vardplaner'],
    knownTo = 0,
  }: {
    whole?: readonly string[]
    missing?: readonly string[]
    areas?: readonly string[]
    knownTo?: number
  } = {},
): State {
  const sources = () =>
    new Map([...whole.map((one) => [one, true] as const), ...missing.map((one) => [one, false] as const)])
  return { things, answered: new Map(areas.map((area) => [area, sources()])), knownTo }
}
