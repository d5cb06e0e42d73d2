import { describe, expect, test } from 'vitest'
import { getRequestActivities } from './get-request-activities.ts'

const header = (approved = 'true') =>
  `<header><accessControlHeader><accountableHealthcareProvider><root>1</root></accountableHealthcareProvider>
   <blockComparisonTime>20261014143000</blockComparisonTime><approvedForPatient>${approved}</approvedForPatient></accessControlHeader>
   <sourceSystemId><root>1</root></sourceSystemId><record><id><root>1</root></id><timestamp>20261014143000</timestamp></record></header>`
const answerOf = (body: string, head = header()) =>
  getRequestActivities.readXml(
    `<GetRequestActivitiesResponse><requestActivity>${head}<body>${body}</body></requestActivity></GetRequestActivitiesResponse>`,
  )
const time = '<eventTime>20261014143000</eventTime>'

describe('a step in the life of a remiss', () => {
  test.each([
    ['no remiss', `<statusCode><code>1</code></statusCode>${time}`],
    ['no status', `${time}<request><id>7</id></request>`],
    ['no receiver', `<statusCode><code>1</code></statusCode>${time}<request><id>7</id></request>`],
    ['nothing but when it was', time],
  ])('that tells of %s is kept', (_name, body) => {
    const reading = answerOf(body)
    expect(reading).toMatchObject({ ok: true, unreadable: [] })
    expect(reading).toHaveProperty('items.0.body.eventTime', '2026-10-14T14:30:00+02:00')
    expect(reading).not.toHaveProperty('items.0.notRead')
  })

  test.each([
    ['its time', `<request><id>7</id></request>`, header(), 'requestActivity[1]/body/eventTime'],
    ['who may see it', time, header(''), 'requestActivity[1]/header/accessControlHeader/approvedForPatient'],
  ])('without %s is named, and not shown', (_name, body, head, path) => {
    expect(answerOf(body, head)).toMatchObject({ items: [], unreadable: [{ path, reason: 'missing' }] })
  })

  test('says of a field that cannot be read that it could not', () => {
    const twice = `${time}<request><id>7</id><type><code>1</code></type><type><code>2</code></type></request>`
    expect(answerOf(twice)).toMatchObject({
      items: [{ body: { request: { id: '7' } }, notRead: [expect.anything()] }],
    })
  })
})
