import { until } from '../facts/formerly.ts'
import type { Formerly } from '../persona.ts'
import { calledOffMeanwhile } from './meetings.ts'

const isOff = until('region-storstaden', '2026-11-23T10:20')

/** What is otherwise for Rut later in the day that her world shows. */
export const formerly: readonly Formerly[] = isOff.was('PlanStructures', [calledOffMeanwhile], (plan) => ({
  ...plan,
  meeting: { invited: [], ...plan.meeting, status: 'called' },
}))
