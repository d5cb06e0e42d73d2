import type { Telecom } from '../../app/kontakter/contract.ts'
import type { OpenHours } from '../catalogue/producer.ts'

/** Hours of the catalogue as the portal's contract has them. */
export function hoursOf(hours: readonly OpenHours[]): Telecom['hours'] {
  return hours.map(({ days, ...time }) => ({ weekDays: [...days], ...time }))
}
