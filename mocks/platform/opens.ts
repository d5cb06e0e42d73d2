import type { Capability, Limit } from '#platform/session/contract.ts'
import type { RepresentationRecord } from '../contracts/own/representations.ts'
import { legalAreas } from '../../app/areas.ts'
import { type Age, ageOf, lastDayUnder } from './age.ts'

/**
 * What a kind of right opens at each age of the one it is about: all that the register grants, what the care has decided,
 * times alone, or nothing, by the word that says why. The one table of this.
 */
const table: Record<
  RepresentationRecord['relationType'],
  Record<Age, 'granted' | 'decided' | 'booking' | 'teenager' | 'adult' | 'minor' | 'age-unknown'>
> = {
  guardian: { 'under-13': 'granted', '13-17': 'decided', adult: 'adult', unknown: 'age-unknown' },
  'legal-guardian': { 'under-13': 'granted', '13-17': 'decided', adult: 'granted', unknown: 'granted' },
  trustee: { 'under-13': 'granted', '13-17': 'decided', adult: 'granted', unknown: 'granted' },
  coordinator: { 'under-13': 'booking', '13-17': 'booking', adult: 'booking', unknown: 'booking' },
  appointed: { 'under-13': 'minor', '13-17': 'minor', adult: 'granted', unknown: 'age-unknown' },
}

/**
 * What of who may read, and has read, a kind opens by law, of a grant that names it. A guardian answers for a child under 13; a god man
 * or förvaltare sees, and gives no consent for another.
 */
const sharing: Partial<Record<RepresentationRecord['relationType'], (age: Age) => 'see' | 'do' | undefined>> =
  {
    guardian: (age) => (age === 'under-13' ? 'do' : undefined),
    'legal-guardian': (age) => (age === 'adult' ? 'see' : undefined),
    trustee: (age) => (age === 'adult' ? 'see' : undefined),
  }

/** Scopes with no more of what is opened by law alone than that. */
function byLaw({ relationType, scopes }: RepresentationRecord, age: Age): RepresentationRecord['scopes'] {
  const opens = sharing[relationType]?.(age)
  return scopes.flatMap((scope) => {
    if (!legalAreas.some((area) => area === scope.area)) return scope
    return opens ? { ...scope, do: scope.do && opens === 'do' } : []
  })
}

/** Kinds that lack clear support in law, and open nothing unless the platform may. */
const takes: Partial<Record<RepresentationRecord['relationType'], Capability>> = {
  appointed: 'appoint-ombud',
}

/** What the holder of a fullmakt for booking may see and do. */
const bookable: readonly string[] = ['tidslinje']

/** A record with what it opens today, and why that is less than it says. */
export type Opened = Omit<RepresentationRecord, 'decision' | 'isProtectedFrom'> & { limit?: Limit }

/** True of what opens nothing by law, age or decision: it gives no right, and takes none from another of the same pair. */
export const isClosed = ({ limit, scopes }: Opened) => limit !== undefined && !scopes.some(({ see }) => see)

/**
 * A record with no more than it opens on a Swedish day: by its kind, by the age of the one with the number, by what the
 * platform may, and by its own dates.
 */
export function opened(
  { decision, isProtectedFrom, ...record }: RepresentationRecord,
  number: string,
  today: string,
  capabilities: readonly Capability[],
): Opened {
  const age = ageOf(number, today)
  const told: Opened = { ...record, scopes: byLaw(record, age), status: statusOn(today, record) }
  const none = told.scopes.map((scope) => ({ ...scope, see: false, do: false }))
  if (isProtectedFrom) return { ...told, scopes: none, limit: 'protected' }
  const needed = takes[record.relationType]
  if (needed && !capabilities.includes(needed)) return { ...told, scopes: none, limit: 'not-by-law' }
  const { [age]: cell, '13-17': atThirteen, adult: atEighteen } = table[record.relationType]
  switch (cell) {
    case 'granted':
      return age === 'under-13' && atThirteen !== cell ? until(told, lastDayUnder(13, number)) : told
    case 'booking':
      return { ...told, scopes: told.scopes.filter(({ area }) => bookable.includes(area)), limit: cell }
    case 'decided': {
      const decided = decision && statusOn(today, { ...decision, status: 'active' }) === 'active'
      if (!decided) return { ...told, scopes: none, limit: 'teenager' }
      const least = until(told, decision.validTo)
      const last = atEighteen === 'granted' ? undefined : lastDayUnder(18, number)
      return {
        ...until(least, last),
        scopes: byLaw({ ...record, scopes: decision.scopes }, age),
        limit: cell,
      }
    }
    default:
      return { ...told, scopes: none, limit: cell }
  }
}

/** Whether it is in force on a day; dates that contradict each other give nothing. */
function statusOn(
  today: string,
  {
    status,
    validFrom = '',
    validTo = '9999',
  }: Pick<RepresentationRecord, 'status' | 'validFrom' | 'validTo'>,
): RepresentationRecord['status'] {
  if (status === 'ended' || validTo < today || validTo < validFrom) return 'ended'
  return status === 'coming' || validFrom > today ? 'coming' : 'active'
}

function until(told: Opened, day: string | undefined): Opened {
  return day === undefined || (told.validTo ?? '9999') <= day ? told : { ...told, validTo: day }
}
