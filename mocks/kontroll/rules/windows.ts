import { isGood, isReadable, readTold, type Told } from '../read-told.ts'
import { lists } from '../resources.ts'
import { judgeEach, noAnswer, noSession, type Rule, type Shown, well } from '../rule.ts'
import { askingOf } from '../subjects.ts'
import type { Trial } from '../trial.ts'
import { isObject, textIn } from '../walk.ts'
import { statusIs } from './status.ts'

const swedish = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' })

/** The Swedish day of a time; of a day, itself. */
const dayOf = (when: string) => (when.length > 10 ? swedish.format(new Date(when)) : when)

/** First and last day of an item; undefined of what has no time yet. */
function daysOf(item: Record<string, unknown>): { first: string; last: string } | undefined {
  const period = [item['performed'], item['planned']].find(isObject) ?? item
  const [start, end] = [textIn(period, 'start'), textIn(period, 'end')]
  const first = start ?? end
  if (first === undefined || Number.isNaN(Date.parse(first))) return undefined
  return { first: dayOf(first), last: dayOf(end ?? first) }
}

const noWindow = 'no list with a window could be read'

/** The day in the middle of what a list tells. */
function middleOf({ items }: Told): string | undefined {
  const days = items.flatMap((item) => daysOf(item)?.first ?? []).toSorted()
  return days[Math.floor(days.length / 2)]
}

const honoured: Rule = {
  id: 'window-kept',
  says: 'With `?from=` an answer holds what ends on that Swedish day or later, with `?to=` what begins before it, and nothing else.',
  because:
    'The timeline asks for a part at a time: what is left out is never seen, and what is beside it is seen twice.',
  judge: (trial) =>
    judgeEach(
      datedIn(trial).flatMap((told) => {
        const day = middleOf(told)
        return day === undefined ? [] : (['from', 'to'] as const).map((end) => ({ told, end, day }))
      }),
      datedIn(trial).length > 0 ? 'nothing is told that has a day' : noWindow,
      async ({ told, end, day }): Promise<Shown> => {
        const { list, subject } = told
        const seen = await trial.ask(
          askingOf(subject, `${list.path}?${end}=${day}`, { shown: `${list.path}?${end}` }),
        )
        const part = readTold(list, subject, seen)
        if (!isReadable(part)) return undefined
        const ids = new Set(part.items.map((item) => textIn(item, 'id')))
        const isIn = (item: Record<string, unknown>) => {
          const days = daysOf(item)
          // One that ends where the window begins may end at its very first moment.
          if (days?.last === day && days.first < day && end === 'from') return undefined
          if (!days) return end === 'from'
          return end === 'from' ? days.last >= day : days.first < day
        }
        const beside = part.items.filter((item) => isIn(item) === false).length
        const lacks = told.items.filter((item) => isIn(item) && !ids.has(textIn(item, 'id'))).length
        return [
          ...(beside > 0 ? [{ address: seen.address, seen: `${beside} items beside the window` }] : []),
          ...(lacks > 0
            ? [{ address: seen.address, seen: `${lacks} items of the window are not there` }]
            : []),
        ]
      },
    ),
}

const datedIn = ({ told }: Trial) =>
  told.filter((one) => one.subject.own && isReadable(one) && one.list.window === 'days')

const windowed = lists.filter(({ window }) => window)
const bad = ['from=kontroll', 'from=2026-02-30', 'to=2026-13-01', 'from=2026-11-24&to=2026-11-23', 'from=']

const refused: Rule = {
  id: 'window-refused',
  says: 'A window that is none is refused: 400. Not a day, a day that there is not, or an end before its beginning.',
  because: 'An answer to something else than what was asked would be shown as if it were that.',
  judge: (trial) =>
    judgeEach(
      trial.subjects
        .filter(({ own }) => own)
        .flatMap((own) =>
          windowed.flatMap(({ path }) => bad.map((query) => ({ own, address: `${path}?${query}` }))),
        ),
      noSession,
      async ({ own, address }) => statusIs(await trial.ask(askingOf(own, address)), [400]),
    ),
}

const months: Rule = {
  id: 'months-agree',
  says: '`months` and `undated` of the timeline count what it tells without a window, by the Swedish month it begins in.',
  because: 'The portal offers the months that there is something in, and says how much.',
  judge: ({ told }) =>
    judgeEach(
      told.filter((one) => one.subject.see === 'all' && one.list.path === 'tidslinje' && isReadable(one)),
      noWindow,
      ({ body, items, seen: { address } }): Shown => {
        const counts = new Map<string, number>()
        for (const item of items) {
          const month = daysOf(item)?.first.slice(0, 7) ?? ''
          counts.set(month, (counts.get(month) ?? 0) + 1)
        }
        const all = body && Array.isArray(body['months']) ? body['months'].filter(isObject) : []
        const isCounted = all.every(({ month, count }) => counts.get(String(month)) === count)
        const sum = all.length + (counts.has('') ? 1 : 0)
        if (!isCounted || sum !== counts.size) return { address, seen: 'months: not what the items say' }
        return body?.['undated'] === (counts.get('') ?? 0)
          ? well
          : { address, seen: 'undated: not what the items say' }
      },
    ),
}

const honest: Rule = {
  id: 'latest-honest',
  says: 'With `?senaste=3` an answer holds some of what it else holds, and `earlier` says how many are left out.',
  because: 'The portal offers to fetch the rest by that number, and else says that it is all.',
  judge: (trial) =>
    judgeEach(
      trial.told.filter((one) => one.subject.own && isReadable(one) && one.list.latest),
      'no list that can be cut could be read',
      async (whole): Promise<Shown> => {
        const { list, subject } = whole
        const part = readTold(list, subject, await trial.ask(askingOf(subject, `${list.path}?senaste=3`)))
        if (!isReadable(part)) return undefined
        const { address } = part.seen
        const known = new Set(whole.items.map((item) => textIn(item, 'id')))
        const earlier = part.body?.['earlier'] ?? 0
        const beside = part.items.filter((item) => !known.has(textIn(item, 'id'))).length
        if (beside > 0) return { address, seen: `${beside} items that the whole has not` }
        return earlier === whole.items.length - part.items.length
          ? well
          : { address, seen: 'earlier: not the number that is left out' }
      },
    ),
}

const alone: Rule = {
  id: 'item-alone',
  says: '`GET /api/tidslinje/{id}` tells the same of an event as the list does.',
  because: 'A page that is opened by its address would say otherwise than the list that led to it.',
  judge: (trial) =>
    judgeEach(
      timelinesIn(trial).flatMap((told) => someOf(told.items).map((item) => ({ told, item }))),
      timelinesIn(trial).length > 0 ? 'no event is told' : noAnswer,
      async ({ told, item }): Promise<Shown> => {
        const id = textIn(item, 'id') ?? ''
        const seen = await trial.ask(askingOf(told.subject, `tidslinje/${id}`, { shown: 'tidslinje/{id}' }))
        if (!isGood(seen)) return statusIs(seen, [200])
        const { around: _, ...shape } = told.list
        const read = readTold(shape, told.subject, seen)
        if (!isReadable(read)) return undefined
        const [first, ...more] = read.items
        if (!first || more.length > 0)
          return { address: seen.address, seen: `${read.items.length} items, not 1` }
        const others = [...new Set([...Object.keys(first), ...Object.keys(item)])].filter(
          (name) => JSON.stringify(first[name]) !== JSON.stringify(item[name]),
        )
        return others.map((name) => ({ address: seen.address, seen: `items[0].${name}: not as in the list` }))
      },
    ),
}

const timelinesIn = ({ told, subjects }: Trial) =>
  told.filter((one) => one.list.path === 'tidslinje' && subjects.includes(one.subject) && isReadable(one))

/** The first of each kind, and the last. */
function someOf(items: Told['items']): Told['items'] {
  const kinds = Map.groupBy(items, ({ kind }) => kind)
  return [...kinds.values()].flatMap((all) =>
    [...new Set([all.at(0), all.at(-1)])].filter((one) => one !== undefined),
  )
}

export const ofWindows = { name: 'Parts by time', rules: [honoured, refused, months, honest, alone] }
