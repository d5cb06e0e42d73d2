import { describe, expect, test } from 'vitest'
import { getCarePlans } from './get-care-plans.ts'
import { getRequestActivities } from './get-request-activities.ts'

const header = `<documentId>1</documentId><sourceSystemHSAId>TSTDEF-1</sourceSystemHSAId>
  <patientId><id>193803122385</id><type>1.2.752.129.2.1.3.1</type></patientId>
  <accountableHealthcareProfessional><authorTime>20261014143000</authorTime></accountableHealthcareProfessional>
  <approvedForPatient>true</approvedForPatient>`
describe('a result', () => {
  const answer = (result: string) =>
    getCarePlans.read(
      `<GetCarePlansResponse><carePlan><carePlanHeader>${header}</carePlanHeader><carePlanBody/></carePlan>${result}</GetCarePlansResponse>`,
    )

  test('that is INFO tells its message to the person', () => {
    expect(
      answer('<result><resultCode>INFO</resultCode><message>Planer före 2020\n saknas.</message></result>'),
    ).toMatchObject({
      kind: 'read',
      items: [{}],
      faults: [],
      message: 'Planer före 2020 saknas.',
    })
    expect(answer('<resultCode>INFO</resultCode><resultText>Stängt i jul.</resultText>')).toMatchObject({
      message: 'Stängt i jul.',
    })
  })

  test.each(['ERROR', 'error', ' ERROR '])('that is %s claims nothing', (code) => {
    expect(answer(`<result><resultCode>${code}</resultCode><message>Hemligt</message></result>`)).toEqual({
      kind: 'fault',
      code: 'error-result',
    })
    expect(
      answer(`<result><resultCode>OK</resultCode></result><result><resultCode>${code}</resultCode></result>`),
    ).toEqual({ kind: 'fault', code: 'error-result' })
    expect(answer(`<resultCode>${code}</resultCode>`)).toEqual({ kind: 'fault', code: 'error-result' })
  })

  test('that is OK has no message for the person, and one of an unknown code is named', () => {
    expect(answer('<result><resultCode>OK</resultCode><message>x</message></result>')).not.toHaveProperty(
      'message',
    )
    expect(answer('<result><resultCode>PARTIAL</resultCode></result>')).toMatchObject({
      kind: 'read',
      items: [{}],
      faults: [{ path: 'result/resultCode', reason: 'bad-value' }],
    })
  })

  test.each([
    '<hasMore><reference>1</reference></hasMore>',
    '<hasMore><logicalAddress>TSTDEF-1</logicalAddress></hasMore>',
    '<x:hasMore xmlns:x="urn:other"><x:reference>1</x:reference></x:hasMore>',
    '<hasMore>true</hasMore>',
    '<hasMore> 1 </hasMore>',
    '<hasMore>ja</hasMore>',
    '<hasMore/><hasMore><reference>1</reference></hasMore>',
    '<hasMore><reference/></hasMore>',
  ])('beside %s is not all there is, and that is told', (more) => {
    expect(answer(more)).toMatchObject({
      kind: 'read',
      items: [{}],
      faults: [{ path: 'hasMore', reason: 'incomplete' }],
    })
    expect(
      getRequestActivities.read(`<GetRequestActivitiesResponse>${more}</GetRequestActivitiesResponse>`),
    ).toMatchObject({ items: [], faults: [{ path: 'hasMore', reason: 'incomplete' }] })
  })

  test.each([
    '',
    '<hasMore/>',
    '<hasMore>false</hasMore>',
    '<hasMore> FALSE </hasMore>',
    '<hasMore>0</hasMore>',
  ])('beside %j is all there is', (more) => {
    expect(answer(more)).toMatchObject({ kind: 'read', items: [{}], faults: [] })
  })
})
