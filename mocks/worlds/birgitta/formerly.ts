import { rehabEkbacken } from '../../catalogue/region-storstaden.ts'
import { at } from '../facts/common.ts'
import { booking } from '../facts/booking.ts'
import { until } from '../facts/formerly.ts'
import type { Formerly } from '../persona.ts'
import { kommunAgreements } from './agreements.ts'
import { eyeBookings, kommunBookings, regionBookings } from './bookings.ts'
import { privateCareManagers } from './care-managers.ts'
import { kommunCarePlans } from './care-plans.ts'
import { kommunPlanStructures } from './plan-structures.ts'
import { balanceGroup } from './region-care-contacts.ts'
import { physiotherapist } from './staff.ts'

const groupIsOff = until('region-storstaden', '2026-11-17T09:20')
const hasNewNumber = until('bjorkens-hemtjanst', '2026-11-17T10:00')
const cleaningIsMoved = until('sjostads-kommun', '2026-11-19T10:00')
const isCalled = until('ogonkliniken', '2026-11-20T09:12')
const isPlanned = until('region-storstaden', '2026-11-20T11:40')

const documentIds = ['GP-5120', 'GP-5120-S', 'OK-7731']
const isOfHomeHelp = ({ documentId }: { documentId: string }) => documentIds.includes(documentId)

/** The same hour of the next day. */
const later = (time: string) =>
  at(new Date(Date.parse(`${time.slice(0, 16)}Z`) + 86_400_000).toISOString().slice(0, 16))

const dayLater = ({ startTimeInclusive: start, endTimeExclusive: end }: (typeof kommunBookings)[number]) => ({
  ...(start && { startTimeInclusive: later(start) }),
  ...(end && { endTimeExclusive: later(end) }),
})

/** What was otherwise for Birgitta in the last days before the Monday that her world shows. */
export const formerly: readonly Formerly[] = [
  // The group at Rehab Ekbacken was called off.
  ...groupIsOff.wasNot('GetCareContacts', [balanceGroup]),
  ...groupIsOff.had('GetSubjectOfCareSchedule', [
    booking({
      id: balanceGroup.careContactHeader.documentId,
      unit: rehabEkbacken,
      start: '2026-12-03T10:00',
      end: '2026-12-03T11:00',
      what: 'Balansträning i grupp',
      form: 'besok',
      performer: physiotherapist,
      allowed: ['cancel', 'message'],
    }),
  ]),
  ...hasNewNumber.was('GetCareManagers', privateCareManagers, (selin) => ({
    ...selin,
    contact: selin.contact.map((way) => ({
      ...way,
      telecom: way.telecom.map((one) => ({ ...one, value: '040-628 04 50' })),
    })),
  })),
  // The cleaning was on Thursdays, when she has her feet looked after.
  ...cleaningIsMoved.was(
    'GetSubjectOfCareSchedule',
    kommunBookings.filter(({ bookingId }) => bookingId?.startsWith('HTJ-S-')),
    (visit) => ({ ...visit, ...dayLater(visit) }),
  ),
  ...cleaningIsMoved.was(
    'GetCarePlans',
    kommunCarePlans.filter(({ carePlanHeader }) => isOfHomeHelp(carePlanHeader)),
    ({ carePlanHeader: header, ...plan }) => ({
      ...plan,
      carePlanHeader: {
        ...header,
        documentTime: at('2026-09-02T09:30'),
        accountableHealthcareProfessional: {
          ...header.accountableHealthcareProfessional,
          authorTime: at('2026-09-02T09:30'),
        },
        ...(header.legalAuthenticator && {
          legalAuthenticator: { ...header.legalAuthenticator, signatureTime: at('2026-09-02T09:45') },
        }),
      },
    }),
  ),
  ...cleaningIsMoved.was(
    'PlanStructures',
    kommunPlanStructures.filter(({ header }) => isOfHomeHelp(header)),
    (plan) => ({
      ...plan,
      header: { ...plan.header, authorTime: at('2026-09-02T10:00') },
      activities: plan.activities.map((one) =>
        one.title === 'Städning varannan onsdag' ? { ...one, title: 'Städning varannan torsdag' } : one,
      ),
      history: plan.history?.filter(({ date }) => date < '2026-11') ?? [],
    }),
  ),
  ...cleaningIsMoved.was(
    'Agreements',
    kommunAgreements.filter(({ header }) => isOfHomeHelp(header)),
    (agreement) => ({
      ...agreement,
      header: { ...agreement.header, authorTime: at('2026-09-02T09:15') },
      nextStep: {
        text: 'Hemtjänst Norr frågar dig vilken dag som passar för städningen.',
        responsible: 'social-care',
      },
      history: [],
    }),
  ),
  ...isCalled.wasNot('GetSubjectOfCareSchedule', eyeBookings),
  ...isPlanned.wasNot(
    'GetSubjectOfCareSchedule',
    regionBookings.filter(({ bookingId = '' }) => ['T-100260', 'T-100268'].includes(bookingId)),
  ),
]
