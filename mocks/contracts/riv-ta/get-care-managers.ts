import { readCareTeams } from '../fhir/read-care-teams.ts'
import { writeCareTeams } from '../fhir/write-care-teams.ts'
import {
  clock,
  type Codec,
  date,
  FieldFault,
  type Infer,
  many,
  one,
  optional,
  structure,
  text,
  time,
} from './codec.ts'
import { cv, ii } from './datatypes.ts'
import { rivTa } from './riv-ta-contract.ts'

const datePeriod = structure({ start: one(date), end: optional(date) })

const writtenHours = structure({
  datePeriod: optional(datePeriod),
  /** Monday … Sunday. */
  weekDay: many(text),
  month: many(text),
  /** Swedish local time, `08:00`. */
  time: optional(structure({ start: optional(clock), end: optional(clock) })),
})
export type HoursOfService = Infer<typeof writtenHours>

/** Hours that cannot be read say nothing of any: they shall not take away whom to turn to. */
const hoursOfService: Codec<HoursOfService> = {
  ...writtenHours,
  read: (element, path) => {
    const unsaid = { weekDay: [], month: [] }
    try {
      const read = writtenHours.read(element, path)
      // The end of a day is not where anything begins.
      return read.time?.start === '24:00' ? unsaid : read
    } catch (error) {
      if (error instanceof FieldFault) return unsaid
      throw error
    }
  },
}

const contact = structure({
  telecom: many(structure({ system: optional(cv), value: optional(text), period: many(hoursOfService) })),
  address: optional(
    structure({
      type: optional(cv),
      line: many(text),
      city: optional(text),
      postalCode: optional(text),
      period: many(hoursOfService),
    }),
  ),
})
export type ContactPoint = Infer<typeof contact>

const organization = structure({ hsaId: one(ii), name: optional(text), contact: many(contact) })
export type CareOrganization = Infer<typeof organization>

/**
 * A fast kontakt of GetCareManagers 1.0. `internalNotes` are read, since a record without them would not be the
 * record; the patient filter takes them away.
 */
const careManager = structure({
  careManagerHeader: one(
    structure({
      accessControlHeader: one(
        structure({
          accountableHealthcareProviderId: one(ii),
          accountableCareUnitId: optional(ii),
          patientId: one(ii),
          careProcessId: optional(ii),
          blockComparisonTime: one(time),
        }),
      ),
      sourceSystemId: one(ii),
    }),
  ),
  code: one(cv),
  practitioner: one(structure({ hsaId: one(ii), name: optional(text), qualification: optional(cv) })),
  careTeam: optional(
    structure({
      id: one(ii),
      // May be empty by the schema, as may every text that it demands.
      name: optional(text),
      internalNotes: optional(text),
      externalNotes: optional(text),
      contact: many(contact),
    }),
  ),
  period: one(datePeriod),
  internalNotes: optional(text),
  externalNotes: optional(text),
  managingCareGiver: one(organization),
  managingCareUnit: optional(organization),
  careProvidingCareUnit: optional(organization),
  contact: many(contact),
})
/** FHIR gives a record an id, which this contract does not, and may leave out since when it holds. */
export type CareManager = Omit<Infer<typeof careManager>, 'period'> & {
  documentId?: string
  period: { start?: string | undefined; end?: string | undefined }
}

/** A source may answer it in FHIR instead. */
export const getCareManagers = {
  ...rivTa({
    name: 'GetCareManagers',
    category: 'x-care-manager',
    themes: ['kontakter'],
    version: '1.0',
    answer: 'urn:riv:coreprocess:residentparticipation:residentparticipation:GetCareManagersResponder:1',
    core: 'urn:riv:coreprocess:residentparticipation:residentparticipation:1',
    item: 'careManager',
    codec: careManager as Codec<CareManager>,
    closing: 'none',
    required: ['period'],
    hasSchema: true,
    visibility: ({ careManagerHeader: { accessControlHeader: header } }) => ({
      // A record that names no patient, in a contract that must, is nobody's.
      patientId: header.patientId.extension ?? '',
      approvedForPatient: undefined,
      nullified: undefined,
      patientPath: 'careManager/careManagerHeader/accessControlHeader/patientId/extension',
    }),
  }),
  fhir: { read: readCareTeams, write: writeCareTeams },
}
