import type { ProcessingStatus } from '#platform/answer/contract.ts'
import type { Answered } from '../client.ts'
import { isGood, isReadable, isTelling, readTold, type Told } from '../read-told.ts'
import { judgeEach, type Judged, type Rule, type Shown, well } from '../rule.ts'
import { askingOf } from '../subjects.ts'
import type { Trial } from '../trial.ts'
import { atATime, turns } from '../turns.ts'
import { inOneOrder, recordsIn, textIn } from '../walk.ts'

/** All parts of one answer, as the portal asks for them, and the answer that was waited for before. */
type Chain = { whole: Told; parts: Told[]; isEnded: boolean }

/** So many times the rest is asked for at most, and so long, in ms: by then every source has been given up. */
const most = 60
const longest = 35_000

const isAsked = ({ statusCode }: ProcessingStatus) => statusCode === 'NoDataSynchPending'
const isPart = ({ statuses }: Told) => statuses.some(isAsked)

/** Each trial's chains, asked for by the first rule that judges them. */
const chains = new WeakMap<Trial, Promise<Chain[]>>()

function chainsOf(trial: Trial): Promise<Chain[]> {
  const known = chains.get(trial)
  if (known) return known
  const wholes = trial.told.filter(
    (one) => trial.subjects.includes(one.subject) && isReadable(one) && !one.list.unsourced,
  )
  // A server keeps what has come for one who asks on at once, as the portal does: whoever stands in line for that comes too late.
  const take = turns(atATime)
  const coming = Promise.all(wholes.map((whole) => take(() => chainOf(trial, whole))))
  chains.set(trial, coming)
  return coming
}

async function chainOf({ ask }: Trial, whole: Told): Promise<Chain> {
  const { list, subject } = whole
  const began = performance.now()
  const get = async (prefer: string) =>
    readTold(list, subject, await ask(askingOf(subject, list.path, { headers: { Prefer: prefer } })))
  const parts = [await get('wait=0')]
  for (;;) {
    const last = parts.at(-1)
    if (!last || !isReadable(last)) return { whole, parts, isEnded: false }
    if (!isPart(last)) return { whole, parts, isEnded: true }
    if (parts.length > most || performance.now() - began > longest) return { whole, parts, isEnded: false }
    parts.push(await get(`wait=6, newer-than="${last.logId}"`))
  }
}

const noSources = 'no answer with sources could be read'
const whole = 'the server answers when all sources have ended, which it may'
/** Judges each answer that came in parts, or ended in one that could not be read. `holds`: which of them are judged by what they hold. */
async function ofParts(
  trial: Trial,
  judge: (chain: Chain) => Shown,
  holds?: (chain: Chain) => boolean,
): Promise<Judged> {
  const all = await chainsOf(trial)
  const inParts = all.filter(({ parts, isEnded }) => parts.length > 1 || !isEnded)
  return judgeEach(inParts, all.length > 0 ? whole : noSources, judge, holds)
}
const isTold = ({ parts }: Chain) => parts.some(isTelling)
const addressOf = ({ whole: { seen } }: Chain) => `${seen.address} in parts`

const applied: Rule = {
  id: 'parts-applied',
  says: 'An answer that did not wait for all says `Preference-Applied: wait=<seconds>`, as it was asked; one without `Prefer` waits for all.',
  because: 'What nobody asks on for would stay half.',
  judge: async (trial) => {
    const early = trial.told.filter((one) => isReadable(one) && isPart(one))
    const all = await chainsOf(trial)
    return judgeEach([...all, ...early], noSources, (one): Shown => {
      if ('seen' in one) return { address: one.seen.address, seen: 'NoDataSynchPending without Prefer' }
      return one.parts.filter(isPart).flatMap((part, index) => {
        const told = (part.seen as Answered).headers.get('Preference-Applied')
        const right = `wait=${index === 0 ? 0 : 6}`
        return told === right
          ? []
          : { address: addressOf(one), seen: `part ${index + 1}: no Preference-Applied: ${right}` }
      })
    })
  },
}

const ends: Rule = {
  id: 'parts-end',
  says: 'Asked on with `newer-than`, an answer in parts is whole within 35 seconds.',
  because: 'The portal gives up then, and says of those who are still asked that they did not answer.',
  judge: (trial) =>
    ofParts(trial, (chain) => (chain.isEnded ? well : { address: addressOf(chain), seen: endOf(chain) })),
}

/** How an answer went on that never was whole. */
function endOf({ parts }: Chain): string {
  const last = parts.at(-1)
  return last && isReadable(last)
    ? `NoDataSynchPending after ${parts.length} parts`
    : `part ${parts.length} could not be read`
}

const kept: Rule = {
  id: 'parts-kept',
  says: 'No part leaves out a record that an earlier one told, and no source that has ended is asked again.',
  because: 'What one is reading would go away.',
  judge: (trial) =>
    ofParts(
      trial,
      (chain) =>
        pairsOf(chain).flatMap(([before, after], index) => {
          const records = recordsIn(after.items)
          const lost = [...recordsIn(before.items)].filter((one) => !records.has(one)).length
          const asked = new Set(before.statuses.filter(isAsked).map(({ logicalAddress }) => logicalAddress))
          const again = after.statuses.filter((one) => isAsked(one) && !asked.has(one.logicalAddress)).length
          const at = { address: addressOf(chain) }
          return [
            ...(lost > 0
              ? [{ ...at, seen: `part ${index + 2} lacks ${lost} records of the one before` }]
              : []),
            ...(again > 0 ? [{ ...at, seen: `part ${index + 2} asks ${again} sources again` }] : []),
          ]
        }),
      isTold,
    ),
}

const pairsOf = ({ parts }: Chain) =>
  parts.slice(1).flatMap((after, index): [Told, Told][] => {
    const before = parts[index]
    return before && isReadable(before) && isReadable(after) ? [[before, after]] : []
  })

const single: Rule = {
  id: 'parts-single',
  says: 'No part tells an item twice.',
  because: 'The second would be shown as something that cannot be read.',
  judge: (trial) =>
    ofParts(
      trial,
      (chain) =>
        chain.parts.flatMap(({ items }, index) => {
          const ids = items.flatMap((item) => textIn(item, 'id') ?? [])
          const twice = ids.length - new Set(ids).size
          return twice === 0
            ? []
            : { address: addressOf(chain), seen: `part ${index + 1} tells ${twice} ids twice` }
        }),
      isTold,
    ),
}

/** What two answers have alike: the items, and how each source fared. */
const namesIn = ({ items, statuses }: Told) => [
  ...items.map((item) => textIn(item, 'id') ?? inOneOrder(item)),
  ...statuses.map(({ logicalAddress, statusCode }) => `${logicalAddress} ${statusCode}`),
]

const same: Rule = {
  id: 'parts-whole',
  says: 'The last part holds the same items and sources as an answer that was waited for.',
  because: 'What was asked for in parts would be another översikt than what was not.',
  judge: (trial) =>
    ofParts(trial, (chain): Shown => {
      const last = chain.parts.at(-1)
      if (!chain.isEnded || !last || !isReadable(last)) return undefined
      const [one, other] = [new Set(namesIn(chain.whole)), new Set(namesIn(last))]
      const lacks = [...one].filter((name) => !other.has(name)).length
      const more = [...other].filter((name) => !one.has(name)).length
      if (lacks + more === 0) return well
      return { address: addressOf(chain), seen: `${lacks} items or sources less and ${more} more` }
    }),
}

const known: Rule = {
  id: 'parts-known',
  says: 'Parts with the same `logId` are the same, and those that are the same have the same.',
  because:
    'The portal asks for more than the part of that `logId`, and would wait for nothing, or ask without end.',
  judge: (trial) =>
    ofParts(trial, (chain) =>
      pairsOf(chain).flatMap(([before, after], index) => {
        const isSame =
          inOneOrder(before.body?.['items']) === inOneOrder(after.body?.['items']) &&
          inOneOrder(before.statuses) === inOneOrder(after.statuses)
        return isSame === (before.logId === after.logId)
          ? []
          : { address: addressOf(chain), seen: `part ${index + 2}: ${isSame ? 'another' : 'the same'} logId` }
      }),
    ),
}

/** So much later than the wait an answer may come, in ms. */
const slack = 4_000

const waits: Rule = {
  id: 'parts-waited',
  says: 'An answer in parts comes when the wait that was asked for is over, or before when there is more.',
  because: 'The reader would look at an empty page meanwhile.',
  judge: (trial) =>
    ofParts(trial, (chain) =>
      chain.parts.flatMap(({ seen }, index) => {
        const over = isGood(seen) && seen.ms > (index === 0 ? 0 : 6_000) + slack
        return over
          ? {
              address: addressOf(chain),
              seen: `part ${index + 1} came ${Math.round(seen.ms / 1000)} s after`,
            }
          : []
      }),
    ),
}

export const inParts = { name: 'Answers in parts', rules: [applied, ends, kept, single, same, known, waits] }
