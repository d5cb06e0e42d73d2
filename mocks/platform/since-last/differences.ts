import type { Change, FieldChange } from './change.ts'
import { inOrder } from './order.ts'
import { type Fact, isWhole, nameOf, type Note, type State, type Thing } from './state.ts'

type Pair = { before?: Thing; after?: Thing }

/**
 * What has become otherwise between two states of the same person, as it is at `now` (ms since 1970). Each difference is told
 * once, in one order whatever the order of the states. A source that did not tell all in both of them is not compared, since what is
 * not told is not gone; and what has only gone by in time is no news.
 */
export function differences(before: State, after: State, now: number): Change[] {
  const empty = emptied(before, after, now)
  const isCompared = (thing: Thing | undefined) =>
    !thing ||
    thing.records.every(
      ({ from }) =>
        isWhole(before, thing.area, from) &&
        isWhole(after, thing.area, from) &&
        !empty.has(nameOfSource(thing.area, from)),
    )
  const changes = pairsOf(before, after, now).flatMap((pair) => {
    const change = isCompared(pair.before) && isCompared(pair.after) && changeIn(pair, before, now)
    return change ? [change] : []
  })
  return inOrder(changes)
}

const nameOfSource = (area: string, from: string) => `${area} ${from}`

/**
 * Sources, by area, that told of several things that are to be still, in one area or in several, and now of none there: it is rather
 * the answer that is wrong.
 */
export function emptied(before: State, after: State, now: number): ReadonlySet<string> {
  const told = new Set(after.things.flatMap(sourcesOf))
  const were = before.things.filter(({ until, isOfLatest }) => !isOfLatest && !hasPassed(until, now))
  const lost = were.flatMap((thing) =>
    thing.records.flatMap(({ from }) => {
      const name = nameOfSource(thing.area, from)
      return told.has(name) ? [] : [{ from, name }]
    }),
  )
  const counts = Map.groupBy(lost, ({ from }) => from)
  return new Set([...counts.values()].flatMap((all) => (all.length > 1 ? all.map(({ name }) => name) : [])))
}

const sourcesOf = ({ area, records }: Thing) => [
  ...new Set(records.map(({ from }) => nameOfSource(area, from))),
]

/** Each thing as it was and as it is; what is only in one of the states stands alone. */
function pairsOf(before: State, after: State, now: number): Pair[] {
  const byName = new Map(before.things.map((thing) => [nameOf(thing), thing]))
  const byRecord = new Map(
    before.things.flatMap((thing) => recordsOf(thing).map((record) => [record, thing] as const)),
  )
  const left = new Set(before.things)
  const take = (thing: Thing | undefined) => (thing && left.delete(thing) ? thing : undefined)
  const same = new Map(after.things.map((thing) => [thing, take(byName.get(nameOf(thing)))]))
  for (const [thing, known] of same) {
    if (known) continue
    const { replaces, area } = thing
    const replaced = replaces === undefined ? undefined : byName.get(nameOf({ area, id: replaces }))
    // Told under another id by the same record, as when another source of it is silent, it is the same.
    const told = recordsOf(thing).map((record) => byRecord.get(record))
    same.set(thing, take(replaced) ?? told.map(take).find(Boolean))
  }
  for (const [thing, known] of same) if (!known) same.set(thing, take(onlyOneAlike(thing)))
  return [
    ...[...same].map(([thing, known]) => ({ after: thing, ...(known && { before: known }) })),
    ...[...left].map((thing) => ({ before: thing })),
  ]

  /** The one that has another time: when there was one alike, and is one, nothing else can be meant. */
  function onlyOneAlike({ area, alike }: Thing): Thing | undefined {
    if (alike === undefined) return undefined
    const of = ({ things }: State) => things.filter((one) => one.area === area && one.alike === alike)
    const [was, ...others] = of(before)
    const isMeant = was && others.length === 0 && of(after).length === 1 && !hasPassed(was.until, now)
    return isMeant ? was : undefined
  }
}

const recordsOf = ({ area, records }: Thing) =>
  records.map(({ from, record }) => `${area}\n${from}\n${record}`)

function changeIn({ before, after }: Pair, former: State, now: number): Change | undefined {
  const isPast = (thing: Thing | undefined) => !thing || hasPassed(thing.until, now)
  const one = after ?? before
  if (!one || after?.isKnown || (one.until !== undefined && isPast(before) && isPast(after))) return undefined
  const { area, id, page, what, title, start, source } = one
  const told = { area, id, page, what, title, start, source }
  if (!after)
    return one.isOfLatest ? undefined : { ...told, kind: 'gone', fields: fieldsIn(one.facts, []), notes: [] }
  const at = before?.at === after.at ? undefined : after.at
  const notes = (after.notes ?? []).filter(
    (note) => !before?.notes?.some((known) => signOf(known) === signOf(note)),
  )
  const [latest] = notes.toSorted((a, b) => (a.date < b.date ? 1 : -1))
  const fields = fieldsIn(before?.facts ?? [], after.facts)
  const who = latest ? { at: latest.date, by: latest.by } : at ? { at, by: after.by } : {}
  const change = { ...told, ...who, fields, notes: before ? notes : [] }
  if (!before) {
    const isOld = one.came !== undefined && !(Date.parse(one.came) >= former.knownTo)
    return isOld || (one.isOfLatest && one.came === undefined)
      ? undefined
      : { ...change, kind: isOff(fields) ? 'cancelled' : 'new' }
  }
  if (before.isPartlyRead || after.isPartlyRead || fields.length + notes.length === 0) return undefined
  // An application that is decided is a decision that was not there.
  if (before.what !== after.what) return { ...change, kind: 'new' }
  const isMoved = fields.some(({ field, ...said }) => field === 'start' && said.before && said.after)
  return { ...change, kind: isOff(fields) ? 'cancelled' : isMoved ? 'moved' : 'changed' }
}

const isOff = (fields: readonly FieldChange[]) => fields.some(({ field, after }) => field === 'off' && after)

const signOf = ({ date, by, text }: Note) => JSON.stringify([date, by, text])

/** A day has passed when the next has begun, in whatever zone. */
function hasPassed(until: string | undefined, now: number): boolean {
  if (until === undefined) return false
  const end = Date.parse(until) + (until.includes('T') ? 0 : 86_400_000)
  return end <= now
}

const keyOfFact = ({ field, part }: Fact) => JSON.stringify([field, part])

/** The fields that are said otherwise, in the order that they are said in now. */
function fieldsIn(before: readonly Fact[], after: readonly Fact[]): FieldChange[] {
  const was = new Map(before.map((fact) => [keyOfFact(fact), fact]))
  const is = new Map(after.map((fact) => [keyOfFact(fact), fact]))
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((key) => {
    const [former, fact] = [was.get(key), is.get(key)]
    const one = fact ?? former
    if (!one || former?.value === fact?.value) return []
    const { field, part, of, isSign } = one
    return [
      {
        field,
        ...(part !== undefined && { part }),
        ...(of !== undefined && { of }),
        ...(!isSign && former && { before: former.value }),
        ...(!isSign && fact && { after: fact.value }),
      },
    ]
  })
}
