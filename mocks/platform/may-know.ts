import { legalAreas, type SharedArea, sharedAreas } from '../../app/areas.ts'
import type { Theme } from '../contracts/contract.ts'
import { type ContractName, contracts } from '../contracts/contracts.ts'
import type { Rights } from './rights.ts'

/** The area that the records of a contract are of, whatever else they add to. */
export const areaOf = (contract: ContractName): Theme => contracts[contract].themes[0]

/** True when the one who asks may see an area; a person sees all of the own, and nobody what is only one's own. */
export function maySee(rights: Rights | undefined, area: Theme | SharedArea): boolean {
  if (!rights || rights.own) return true
  const known = [...sharedAreas, ...legalAreas].find((one) => one === area)
  return known !== undefined && rights.may('see', known)
}

const ofBooking: readonly ContractName[] = ['GetSubjectOfCareSchedule', 'FreeTimes']

/**
 * The one rule for what may be gathered: the area that a record is of has to be open to the one who asks, besides the area
 * it would be shown in. Who may only book knows of bookings, and of what can be
 * booked, alone.
 */
export const mayKnow = (rights: Rights | undefined, contract: ContractName) =>
  maySee(rights, areaOf(contract)) && (!rights?.onlyBookings || ofBooking.includes(contract))
