import type { Unit } from '../../catalogue/producer.ts'
import type { Listing } from '../../contracts/riv-ta/get-listing.ts'
import { at, type Staff } from './common.ts'

/** Facts of a listing. `from` is a date. With a place in the queue the person is not listed yet. */
export type ListingFacts = { unit: Unit; doctor?: Staff; from: string; queuePosition?: number }

/** A listing as a producer holds it. */
export function listing({ unit, doctor, from, queuePosition }: ListingFacts): Listing {
  const isInQueue = queuePosition !== undefined
  return {
    validFromDate: at(`${from}T00:00`),
    listingType: { code: 'HLM', displayName: 'Primärvård' },
    healthcareFacility: {
      id: unit.hsaId,
      name: unit.name,
      hasQueue: isInQueue,
      supportsHealthcarePersonnel: true,
      ...(isInQueue && { queueLength: queuePosition + 20 }),
    },
    ...(doctor && { healthcarePersonnel: { id: doctor.hsaId, name: doctor.name, title: doctor.title } }),
    isInQueue,
    ...(isInQueue && { queuePosition }),
    remainingChanges: 2,
  }
}
