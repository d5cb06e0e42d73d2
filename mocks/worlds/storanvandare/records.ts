import type { Producer } from '../../catalogue/producer.ts'
import { type ProducerId, producers } from '../../catalogue/producers.ts'
import type { Records } from '../../contracts/contracts.ts'
import type { CareContact } from '../../contracts/riv-ta/get-care-contacts.ts'
import type { ImagingOutcome } from '../../contracts/riv-ta/get-imaging-outcome.ts'
import type { LaboratoryOrderOutcome } from '../../contracts/riv-ta/get-laboratory-order-outcome.ts'
import type { ReferralOutcome } from '../../contracts/riv-ta/get-referral-outcome.ts'
import type { CareDocumentation } from '../../contracts/riv-ta/get-care-documentation.ts'
import type { RequestActivity } from '../../contracts/riv-ta/get-request-activities.ts'
import type { TimeslotDetail } from '../../contracts/riv-ta/get-subject-of-care-schedule.ts'
import type { RecordsByProducer } from '../persona.ts'
import { randomOf } from '../random.ts'
import { manyRows } from './access-logs.ts'
import { manyAgreements } from './agreements.ts'
import { bookingOf } from './bookings.ts'
import { careContactOf } from './care-contacts.ts'
import { manyContacts } from './care-managers.ts'
import { manyDispensed } from './dispensed.ts'
import { manyServices } from './care-services.ts'
import { manyVisits } from './performed-visits.ts'
import { manyMessages } from './messages.ts'
import { manyMedications } from './medications.ts'
import { manyPlans } from './care-plans.ts'
import { dayBetween, startMinute, today } from './days.ts'
import { labReplyOf } from './lab-replies.ts'
import { imagingOf, referralReplyOf } from './outcomes.ts'
import { notesOf } from './notes.ts'
import { manyStructures } from './plan-structures.ts'
import { manyMeasurementPlans, manyMeasurements } from './measurements.ts'
import { manyFees, manyHomeFees } from './patient-fees.ts'
import { manyAlerts, manyAssessments, manyDiagnoses } from './health.ts'
import { requestOf } from './requests.ts'
import { visitAt } from './visits.ts'
import { manyWoundEntries, manyWoundPlans } from './wounds.ts'
import { manyVaccinations } from './vaccinations.ts'

/** How much there shall be. Days are Swedish: `from` the first past one, `until` the last coming one. */
export type Amounts = {
  personnummer: string
  events: number
  coming: number
  from: string
  until: string
  plans: number
  contacts: number
  medications: number
}

/** What is made a visit at a time. */
type Made = {
  bookings: TimeslotDetail[]
  contacts: CareContact[]
  requests: RequestActivity[]
  replies: LaboratoryOrderOutcome[]
  imaging: ImagingOutcome[]
  answers: ReferralOutcome[]
  notes: CareDocumentation[]
}

/** What each producer holds about someone with much care: the same each time it is made. */
export function manyRecords(amounts: Amounts): RecordsByProducer {
  const made = visitsOf(amounts)
  return Object.fromEntries(
    producers.map((producer) => [producer.id, recordsOf(producer, made.get(producer.id), amounts)]),
  )
}

function visitsOf({ events, coming, from, until, personnummer: of }: Amounts): ReadonlyMap<ProducerId, Made> {
  const random = randomOf(20_261_123)
  const made = new Map<ProducerId, Made>(
    producers.map(({ id }) => [
      id,
      { bookings: [], contacts: [], requests: [], replies: [], imaging: [], answers: [], notes: [] },
    ]),
  )
  for (let index = 0; index < events; index++) {
    const isComing = index < coming
    const [first, last] = isComing ? [today, until] : [from, today]
    const day = dayBetween(first, last, random())
    // One remiss to about thirty visits.
    if (!isComing && index % 31 === 30) {
      made.get('region-storstaden')?.requests.push(requestOf(index, day, of))
      continue
    }
    const visit = visitAt(random())
    const place = { index, day, minute: startMinute(random()), of }
    const own = made.get(visit.producer)
    if (isComing) own?.bookings.push(bookingOf(visit, place))
    else {
      own?.contacts.push(careContactOf(visit, place))
      if (visit.what === 'Blodprov') own?.replies.push(labReplyOf(place))
      // What the doctor asks others about.
      if (visit.what === 'Läkarbesök' && index % 2) own?.imaging.push(imagingOf(place))
      if (visit.what === 'Läkarbesök' && index % 2 === 0) own?.answers.push(referralReplyOf(place))
      own?.notes.push(...notesOf(visit, place))
    }
  }
  return made
}

function recordsOf(
  { id, contracts: answered }: Producer,
  made: Made | undefined,
  { personnummer: of, events, from, plans, contacts, medications }: Amounts,
): Records {
  const isRegion = id === 'region-storstaden'
  const all: Records = {
    GetSubjectOfCareSchedule: made?.bookings ?? [],
    GetCareContacts: made?.contacts ?? [],
    GetRequestActivities: made?.requests ?? [],
    GetLaboratoryOrderOutcome: made?.replies ?? [],
    GetImagingOutcome: made?.imaging ?? [],
    GetReferralOutcome: made?.answers ?? [],
    GetCareDocumentation: made?.notes ?? [],
    GetCarePlans: isRegion ? manyPlans(of, plans) : [],
    GetCareManagers: id === 'sjostads-kommun' ? manyContacts(of, contacts) : [],
    GetVaccinationHistory: manyVaccinations(of, id, { count: Math.ceil(events / 50), from }),
    GetAlertInformation: isRegion ? manyAlerts(of, plans) : [],
    GetDiagnosis: isRegion ? manyDiagnoses(of, plans) : [],
    GetFunctionalStatus: id === 'sjostads-kommun' ? manyAssessments(of, plans) : [],
    GetAccessLogsForPatient: isRegion ? manyRows(2 * events) : [],
    GetCareServices: id === 'sjostads-kommun' ? manyServices(of) : [],
    PerformedVisits: id === 'sjostads-kommun' ? manyVisits(of, events) : [],
    Agreements: isRegion ? manyAgreements(of, plans) : [],
    GetMedicationHistory: isRegion ? manyMedications(of, medications) : [],
    DispensedMedications: isRegion ? manyDispensed(of, medications + 10) : [],
    PatientFees: isRegion ? manyFees(of, from) : id === 'sjostads-kommun' ? manyHomeFees(of, plans) : [],
    Messages: manyMessages(of, id, { count: Math.ceil(events / 5), from }),
    WoundCare: isRegion ? manyWoundPlans(of) : id === 'sjostads-kommun' ? manyWoundEntries(of, events) : [],
    MeasurementPlans: isRegion ? manyMeasurementPlans(of) : [],
    OwnMeasurements: isRegion
      ? manyMeasurements(of, from, 'region')
      : id === 'sjostads-kommun'
        ? manyMeasurements(of, from, 'kommun')
        : [],
    PlanStructures: isRegion ? manyStructures(of, plans) : [],
  }
  return Object.fromEntries(answered.map((contract) => [contract, all[contract] ?? []]))
}
