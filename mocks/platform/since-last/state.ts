import type { Source } from '#platform/answer/contract.ts'

/** One thing that is said of something: a day, a status, a text. `part` tells several of one field apart. */
export type Fact = {
  field: string
  part?: string | undefined
  /** What the part is called, such as the goal that a status is of. */
  of?: string | undefined
  value: string
  /** True of what tells versions apart and says nothing to a reader. */
  isSign?: true | undefined
}

/** What a source itself says of a change: Swedish day, who, and what. */
export type Note = { date: string; by?: string | undefined; text: string }

/** Something that is told of a person, as it stood at one moment. */
export type Thing = {
  /** The area it is told in, and its id there. */
  area: string
  id: string
  /** The id of its page, where that is another. */
  page?: string | undefined
  what: string
  title?: string | undefined
  /** Of what has a time: when it begins. */
  start?: string | undefined
  source: Source
  /** Every record that it is told by, and where each came from: `logicalAddress`, and what the record is within it. */
  records: readonly { from: string; record: string }[]
  facts: readonly Fact[]
  notes?: readonly Note[]
  /** When it was written (ISO 8601), and by whom. */
  at?: string | undefined
  by?: string | undefined
  /** The time it is of has passed after this (ISO 8601, or a Swedish day): then it is no news. */
  until?: string | undefined
  /** Of what is told when it came, and is new for that alone: the time (ISO 8601). */
  came?: string | undefined
  /** The id of the one that it says that it replaces. */
  replaces?: string | undefined
  /** The same for those that differ in nothing but when they are. */
  alike?: string | undefined
  /** True of what only the latest are told of: one that is not told is not known to be gone. */
  isOfLatest?: true | undefined
  /** True when the one who reads knows it as it is: has opened it, or done it. */
  isKnown?: true | undefined
  /** True when some of it could not be read. */
  isPartlyRead?: true | undefined
}

/** How each source answered in an area: true when all that it has was told. */
export type Answered = ReadonlyMap<string, boolean>

/** What one who reads was told of a person at one moment. */
export type State = {
  things: readonly Thing[]
  /** By area; one that is not there was not asked about, or may not be seen. */
  answered: ReadonlyMap<string, Answered>
  /** What came before this is not new, although nothing is known of it (ms since 1970). */
  knownTo: number
}

/** What is the same of a thing in all its versions. */
export const nameOf = ({ area, id }: Pick<Thing, 'area' | 'id'>) => `${area} ${id}`

/** Whether all that a source has in an area was told. */
export const isWhole = ({ answered }: State, area: string, from: string) =>
  answered.get(area)?.get(from) === true

/**
 * What is known after a look: of each source what it told now, and of one that did not tell all, what was known of it before.
 * So what has been missing is compared when it comes.
 */
export function joined(before: State, after: State): State {
  const areas = new Set([...before.answered.keys(), ...after.answered.keys()])
  const answered = new Map(
    [...areas].map((area) => {
      const [former, now] = [before.answered.get(area), after.answered.get(area)]
      const all = new Set([...(former?.keys() ?? []), ...(now?.keys() ?? [])])
      return [area, new Map([...all].map((from) => [from, now?.get(from) ?? former?.get(from) === true]))]
    }),
  )
  const isTold = ({ area, records }: Thing) => records.every(({ from }) => isWhole(after, area, from))
  const told = after.things.filter(isTold)
  const names = new Set(told.map(nameOf))
  const kept = before.things.filter((thing) => !isTold(thing) && !names.has(nameOf(thing)))
  // What was known of a source before is whole still, if it was.
  for (const [area, sources] of answered) {
    for (const from of sources.keys()) {
      if (!isWhole(after, area, from)) sources.set(from, isWhole(before, area, from))
    }
  }
  return { things: [...told, ...kept], answered, knownTo: before.knownTo }
}
