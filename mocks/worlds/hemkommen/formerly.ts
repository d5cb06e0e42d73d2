import { at } from '../facts/common.ts'
import { until } from '../facts/formerly.ts'
import type { Formerly } from '../persona.ts'
import { agreementsAfterMeeting, plansAfterMeeting, writtenAfterMeeting } from './after-meeting.ts'
import { agreements } from './agreements.ts'
import { kommunBookings, regionBookings } from './bookings.ts'
import { kommunCareContacts, regionCareContacts } from './care-contacts.ts'
import { careDecisions } from './care-decisions.ts'
import { kommunCareManagers, regionCareManagers } from './care-managers.ts'
import { kommunCarePlans, regionCarePlans } from './care-plans.ts'
import { careServices } from './care-services.ts'
import { regionLabReplies } from './lab-replies.ts'
import { kommunPlanStructures, regionPlanStructures } from './plan-structures.ts'

const region = (moment: string) => until('region-storstaden', moment)
const kommun = (moment: string) => until('sjostads-kommun', moment)
const having =
  (...ids: string[]) =>
  (record: object) =>
    ids.some((id) => JSON.stringify(record).includes(`"${id}"`))
const bookings = (starts: string, isMeant: (id: string) => boolean = () => true) =>
  kommunBookings.filter(({ bookingId = '' }) => bookingId.startsWith(starts) && isMeant(bookingId))

/** The days before the one that she was first to come home on. */
const isEarly = (id: string) => ['2026-11-23', '2026-11-24'].some((day) => id.includes(day))

/** It was decided that she could go home two days sooner, and with what help. */
const homeSooner: readonly Formerly[] = [
  ...kommun('2026-11-20T14:00').was('CareDecisions', careDecisions, (decision) => {
    const { header, what, legalDomain, appliedOn, decidedBy } = decision
    const asked = {
      header: { ...header, authorTime: at('2026-11-18T15:00') },
      what,
      legalDomain,
      appliedOn,
      decidedBy,
    }
    return { ...asked, stage: 'applied' }
  }),
  ...kommun('2026-11-20T14:00').wasNot('GetCareServices', careServices.filter(having('BES-501'))),
  ...kommun('2026-11-20T15:20').wasNot('GetSubjectOfCareSchedule', [
    ...bookings('HG-2026', (id) => id.endsWith('-K')),
    ...bookings('HG-2026', (id) => id.endsWith('-M') && isEarly(id)),
  ]),
  ...region('2026-11-20T15:00').wasNot('GetCareManagers', regionCareManagers),
  ...region('2026-11-20T15:00').wasNot('GetSubjectOfCareSchedule', regionBookings.filter(having('T-500115'))),
  ...region('2026-11-20T15:00').wasNot('GetCarePlans', regionCarePlans.filter(having('SIP-502'))),
  ...region('2026-11-20T15:00').wasNot('PlanStructures', regionPlanStructures.filter(having('SIP-502-S'))),
  ...region('2026-11-20T15:20').was(
    'GetSubjectOfCareSchedule',
    regionBookings.filter(having('T-500101')),
    (call) => ({
      ...call,
      startTimeInclusive: at('2026-11-26T13:00'),
    }),
  ),
  ...region('2026-11-20T15:20').was('Agreements', agreements, (agreement) => ({
    ...agreement,
    header: { ...agreement.header, authorTime: at('2026-11-19T14:00') },
    validFrom: '2026-11-24',
    nextStep: { text: 'Vårdcentralen ringer dig.', responsible: 'care', dueDate: '2026-11-26' },
    commitments: agreement.commitments.map((one) =>
      one.text === 'Komma morgon och kväll' ? { ...one, text: 'Komma på morgonen' } : one,
    ),
    history: [],
  })),
]

const plan = regionPlanStructures.filter(having('SPU-501-S'))

/** The plan as it was on the ward, until she went home; she was to give herself the injection. */
const onWard = plan.map((one) => ({
  ...one,
  header: { ...one.header, authorTime: at('2026-11-20T15:30') },
  activities: one.activities.map((activity) =>
    activity.id === '3'
      ? {
          id: '3',
          title: 'Ta en blodförtunnande spruta varje kväll',
          status: 'not-started',
          party: 'resident' as const,
          scheduledPeriod: activity.scheduledPeriod ?? {},
          repeat: 'FREQ=DAILY;UNTIL=20261212',
        }
      : activity,
  ),
  history: one.history?.filter(({ date }) => date < '2026-11-22') ?? [],
}))

/** What came with the day that she went home. */
const wentHome: readonly Formerly[] = [
  ...region('2026-11-22T10:45').was('PlanStructures', plan, (one) => onWard[0] ?? one),
  ...region('2026-11-20T15:30').was('PlanStructures', onWard, (one) => ({
    ...one,
    header: { ...one.header, authorTime: at('2026-11-19T14:00') },
    activities: one.activities.map((activity) =>
      activity.id === '3'
        ? { ...activity, scheduledPeriod: { start: '2026-11-24', end: '2026-12-12' } }
        : activity,
    ),
    history: [],
  })),
  ...region('2026-11-22T10:45').was('GetCarePlans', regionCarePlans.filter(having('SPU-501')), (one) => {
    const { legalAuthenticator: _, ...header } = one.carePlanHeader
    return { ...one, carePlanHeader: { ...header, documentTime: at('2026-11-20T15:30') } }
  }),
  ...region('2026-11-22T11:00').was(
    'GetCareContacts',
    regionCareContacts.filter(having('VT-501')),
    (stay) => {
      const { careContactTimePeriod: period, ...body } = stay.careContactBody
      return {
        ...stay,
        careContactBody: {
          ...body,
          careContactTimePeriod: { ...(period?.start && { start: period.start }) },
          careContactStatus: { ...body.careContactStatus, code: '53651000052107', displayName: 'pågående' },
        },
      }
    },
  ),
  ...region('2026-11-21T10:30').wasNot(
    'GetLaboratoryOrderOutcome',
    regionLabReplies.filter(having('LAB-70440')),
  ),
  ...region('2026-11-22T10:15').wasNot(
    'GetLaboratoryOrderOutcome',
    regionLabReplies.filter(having('LAB-70391')),
  ),
  ...kommun('2026-11-22T10:45').wasNot('GetSubjectOfCareSchedule', bookings('HSV-2026')),
  ...kommun('2026-11-22T12:00').wasNot('GetCareServices', careServices.filter(having('BES-502'))),
  ...kommun('2026-11-22T12:00').wasNot(
    'GetCareManagers',
    kommunCareManagers.filter(({ period }) => period.start?.startsWith('2026-11-22')),
  ),
  ...kommun('2026-11-22T13:10').wasNot('GetCareContacts', kommunCareContacts),
  ...kommun('2026-11-22T13:15').wasNot('GetCarePlans', kommunCarePlans),
  ...kommun('2026-11-22T13:15').wasNot('PlanStructures', kommunPlanStructures),
]

/** What was not yet as it became at the meeting of her SIP. */
const beforeMeeting: readonly Formerly[] = [
  ...region(writtenAfterMeeting).was(
    'PlanStructures',
    plansAfterMeeting.filter(having('SIP-502-S')),
    (one) => regionPlanStructures.find(({ header }) => header.documentId === one.header.documentId) ?? one,
  ),
  ...region(writtenAfterMeeting).was(
    'Agreements',
    agreementsAfterMeeting,
    (one) => agreements.find(({ header }) => header.documentId === one.header.documentId) ?? one,
  ),
]

/** What was otherwise for Siv in the days before she came home, and until her SIP was made. */
export const formerly: readonly Formerly[] = [...beforeMeeting, ...homeSooner, ...wentHome]
