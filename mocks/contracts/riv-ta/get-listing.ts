import { bool, type Infer, int, one, optional, structure, text, time } from './codec.ts'
import { cv } from './datatypes.ts'
import { rivTa } from './riv-ta-contract.ts'

const later = { namespace: 'urn:riv:supportprocess:logistics:carelisting:2.1' }

/** A listing of GetListing 2.1: where the person is listed, or stands in line to be. No schema is published. */
const listing = structure({
  validFromDate: optional(time),
  validToDate: optional(time),
  listingType: optional(cv),
  healthcareFacility: one(
    structure({
      id: one(text),
      name: optional(text),
      hasQueue: optional(bool),
      supportsHealthcarePersonnel: optional(bool),
      queueLength: optional(int, later),
      estimatedWaitInQueue: optional(text, later),
    }),
  ),
  healthcarePersonnel: optional(structure({ id: one(text), name: optional(text), title: optional(text) })),
  isInQueue: optional(bool),
  queuePosition: optional(int, later),
  remainingChanges: optional(int, later),
})
export type Listing = Infer<typeof listing>

export const getListing = rivTa({
  name: 'GetListing',
  category: 'x-listing',
  themes: ['kontakter'],
  version: '2.1',
  answer: 'urn:riv:supportprocess:logistics:carelisting:GetListingResponder:2',
  core: 'urn:riv:supportprocess:logistics:carelisting:2',
  item: 'listings',
  codec: listing,
  closing: 'resultCode',
  required: ['healthcareFacility', 'id'],
  hasSchema: false,
  visibility: () => ({
    patientId: undefined,
    approvedForPatient: undefined,
    nullified: undefined,
    patientPath: '',
  }),
})
