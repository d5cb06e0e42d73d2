import type { Unit } from '../../catalogue/producer.ts'
import type { CV } from '../../contracts/riv-ta/datatypes.ts'
import { careContactStatus, type CareContactStatus } from '../../contracts/riv-ta/care-contact-status.ts'
import type { CareContact } from '../../contracts/riv-ta/get-care-contacts.ts'
import type { TimeslotDetail } from '../../contracts/riv-ta/get-subject-of-care-schedule.ts'
import { swedishMinute } from '../swedish-time.ts'
import { at, header, type HeaderFacts, orgUnit } from './common.ts'

const snomed = '1.2.752.116.2.1.1'

const forms = {
  visit: { code: '1', displayName: 'Besök' },
  phone: { code: '2', displayName: 'Telefon' },
  admission: { code: '3', displayName: 'Vårdtillfälle' },
  other: { code: '5', displayName: 'Annan' },
} as const

/** Facts of a care contact. `form` and `status` may be codes that nobody else knows. */
export type CareContactFacts = HeaderFacts & {
  written: string
  start?: string
  end?: string
  reason?: string
  form: keyof typeof forms | CV
  status: CareContactStatus | CV
}

/** A care contact as a producer holds it. */
export function careContact(facts: CareContactFacts): CareContact {
  const { unit, start, end, reason, form, status } = facts
  return {
    careContactHeader: header(facts),
    careContactBody: {
      careContactCode: typeof form === 'string' ? forms[form] : form,
      ...(reason && { careContactReason: reason }),
      careContactOrgUnit: orgUnit(unit),
      ...(start && { careContactTimePeriod: { start: at(start), ...(end && { end: at(end) }) } }),
      careContactStatus:
        typeof status === 'string' ? { codeSystem: snomed, ...careContactStatus[status] } : status,
    },
  }
}

/** The care contact, inställd, that stands where a booking was called off at `now`; it keeps the booking's id. */
export function cancelledContact(
  booking: TimeslotDetail,
  { of, system, unit, now }: { of: string; system: string; unit: Unit; now: Date },
): CareContact {
  const { bookingId = '', startTimeInclusive, endTimeExclusive, timeTypeName, careTypeID } = booking
  return {
    careContactHeader: header({ of, system, id: bookingId, unit, written: swedishMinute(now) }),
    careContactBody: {
      careContactCode: careTypeID === 'telefon' ? forms.phone : forms.visit,
      ...(timeTypeName && { careContactReason: timeTypeName }),
      careContactOrgUnit: orgUnit(unit),
      ...(startTimeInclusive && {
        careContactTimePeriod: {
          start: startTimeInclusive,
          ...(endTimeExclusive && { end: endTimeExclusive }),
        },
      }),
      careContactStatus: { codeSystem: snomed, ...careContactStatus.cancelled },
    },
  }
}
