import type { Contract } from '../catalogue/producer.ts'
import type { ItemOf } from '../producers/write-answer.ts'
import type { AnswerFault } from '../contracts/answer-reading.ts'

/** What a record says about who may see it. What its contract has no field for is undefined. */
type Visibility = {
  patientId: string | undefined
  approvedForPatient: boolean | undefined
  nullified: boolean | undefined
  /** Where the patient is named, from the record down. */
  patientPath: string
}

type HeaderFacts = {
  patientId: { id: string }
  approvedForPatient: boolean
  nullified?: boolean
}

const ofHeader = (path: string, header: HeaderFacts): Visibility => ({
  patientId: header.patientId.id,
  approvedForPatient: header.approvedForPatient,
  nullified: header.nullified,
  patientPath: `${path}/patientId/id`,
})

const ofOwnHeader = (header: { patientId: string; approvedForPatient: boolean; nullified: boolean }) => ({
  ...header,
  patientPath: 'items/header/patientId',
})

const visibilityOf: { [C in Contract]: (item: ItemOf[C]) => Visibility } = {
  GetSubjectOfCareSchedule: (item) => ({
    patientId: item.subject_of_care,
    approvedForPatient: undefined,
    nullified: undefined,
    patientPath: 'timeslotDetail/subject_of_care',
  }),
  GetCareContacts: (item) => {
    const seen = ofHeader('careContact/careContactHeader', item.careContactHeader)
    // Makulerad is the status of what was written by mistake: nullified, in other words.
    const nullified = item.careContactBody.careContactStatus?.code === '53691000052102' || seen.nullified
    return { ...seen, nullified }
  },
  GetCarePlans: (item) => ofHeader('carePlan/carePlanHeader', item.carePlanHeader),
  GetRequestActivities: ({ header: { accessControlHeader: header } }) => ({
    // originalPatientId is the number the record was once written under, and may rightly be another.
    patientId: undefined,
    approvedForPatient: header.approvedForPatient,
    nullified: undefined,
    patientPath: '',
  }),
  GetListing: () => ({
    patientId: undefined,
    approvedForPatient: undefined,
    nullified: undefined,
    patientPath: '',
  }),
  GetCareManagers: ({ careManagerHeader: { accessControlHeader: header } }) => ({
    // A record that names no patient, in a contract that must, is nobody's.
    patientId: header.patientId.extension ?? '',
    approvedForPatient: undefined,
    nullified: undefined,
    patientPath: 'careManager/careManagerHeader/accessControlHeader/patientId/extension',
  }),
  Agreements: (item) => ofOwnHeader(item.header),
  PlanStructures: (item) => ofOwnHeader(item.header),
  Representations: (item) => ofOwnHeader(item.header),
  RelatedPersons: (item) => ofOwnHeader(item.header),
  HomeSupport: (item) => ofOwnHeader(item.header),
}

/**
 * The one place that decides what may leave the platform. A record that is not approved for the patient, or is
 * nullified, is gone as if it were not there. A record about somebody else is dropped and reported, without
 * saying anything of it. Notes between professionals are taken out of what is left.
 */
export function forPatient<C extends Contract>(
  contract: C,
  items: readonly ItemOf[C][],
  personnummer: string,
): { visible: ItemOf[C][]; dropped: AnswerFault[] } {
  const visible: ItemOf[C][] = []
  const dropped: AnswerFault[] = []
  for (const item of items) {
    const { patientId, approvedForPatient, nullified, patientPath } = visibilityOf[contract](item)
    if (patientId !== undefined && patientId !== personnummer) {
      dropped.push({ path: patientPath, reason: 'wrong-subject' })
    } else if (approvedForPatient !== false && nullified !== true) {
      visible.push(withoutInternalNotes(item))
    }
  }
  return { visible, dropped }
}

/** A copy without `internalNotes`, at any depth. Items are plain data, so the copy has the same type. */
function withoutInternalNotes<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (key, inner: unknown) =>
    key === 'internalNotes' ? undefined : inner,
  ) as Value
}
