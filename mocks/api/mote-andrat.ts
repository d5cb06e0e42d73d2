import type { Answer } from '#platform/answer/contract.ts'
import type { Change as Told, ComparedArea, SinceAround } from '../../app/sedan-sist/contract.ts'
import { requireIndex } from '../platform/engagement-index.ts'
import { hash } from '../platform/hash.ts'
import { differences } from '../platform/since-last/differences.ts'
import { timeIn } from '../worlds/lookup.ts'
import type { Asked } from './asked.ts'
import { changeTold } from './change-told.ts'
import { planMet } from './meeting-of-plan.ts'
import { problem } from './problem.ts'
import { answered, namesOf, sourcesNotCompared } from './sedan-sist.ts'
import { areasSeenBy, stateAt, stateNow } from './since-state.ts'

/** What a meeting about a plan decides stands in these. */
const decidedIn: readonly ComparedArea[] = ['vardplaner', 'overenskommelser']

/**
 * `GET /api/vardplaner/{id}/mote/andrat`: what has become otherwise in plans and agreements since the meeting about a plan began, of
 * those that the one who asks may see. 404 for a plan that is not known; nothing of a meeting that has not begun, or has no time.
 */
export async function moteAndrat(asked: Asked, id: string): Promise<(Answer<Told> & SinceAround) | Response> {
  requireIndex(asked.world)
  const met = planMet(asked, id)
  if (!met) return problem(404, 'no-such-plan')
  const began = Date.parse(met.meeting?.start ?? '')
  const now = timeIn(asked.world).getTime()
  if (!(began <= now)) return { ...answered([], []), logId: hash(`mote ${id}`), notCompared: [] }
  const areas = areasSeenBy(asked).filter((area) => decidedIn.includes(area))
  const { state, answers } = await stateNow(asked, areas)
  const before = await stateAt(asked, areas, began)
  const withheld = decidedIn.filter((area) => !areas.includes(area))
  const answer = answered(
    differences(before, state, now).map((change) => changeTold(change)),
    answers,
    withheld.length > 0 ? withheld : undefined,
  )
  return {
    ...answer,
    since: new Date(began).toISOString(),
    notCompared: namesOf(answer, sourcesNotCompared(before, state, now)),
  }
}
