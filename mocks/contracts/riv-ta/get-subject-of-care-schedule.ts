import { bool, digits12, type Infer, one, optional, structure, text, time } from './codec.ts'
import { rivTa } from './riv-ta-contract.ts'

const extension = { namespace: 'urn:riv:crm:scheduling:1.1' }

/** A booked time of GetSubjectOfCareSchedule 1.1. The contract has no status and no approval for the patient. */
const timeslotDetail = structure({
  startTimeInclusive: optional(time),
  endTimeExclusive: optional(time),
  healthcare_facility: one(text),
  performer: optional(text),
  bookingId: optional(text),
  /** Left out when writing: the published pattern of it refuses every real number. */
  subject_of_care: optional(digits12),
  /** The unit's words about the time. */
  purpose: optional(text),
  /** The person's own words when booking. */
  reason: optional(text),
  resourceName: optional(text),
  healthcare_facility_name: optional(text),
  performerName: optional(text),
  resourceID: optional(text),
  timeTypeName: optional(text),
  timeTypeID: optional(text),
  careTypeName: optional(text),
  careTypeID: optional(text),
  cancel_booking_allowed: optional(bool),
  rebooking_allowed: optional(bool),
  message_allowed: optional(bool),
  isInvitation: optional(bool, extension),
})
export type TimeslotDetail = Infer<typeof timeslotDetail>

export const getSubjectOfCareSchedule = rivTa({
  name: 'GetSubjectOfCareSchedule',
  category: 'x-schedule',
  themes: ['tidslinje'],
  version: '1.1',
  answer: 'urn:riv:crm:scheduling:GetSubjectOfCareScheduleResponder:1',
  core: 'urn:riv:crm:scheduling:1',
  item: 'timeslotDetail',
  codec: timeslotDetail,
  closing: 'none',
  required: ['healthcare_facility'],
  hasSchema: true,
  visibility: (slot) => ({
    patientId: slot.subject_of_care,
    approvedForPatient: undefined,
    nullified: undefined,
    patientPath: 'timeslotDetail/subject_of_care',
  }),
  times: ({ startTimeInclusive, endTimeExclusive }) => ({ start: startTimeInclusive, end: endTimeExclusive }),
})
