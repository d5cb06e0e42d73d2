import fc from 'fast-check'
import type { CareContact } from './riv-ta/get-care-contacts.ts'
import type { CareManager, HoursOfService } from './riv-ta/get-care-managers.ts'
import type { CarePlan } from './riv-ta/get-care-plans.ts'
import type { Listing } from './riv-ta/get-listing.ts'
import type { RequestActivity } from './riv-ta/get-request-activities.ts'
import type { TimeslotDetail } from './riv-ta/get-subject-of-care-schedule.ts'
import { digitsOfIso, isoOfDigits } from './riv-ta/times.ts'

/*
 * Any record a contract allows, for the tests: texts full of what XML finds hard, times of all years.
 */
const marks = fc.constantFrom(
  'å',
  'Ö',
  '<',
  '>',
  '&',
  ']]>',
  '"',
  "'",
  '<!--',
  '&amp;',
  '🩺',
  'a',
  ' b',
  '\n',
)
export const anyText = fc
  .array(marks, { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '')

const anyInstant = fc
  .date({ min: new Date('1901-01-02'), max: new Date('2099-12-30'), noInvalidDate: true })
  .map((date) => isoOfDigits(digitsOfIso(date.toISOString())) ?? '')
const anyDate = anyInstant.map((iso) => iso.slice(0, 10))
const anyTime = fc.oneof(anyInstant, anyDate)
const anyClock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((pair) => pair.map((part) => String(part).padStart(2, '0')).join(':'))

const cv = fc.record(
  { code: anyText, codeSystem: anyText, displayName: anyText, originalText: anyText },
  { requiredKeys: ['code'] },
)
const ii = fc.record({ root: anyText, extension: anyText }, { requiredKeys: ['root'] })
const orgUnit = fc.record(
  { orgUnitHSAId: anyText, orgUnitName: anyText, orgUnitTelecom: anyText, orgUnitAddress: anyText },
  { requiredKeys: ['orgUnitName'] },
)

const header = fc.record(
  {
    documentId: anyText,
    sourceSystemHSAId: anyText,
    documentTitle: anyText,
    documentTime: anyTime,
    patientId: fc.record({ id: anyText, type: anyText }),
    accountableHealthcareProfessional: fc.record(
      {
        authorTime: anyTime,
        healthcareProfessionalName: anyText,
        healthcareProfessionalRoleCode: cv,
        healthcareProfessionalOrgUnit: orgUnit,
        healthcareProfessionalCareGiverHSAId: anyText,
      },
      { requiredKeys: ['authorTime'] },
    ),
    legalAuthenticator: fc.record(
      { signatureTime: anyTime, legalAuthenticatorName: anyText },
      { requiredKeys: ['signatureTime'] },
    ),
    approvedForPatient: fc.boolean(),
    nullified: fc.boolean(),
  },
  {
    requiredKeys: [
      'documentId',
      'sourceSystemHSAId',
      'patientId',
      'accountableHealthcareProfessional',
      'approvedForPatient',
    ],
  },
)

const timeslotDetail: fc.Arbitrary<TimeslotDetail> = fc.record(
  {
    healthcare_facility: anyText,
    startTimeInclusive: anyTime,
    endTimeExclusive: anyTime,
    subject_of_care: fc.constantFrom('193803122385', '194806042380'),
    purpose: anyText,
    careTypeName: anyText,
    cancel_booking_allowed: fc.boolean(),
    isInvitation: fc.boolean(),
  },
  { requiredKeys: ['healthcare_facility'] },
)

const careContact: fc.Arbitrary<CareContact> = fc.record({
  careContactHeader: header,
  careContactBody: fc.record(
    {
      careContactCode: cv,
      careContactReason: anyText,
      careContactOrgUnit: orgUnit,
      careContactTimePeriod: fc.record({ start: anyTime, end: anyTime }, { requiredKeys: ['start'] }),
      careContactStatus: cv,
    },
    { requiredKeys: ['careContactReason'] },
  ),
})

const content = fc.oneof(
  fc.record({ mediaType: anyText, value: fc.base64String({ minLength: 4 }) }),
  fc.record({ mediaType: anyText, reference: anyText }),
)
const carePlan: fc.Arbitrary<CarePlan> = fc.record({
  carePlanHeader: header,
  carePlanBody: fc.record(
    {
      content: fc.array(content, { maxLength: 3 }),
      participatingCareUnitHSAId: fc.array(ii, { maxLength: 3 }),
      typeOfCarePlanEnum: anyText,
    },
    { requiredKeys: ['content', 'participatingCareUnitHSAId'] },
  ),
})

const organization = fc.record({ id: ii, name: anyText }, { requiredKeys: ['name'] })
const requestActivity: fc.Arbitrary<RequestActivity> = fc.record({
  header: fc.record({
    accessControlHeader: fc.record({
      accountableHealthcareProvider: ii,
      blockComparisonTime: anyTime,
      approvedForPatient: fc.boolean(),
    }),
    sourceSystemId: ii,
    record: fc.record({ id: ii, timestamp: anyTime }),
  }),
  body: fc.record({
    statusCode: cv,
    eventTime: anyTime,
    request: fc.record(
      { id: anyText, type: cv, receivingOrganization: organization },
      { requiredKeys: ['id', 'receivingOrganization'] },
    ),
  }),
})

const listing: fc.Arbitrary<Listing> = fc.record(
  {
    validFromDate: anyTime,
    healthcareFacility: fc.record(
      { id: anyText, name: anyText, hasQueue: fc.boolean() },
      { requiredKeys: ['id'] },
    ),
    healthcarePersonnel: fc.record({ id: anyText, name: anyText }, { requiredKeys: ['id'] }),
    isInQueue: fc.boolean(),
    queuePosition: fc.nat(),
    remainingChanges: fc.nat(),
  },
  { requiredKeys: ['healthcareFacility'] },
)

const hours: fc.Arbitrary<HoursOfService> = fc.record(
  {
    weekDay: fc.subarray(['Monday', 'Tuesday', 'Sunday']),
    month: fc.constant([]),
    time: fc.record({ start: anyClock, end: anyClock }),
  },
  { requiredKeys: ['weekDay', 'month'] },
)
const contact = fc.record({
  telecom: fc.array(fc.record({ system: cv, value: anyText, period: fc.array(hours, { maxLength: 2 }) }), {
    maxLength: 2,
  }),
})
const careManager: fc.Arbitrary<CareManager> = fc.record(
  {
    careManagerHeader: fc.record({
      accessControlHeader: fc.record({
        accountableHealthcareProviderId: ii,
        patientId: ii,
        blockComparisonTime: anyTime,
      }),
      sourceSystemId: ii,
    }),
    code: cv,
    practitioner: fc.record({ hsaId: ii, name: anyText, qualification: cv }, { requiredKeys: ['hsaId'] }),
    period: fc.record({ start: anyDate, end: anyDate }, { requiredKeys: ['start'] }),
    internalNotes: anyText,
    externalNotes: anyText,
    managingCareGiver: fc.record({ hsaId: ii, name: anyText, contact: fc.array(contact, { maxLength: 1 }) }),
    contact: fc.array(contact, { maxLength: 2 }),
  },
  { requiredKeys: ['careManagerHeader', 'code', 'practitioner', 'period', 'managingCareGiver', 'contact'] },
)

/** Any records of each contract. */
export const anyRecord = {
  GetSubjectOfCareSchedule: timeslotDetail,
  GetCareContacts: careContact,
  GetCarePlans: carePlan,
  GetRequestActivities: requestActivity,
  GetListing: listing,
  GetCareManagers: careManager,
}
