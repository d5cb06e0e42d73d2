import { describe, expect, test } from 'vitest'
import { getCareContacts } from './get-care-contacts.ts'
import { getCareManagers } from './get-care-managers.ts'
import { getCarePlans } from './get-care-plans.ts'
import { getListing } from './get-listing.ts'
import { getRequestActivities } from './get-request-activities.ts'
import { getSubjectOfCareSchedule } from './get-subject-of-care-schedule.ts'

const header = `<documentId>1</documentId><sourceSystemHSAId>TSTDEF-1</sourceSystemHSAId>
  <patientId><id>193803122385</id><type>1.2.752.129.2.1.3.1</type></patientId>
  <accountableHealthcareProfessional><authorTime>20261014143000</authorTime></accountableHealthcareProfessional>
  <approvedForPatient>true</approvedForPatient>`
const contacts = (period: string, more = '') =>
  getCareContacts.readXml(
    `<GetCareContactsResponse><careContact><careContactHeader>${header}</careContactHeader><careContactBody>${period}</careContactBody>${more}</careContact></GetCareContactsResponse>`,
  )

describe('what a contract makes optional is optional', () => {
  test.each([
    [
      'only an end',
      '<careContactTimePeriod><end>20261130100000</end></careContactTimePeriod>',
      { end: '2026-11-30T10:00:00+01:00' },
    ],
    [
      'an empty start',
      '<careContactTimePeriod><start/><end>20261130100000</end></careContactTimePeriod>',
      { end: '2026-11-30T10:00:00+01:00' },
    ],
    ['both empty', '<careContactTimePeriod><start/><end/></careContactTimePeriod>', {}],
    ['nil', '<careContactTimePeriod><start xmlns:xsi="x" xsi:nil="true"/></careContactTimePeriod>', {}],
    ['an empty period', '<careContactTimePeriod/>', undefined],
    ['no period', '', undefined],
  ])('a care contact with %s', (_name, period, read) => {
    const reading = contacts(period)
    expect(reading).toMatchObject({ ok: true, unreadable: [] })
    expect(reading.ok && reading.items[0]?.careContactBody.careContactTimePeriod).toEqual(read)
  })

  const manager = (more: string) =>
    getCareManagers.readXml(
      `<GetCareManagersResponse><careManager><careManagerHeader><accessControlHeader><accountableHealthcareProviderId><root>1</root></accountableHealthcareProviderId>
       <patientId><root>1</root><extension>193803122385</extension></patientId><blockComparisonTime>20261014143000</blockComparisonTime></accessControlHeader>
       <sourceSystemId><root/><extension>TSTDEF-1</extension></sourceSystemId></careManagerHeader><code/><practitioner><hsaId><root>1</root></hsaId></practitioner>
       <period><start>20260101</start></period><managingCareGiver><hsaId><root>1</root></hsaId></managingCareGiver>${more}</careManager></GetCareManagersResponse>`,
    )

  test.each([
    ['a way to reach with nothing in it', '<contact><telecom/></contact>'],
    ['a way to reach without value', '<contact><telecom><value/><period/></telecom></contact>'],
    [
      'hours with nothing in them',
      '<contact><telecom><value>1</value><period><datePeriod/><weekDay/><month/><time><start/><end/></time></period></telecom></contact>',
    ],
    ['a team without name', '<careTeam><id><root>1</root></id><name/></careTeam>'],
    ['an empty address', '<contact><address><line/><city/></address></contact>'],
  ])('a fast kontakt with %s', (_name, more) => {
    expect(manager(more)).toMatchObject({ ok: true, items: [{}], unreadable: [] })
  })

  const hours = (inside: string) =>
    manager(
      `<contact><telecom><value>1</value><period>${inside}</period><period><weekDay>Friday</weekDay><time><start>080000</start><end>240000</end></time></period></telecom></contact>`,
    )
  const friday = { weekDay: ['Friday'], month: [], time: { start: '08:00', end: '24:00' } }

  test.each([
    '<weekDay>Monday</weekDay><time><start>0800</start><end>160000</end></time>',
    '<weekDay>Monday</weekDay><time><start>080000</start><end>250000</end></time>',
    '<weekDay>Monday</weekDay><time><start>080000</start><end>16.00</end></time>',
    '<weekDay>Monday</weekDay><time><start>240000</start><end>240000</end></time>',
    '<weekDay>Monday</weekDay><time><start>080000</start><start>090000</start></time>',
    '<datePeriod><start>i sommar</start></datePeriod><weekDay>Monday</weekDay><time><start>080000</start></time>',
    '<datePeriod><end>20260801</end></datePeriod><weekDay>Monday</weekDay><time><start>080000</start></time>',
  ])('a fast kontakt with the hours %s has no such hours, and all else', (inside) => {
    expect(hours(inside)).toMatchObject({
      ok: true,
      items: [{ contact: [{ telecom: [{ value: '1', period: [{ weekDay: [], month: [] }, friday] }] }] }],
      unreadable: [],
    })
    expect(JSON.stringify(hours(inside))).not.toMatch(/Monday/)
  })

  test('an id with neither root nor extension is none', () => {
    const reading = getCarePlans.readXml(
      `<GetCarePlansResponse><carePlan><carePlanHeader>${header}</carePlanHeader><carePlanBody><participatingCareUnitHSAId><root/><extension>\u200B</extension></participatingCareUnitHSAId></carePlanBody></carePlan></GetCarePlansResponse>`,
    )
    expect(reading).toMatchObject({ ok: true, items: [], unreadable: [{ reason: 'missing' }] })
  })

  test('a remiss whose names are empty', () => {
    const reading = getRequestActivities.readXml(
      `<GetRequestActivitiesResponse><requestActivity><header><accessControlHeader><accountableHealthcareProvider><root>1</root></accountableHealthcareProvider>
       <blockComparisonTime>20261014143000</blockComparisonTime><approvedForPatient>true</approvedForPatient></accessControlHeader><sourceSystemId><root>1</root></sourceSystemId>
       <record><id><root>1</root></id><timestamp>20261014143000</timestamp></record></header><body><statusCode/><eventTime>20261014143000</eventTime>
       <request><id/><author><name/><organization><name/></organization></author><receivingOrganization><name/></receivingOrganization></request></body></requestActivity></GetRequestActivitiesResponse>`,
    )
    expect(reading).toMatchObject({ ok: true, items: [{}], unreadable: [] })
  })

  test.each([
    ['193803122385', true],
    ['19380312T123', true],
    ['0x1234567890', false],
    ['12345678901e', false],
  ])('the number %s of a person is one: %s', (number, isOne) => {
    const reading = getSubjectOfCareSchedule.readXml(
      `<GetSubjectOfCareScheduleResponse><timeslotDetail><healthcare_facility>1</healthcare_facility><subject_of_care>${number}</subject_of_care></timeslotDetail></GetSubjectOfCareScheduleResponse>`,
    )
    expect(reading).toMatchObject({
      ok: true,
      items: isOne ? [{}] : [],
      unreadable: isOne ? [] : [{ reason: 'bad-value' }],
    })
  })

  test.each(['0x10', '1e3', '1.0', ' '])('%s is no place in a queue', (place) => {
    const reading = getListing.readXml(
      `<GetListingResponse><listings><healthcareFacility><id>1</id></healthcareFacility><queuePosition>${place}</queuePosition></listings></GetListingResponse>`,
    )
    expect(reading.ok && reading.items.map(({ queuePosition }) => queuePosition).filter(Boolean)).toEqual([])
  })
})

describe('what others add', () => {
  const ours = 'urn:riv:clinicalprocess:logistics:logistics:GetCarePlansResponder:2'
  const core = 'urn:riv:clinicalprocess:logistics:logistics:3'
  const plan = (before: string, after: string) =>
    `<carePlan><carePlanHeader xmlns="${core}">${before}${header}${after}</carePlanHeader><carePlanBody xmlns="${core}" extra="1">${before}<typeOfCarePlanEnum>SIP</typeOfCarePlanEnum>${after}</carePlanBody></carePlan>`
  const answer = (inside: string, after: string) =>
    getCarePlans.readXml(
      `<GetCarePlansResponse xmlns="${ours}" xmlns:x="urn:other" x:extra="1">${inside}<result><resultCode>OK</resultCode></result>${after}</GetCarePlansResponse>`,
    )
  const addition = '<x:addition x:a="1"><x:b>1</x:b></x:addition>'

  test.each([
    ['after the result', plan('', ''), addition],
    ['before the records', addition + plan('', ''), ''],
    ['within a record, after', plan('', addition), ''],
    ['within a record, before', plan(addition, ''), ''],
    [
      'with the name of a field, after',
      plan('', '<x:typeOfCarePlanEnum>X</x:typeOfCarePlanEnum><x:documentId>2</x:documentId>'),
      '',
    ],
    [
      'with the name of a field, before',
      plan('<x:typeOfCarePlanEnum>X</x:typeOfCarePlanEnum><x:documentId>2</x:documentId>', ''),
      '',
    ],
  ])('%s changes nothing', (_name, inside, after) => {
    expect(answer(inside, after)).toMatchObject({
      ok: true,
      items: [{ carePlanHeader: { documentId: '1' }, carePlanBody: { typeOfCarePlanEnum: 'SIP' } }],
      unreadable: [],
    })
  })

  const named = '<x:carePlan x:a="1"><x:b>1</x:b></x:carePlan>'
  test.each([
    ['after', plan('', ''), named],
    ['before', named + plan('', ''), ''],
    ['twice', plan('', '') + named, named],
  ])('with the name of a record, %s, is no record', (_name, inside, after) => {
    const reading = answer(inside, after)
    expect(reading).toMatchObject({
      ok: true,
      items: [{ carePlanHeader: { documentId: '1' } }],
      unreadable: [],
    })
    expect(reading.ok && reading.items).toHaveLength(1)
  })

  test('records are records also in another namespace than their answer’s, as long as none stands in it', () => {
    const other = (more: string) =>
      getCarePlans.readXml(
        `<a:GetCarePlansResponse xmlns:a="${ours}" xmlns:x="urn:other">${plan('', '').replace('<carePlan>', `<carePlan xmlns="${core}">`)}${more}</a:GetCarePlansResponse>`,
      )
    expect(other('')).toMatchObject({ ok: true, items: [{}], unreadable: [] })
    expect(other(named)).toMatchObject({ ok: true, items: [{}], unreadable: [{}] })
    expect(
      getCarePlans.readXml(
        `<GetCarePlansResponse xmlns="${ours}">${plan('', '')}${plan('', '').replace('<carePlan>', '<carePlan xmlns="">')}</GetCarePlansResponse>`,
      ),
    ).toMatchObject({ ok: true, items: [{}, {}], unreadable: [] })
    // Alone it may be a record of a producer with a namespace of its own.
    expect(answer('', named)).toMatchObject({ ok: true, items: [], unreadable: [{}] })
  })

  test('what is of the contract’s own namespace and unknown is named', () => {
    expect(answer(plan('', ''), '<carePlanOld/>')).toMatchObject({
      ok: true,
      unreadable: [{ path: 'carePlanOld[2]' }],
    })
  })
})
