import { type Infer, loose, one, structure, text, time } from './codec.ts'
import { rivTa } from './riv-ta-contract.ts'

/** When something was done with a consent, and by whom. */
const action = structure({
  requestDate: loose(time),
  requestedBy: loose(text),
  registrationDate: loose(time),
  registeredBy: loose(text),
  reasonText: loose(text),
})

/**
 * A consent (sammanhållen vård- och omsorgsdokumentation) of GetAllExtendedConsentsForPatient 1.0, or that care has read without one
 * in an emergency. No schema is published: these are the fields that are known of it, and their order is the project's own.
 */
const consent = structure({
  assertionId: one(text),
  /** `Consent` or `Emergency`. */
  assertionType: loose(text),
  scope: loose(text),
  patientId: one(text),
  /** HSA-id of the unit that may read; absent: the whole of the care giver. */
  careUnitId: loose(text),
  /** HSA-id of the vård- or omsorgsgivare that may read. */
  careProviderId: loose(text),
  /** HSA-id of the only one there who may read. */
  employeeId: loose(text),
  startDate: loose(time),
  endDate: loose(time),
  /** National id of who gave it in the place of the patient. Stays inside the platform. */
  representedBy: loose(text),
  registrationInfo: loose(action),
  /** That it was ended before its time. */
  cancellationInfo: loose(action),
})
export type ExtendedConsent = Infer<typeof consent>

export const getAllExtendedConsentsForPatient = rivTa({
  name: 'GetAllExtendedConsentsForPatient',
  category: 'x-consent',
  themes: ['delning'],
  version: '1.0',
  answer: 'urn:riv:informationsecurity:authorization:consent:GetAllExtendedConsentsForPatientResponder:1',
  core: 'urn:riv:informationsecurity:authorization:consent:1',
  item: 'extendedConsent',
  codec: consent,
  closing: 'resultCode',
  required: ['assertionId'],
  hasSchema: false,
  visibility: ({ patientId }) => ({
    patientId,
    approvedForPatient: undefined,
    nullified: undefined,
    patientPath: 'extendedConsent/patientId',
  }),
})
