import * as v from 'valibot'
import type { Answer } from '#platform/answer/contract.ts'
import { type Change as Told, comparedAreas, type SinceAround } from '../../app/sedan-sist/contract.ts'
import { noteAccess } from '../platform/access-log.ts'
import { hash } from '../platform/hash.ts'
import { mergeStatuses } from '../platform/processing-status.ts'
import { deedsAbout, withDoer, withOwnDeeds } from '../platform/since-last/deeds.ts'
import type { Change } from '../platform/since-last/change.ts'
import { differences, emptied } from '../platform/since-last/differences.ts'
import { keepLook, changesSeenBy, lastSeen, markSeen } from '../platform/since-last/last-seen.ts'
import { joined, nameOf, type State } from '../platform/since-last/state.ts'
import { lastLooked } from '../platform/opened-items.ts'
import { timeIn } from '../worlds/lookup.ts'
import type { Asked } from './asked.ts'
import { changeTold } from './change-told.ts'
import { problem } from './problem.ts'
import { areasSeenBy, stateAtOpening, stateNow } from './since-state.ts'
import { isPreview } from './unread.ts'

/** For so long what has been seen is told still, in ms. */
const toldFor = 7 * 86_400_000

/**
 * `GET /api/sedan-sist`: what is new or otherwise since the one who asks last looked, of the areas that one may see; and what has been
 * marked as seen of late. To one who looks as an ombud would, nothing: an ombud has looked at another time.
 */
export async function sedanSist(asked: Asked): Promise<Answer<Told> & SinceAround> {
  if (isPreview(asked)) return { ...answered([], []), notCompared: [] }
  const areas = areasSeenBy(asked)
  noteSeen(asked, areas)
  const { world, persona, actor } = asked
  const deeds = deedsAbout(world, persona)
  const last = lastSeen(asked)
  const { state, answers } = await stateNow(asked, areas)
  const opening = last?.state ?? (await stateAtOpening(asked, areas))
  const before = withOwnDeeds(opening, deeds.slice(last?.deeds ?? 0), actor)
  const now = timeIn(world).getTime()
  const changes = differences(before, state, now).map((change) => withDoer(change, deeds, state))
  const told = [
    ...changes.map((change) => changeTold(change)),
    ...seenBefore(asked, changes, state, now).map((change) => ({ ...changeTold(change), seen: true })),
  ]
  const answer = answered(
    told,
    answers,
    areas.length < comparedAreas.length ? withheldFrom(areas) : undefined,
  )
  const isPart = answer.processingStatus.some(({ statusCode }) => statusCode === 'NoDataSynchPending')
  return {
    ...answer,
    since: new Date(last?.at ?? lastLooked(asked)).toISOString(),
    ...(!isPart && {
      version: keepLook(asked, { state: joined(before, state), deeds: deeds.length, changes }),
    }),
    notCompared: namesOf(answer, sourcesNotCompared(before, state, now)),
  }
}

/**
 * What `POST /api/sedan-sist/sett` takes.
 * - `version`: that of the answer of `GET /api/sedan-sist` that was seen
 */
export const bodySchema = v.object({ version: v.string() })

/**
 * `POST /api/sedan-sist/sett`: all that was told as a version is seen by the one who asks, and by nobody else. 400 for a body that
 * names none, 403 for one who looks as an ombud would, 404 for a version that has not been told to the one who asks.
 */
export async function settSedanSist(asked: Asked): Promise<Response | { seen: boolean }> {
  const parsed = v.safeParse(bodySchema, asked.body)
  if (!parsed.success) return problem(400, 'bad-mark')
  if (isPreview(asked)) return problem(403, 'not-allowed')
  const isMarked = markSeen(asked, parsed.output.version, timeIn(asked.world).getTime())
  return isMarked ? { seen: true } : problem(404, 'unknown-version')
}

/** What was seen of late, of what may be seen still and stands; what has changed again is told anew. */
function seenBefore(
  asked: Asked,
  changes: readonly Change[],
  { things, answered: areas }: State,
  now: number,
) {
  const [anew, standing] = [new Set(changes.map(nameOf)), new Set(things.map(nameOf))]
  return changesSeenBy(asked).flatMap(({ at, change }) => {
    const isThere = standing.has(nameOf(change)) || change.kind === 'gone'
    const isTold = now - at <= toldFor && areas.has(change.area) && isThere && !anew.has(nameOf(change))
    return isTold ? [change] : []
  })
}

/** What an ombud is told of an area here is seen in it, as on its own page. */
function noteSeen({ world, persona, actor, goingRead }: Asked, areas: readonly string[]): void {
  if (actor.id === persona.id || goingRead?.isWhole() === false) return
  const at = timeIn(world).toISOString()
  for (const area of areas) noteAccess(world.key, { actor, subject: persona.id, kind: 'see', area, at })
}

export function answered(
  items: Told[],
  answers: readonly Answer<unknown>[],
  withheld?: string[],
): Answer<Told> {
  const processingStatus = mergeStatuses(answers.flatMap((one) => one.processingStatus))
  const unreadable = answers.flatMap((one) => one.unreadable)
  const logId = hash(JSON.stringify([items, processingStatus]))
  return { items, processingStatus, unreadable, logId, ...(withheld && { withheld }) }
}

const withheldFrom = (areas: readonly string[]) => comparedAreas.filter((area) => !areas.includes(area))

/** Addresses of sources that were not compared in some area; one that is still asked is not yet among them. */
export function sourcesNotCompared(before: State, after: State, now: number): ReadonlySet<string> {
  const empty = emptied(before, after, now)
  return new Set(
    [...after.answered].flatMap(([area, sources]) =>
      [...sources].flatMap(([from, isWhole]) =>
        isWhole && before.answered.get(area)?.get(from) === true && !empty.has(`${area} ${from}`)
          ? []
          : [from],
      ),
    ),
  )
}

export function namesOf({ processingStatus }: Answer<unknown>, addresses: ReadonlySet<string>): string[] {
  return processingStatus
    .filter(({ statusCode }) => statusCode !== 'NoDataSynchPending')
    .flatMap(({ logicalAddress, sourceName }) => (addresses.has(logicalAddress) ? [sourceName] : []))
}
