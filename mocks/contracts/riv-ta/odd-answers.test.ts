import { describe, expect, test } from 'vitest'
import { getCarePlans } from './get-care-plans.ts'
import { getSubjectOfCareSchedule } from './get-subject-of-care-schedule.ts'

const header = (id: string, more = '') => `
  <carePlanHeader>
    <documentId>${id}</documentId><sourceSystemHSAId>TSTDEF-1</sourceSystemHSAId>
    <patientId><id>193803122385</id><type>1.2.752.129.2.1.3.1</type></patientId>
    <accountableHealthcareProfessional><authorTime>20261014143000</authorTime></accountableHealthcareProfessional>
    <approvedForPatient>true</approvedForPatient>${more}
  </carePlanHeader>`
const plan = (id: string, body = '', more = '') =>
  `<carePlan>${header(id, more)}<carePlanBody>${body}</carePlanBody></carePlan>`
const plans = (...all: string[]) =>
  getCarePlans.readXml(`<GetCarePlansResponse>${all.join('')}</GetCarePlansResponse>`)

describe('envelopes', () => {
  const slot = '<timeslotDetail><healthcare_facility>TSTDEF-1</healthcare_facility></timeslotDetail>'
  const read = (xml: string) => getSubjectOfCareSchedule.readXml(xml)
  const items = [{ healthcare_facility: 'TSTDEF-1' }]

  test.each([
    ['alone', `<GetSubjectOfCareScheduleResponse>${slot}</GetSubjectOfCareScheduleResponse>`],
    [
      'SOAP 1.1, a prefix of its own for everything',
      `<S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/" xmlns:a="urn:a" xmlns:b="urn:b"><S:Header/><S:Body>
       <a:GetSubjectOfCareScheduleResponse><a:timeslotDetail><b:healthcare_facility>TSTDEF-1</b:healthcare_facility>
       </a:timeslotDetail></a:GetSubjectOfCareScheduleResponse></S:Body></S:Envelope>`,
    ],
    [
      'SOAP 1.2, default namespaces, a byte order mark, comments and CDATA',
      `\uFEFF<?xml version="1.0"?><!-- a --><Envelope xmlns="http://www.w3.org/2003/05/soap-envelope"><Body><!-- b -->
       <GetSubjectOfCareScheduleResponse xmlns="urn:x"><!-- c --><timeslotDetail><healthcare_facility><!-- d --><![CDATA[TSTDEF-1]]>
       </healthcare_facility></timeslotDetail></GetSubjectOfCareScheduleResponse></Body></Envelope>`,
    ],
  ])('%s', (_name, xml) => {
    expect(read(xml)).toEqual({ ok: true, items, unreadable: [] })
  })

  const fault = (body: string) => read(`<e:Envelope xmlns:e="urn:e"><e:Body>${body}</e:Body></e:Envelope>`)

  test.each([
    ['', 'not-xml'],
    ['   ', 'not-xml'],
    ['<html><body>Logga in</body></html>', 'not-soap'],
    ['<!doctype html><html><body><br></body></html>', 'not-xml'],
    ['{"items":[]}', 'not-xml'],
    ['<GetSubjectOfCareScheduleResponse><timeslotDetail>', 'not-xml'],
    ['<Envelope/>', 'not-soap'],
    ['<Envelope><Body/></Envelope>', 'not-soap'],
    ['<GetCarePlansResponse/>', 'wrong-contract'],
    ['<!DOCTYPE a [<!ENTITY b "c">]><GetSubjectOfCareScheduleResponse/>', 'not-xml'],
    [bomb(), 'not-xml'],
    [`${'<a>'.repeat(101)}${'</a>'.repeat(101)}`, 'too-large'],
  ])('%.60s is %s', (xml, reason) => {
    expect(read(xml)).toMatchObject({ ok: false, fault: { reason, contract: 'GetSubjectOfCareSchedule' } })
  })

  test('a fault of SOAP 1.1, and one of 1.2, tell their code and words', () => {
    const old = fault(
      '<e:Fault><faultcode>server</faultcode><faultstring xml:lang="sv">Tjänsten\n sover</faultstring></e:Fault>',
    )
    expect(old).toMatchObject({
      ok: false,
      fault: { reason: 'soap-fault', detail: 'server: Tjänsten sover' },
    })
    const later = fault(
      '<e:Fault><e:Code><e:Value>e:Receiver</e:Value></e:Code><e:Reason><e:Text>Nej</e:Text></e:Reason></e:Fault>',
    )
    expect(later).toMatchObject({ ok: false, fault: { reason: 'soap-fault', detail: 'e:Receiver: Nej' } })
    expect(fault('<e:Fault/>')).toMatchObject({ ok: false, fault: { detail: 'without words' } })
  })

  test('a result that says ERROR is a fault, one that says INFO is not', () => {
    const result = (code: string) =>
      getCarePlans.readXml(
        `<GetCarePlansResponse><result><resultCode>${code}</resultCode><errorCode>INVALID_REQUEST</errorCode><logId>l-7</logId></result></GetCarePlansResponse>`,
      )
    expect(result('ERROR')).toMatchObject({
      ok: false,
      fault: { reason: 'error-result', detail: 'INVALID_REQUEST' },
    })
    expect(result('INFO')).toEqual({ ok: true, items: [], unreadable: [], logId: 'l-7' })
  })
})

describe('records', () => {
  test('a broken record is named by field, and the others are read', () => {
    const reading = plans(plan('a'), plan('b').replace('20261014143000', '20261314'), plan('c'))
    expect(reading).toMatchObject({
      ok: true,
      items: [{ carePlanHeader: { documentId: 'a' } }, { carePlanHeader: { documentId: 'c' } }],
      unreadable: [
        {
          contract: 'GetCarePlans',
          path: 'carePlan[2]/carePlanHeader/accountableHealthcareProfessional/authorTime',
          reason: 'bad-value',
          documentId: 'b',
        },
      ],
    })
  })

  test.each([
    [
      'a required part that is not there',
      plan('a').replace(/<patientId>.*<\/patientId>/, ''),
      'missing',
      'carePlanHeader/patientId',
    ],
    [
      'a required part that is empty',
      plan('a').replace('193803122385', ''),
      'missing',
      'carePlanHeader/patientId/id',
    ],
    [
      'a boolean that is none',
      plan('a').replace('true', 'ja'),
      'bad-value',
      'carePlanHeader/approvedForPatient',
    ],
    [
      'the same part twice',
      plan('a', '', '<nullified>true</nullified><nullified>false</nullified>'),
      'bad-value',
      'carePlanHeader/nullified',
    ],
    [
      'a document with neither value nor reference',
      plan('a', '<content><mediaType>text/plain</mediaType></content>'),
      'missing',
      'carePlanBody/content[1]/value',
    ],
    [
      'a document with both',
      plan(
        'a',
        '<content><mediaType>text/plain</mediaType><value>YQ==</value><reference>https://a.example</reference></content>',
      ),
      'bad-value',
      'carePlanBody/content[1]/reference',
    ],
  ])('%s is named', (_name, xml, reason, path) => {
    const reading = plans(xml)
    expect(reading).toMatchObject({
      ok: true,
      items: [],
      unreadable: [{ reason, path: `carePlan[1]/${path}` }],
    })
    // The detail goes to logs: nothing of the record may stand in it.
    expect(JSON.stringify(reading)).not.toContain('193803122385')
  })

  test('an element of something else among the records is named, not skipped', () => {
    expect(plans(plan('a'), '<surprise/>')).toMatchObject({
      ok: true,
      items: [{}],
      unreadable: [{ path: 'surprise[2]' }],
    })
  })

  test('an unknown code, a date for a time, odd text and both names of the kind are read as they stand', () => {
    const reading = plans(
      plan(
        'a',
        '<typeOfCarePlan>NYTT</typeOfCarePlan>',
        '<careContactId><![CDATA[åäö<>&]]></careContactId>',
      ).replace('20261014143000', '20261014'),
      plan('b', '<typeOfCarePlanEnum>SIP</typeOfCarePlanEnum>'),
    )
    expect(reading).toMatchObject({
      ok: true,
      unreadable: [],
      items: [
        {
          carePlanHeader: {
            careContactId: 'åäö<>&',
            accountableHealthcareProfessional: { authorTime: '2026-10-14' },
          },
          carePlanBody: { typeOfCarePlanEnum: 'NYTT' },
        },
        { carePlanBody: { typeOfCarePlanEnum: 'SIP' } },
      ],
    })
  })
})

/** Entities within entities, each ten of the one before: a billion letters if anyone would spell it out. */
function bomb(): string {
  const names = 'abcdefghij'.split('')
  const entities = names.map((name, index) => {
    const before = names[index - 1]
    return `<!ENTITY ${name} "${before ? `&${before};`.repeat(10) : 'ha'}">`
  })
  return `<!DOCTYPE x [${entities.join('')}]><GetSubjectOfCareScheduleResponse>&j;</GetSubjectOfCareScheduleResponse>`
}
