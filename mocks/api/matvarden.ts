import type { Measurement, Reading } from '../../app/matvarden/contract.ts'
import { answerOf } from '../platform/answer.ts'
import type { Question } from '../platform/gather.ts'
import { latestAsked } from './latest-asked.ts'
import { type LatestAnswer, latestOf } from './latest.ts'
import { gathered, planOf, readingOf } from './measurements.ts'
import { problem } from './problem.ts'

/**
 * `GET /api/matvarden`: from the project's own contracts MeasurementPlans and OwnMeasurements, what is agreed first. With
 * `?senaste=20` the latest so many of each kind, since one may be measured daily and another once a month.
 */
export async function matvarden(
  question: Question & { search?: URLSearchParams },
): Promise<LatestAnswer<Measurement> | Response> {
  const latest = latestAsked(question.search)
  if (latest === false) return problem(400, 'bad-number')
  const { plans, held, all } = await gathered(question)
  const agreed = plans.items.map((one) => planOf(one, question))
  const readings = all.map((one) => readingOf(one, plans.items, held))
  if (latest === undefined) return answerOf<Measurement>([...agreed, ...readings], plans, held)
  const { items, ...around } = latestOfEach(readings, latest)
  return { ...answerOf<Measurement>([...agreed, ...items], plans, held), ...around }
}

/** The latest of each kind, as far back as nothing of that kind is missing, and how many are earlier. */
function latestOfEach(readings: readonly Reading[], count: number) {
  const kinds = [...Map.groupBy(readings, ({ code }) => code).values()].map((ofKind) => {
    const { items, wholeFrom = '' } = latestOf(ofKind, count, {
      time: ({ takenAt }) => takenAt,
      together: ({ id }) => id,
    })
    return items.filter(({ takenAt }) => takenAt >= wholeFrom)
  })
  const items = kinds.flat()
  return { items, earlier: readings.length - items.length }
}
