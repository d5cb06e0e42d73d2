import { describe, expect, test } from 'vitest'
import {
  bundleOf,
  contactsOf,
  detail,
  entries,
  goal,
  plan,
  plansOf,
  structuresOf,
  subject,
  team,
} from './test-bundle.ts'

const when = ['2026', '2026-11', '2026-11-24', '2026-11-24T10:00:00+01:00', '2026-11-24T09:00:00.123Z']
const never = [
  '2026-02-31',
  '2026-13-45',
  '2026-13',
  '0000',
  '2026-11-24T10:00:00',
  '2026-11-24T10:60:00Z',
  '2026-11-24T10:00:61Z',
  '2026-11-24T10:00:00+01:60',
  '24/11 2026',
  '',
  20261124,
  null,
]

describe('a time may be known to the year, the month, the day or the second', () => {
  test.each(when)('%s', (time) => {
    const period = { start: time, end: time }
    const dated = plan({
      created: time,
      goal: [{ reference: 'Goal/g' }],
      activity: [detail({ scheduledPeriod: period }), detail({ scheduledPeriod: { end: time } })],
    })
    const answer = bundleOf(entries(dated, goal({ target: [{ dueDate: time }] })))
    expect(plansOf(answer)).toMatchObject({ items: [{ carePlanHeader: { documentTime: time } }], faults: [] })
    const day = time.slice(0, 10)
    expect(structuresOf(answer)).toMatchObject({
      items: [
        {
          goals: [{ followUpDate: day }],
          activities: [{ scheduledPeriod: period }, { scheduledPeriod: { end: time } }],
        },
      ],
      faults: [],
    })
    expect(contactsOf(bundleOf(entries(team({ period }))))).toMatchObject({
      items: [{ period: { start: day, end: day } }],
      faults: [],
    })
  })

  test('the day of a second is that in Sweden', () => {
    const period = { start: '2026-11-23T23:30:00Z' }
    expect(contactsOf(bundleOf(entries(team({ period })))).items[0]?.period).toEqual({ start: '2026-11-24' })
  })

  test('a second that was put in is the last before it, so that neither its day nor its plan is lost', () => {
    const [time, told] = ['2016-12-31T23:59:60.5+01:00', '2016-12-31T23:59:59.5+01:00']
    const period = { start: time, end: time }
    const timing = { event: [time], repeat: { boundsPeriod: period, timeOfDay: ['23:59:60', '08:00:60.25'] } }
    const dated = plan({
      created: time,
      goal: [{ reference: 'Goal/g' }],
      activity: [detail({ scheduledPeriod: period }), detail({ scheduledTiming: timing })],
    })
    const answer = bundleOf(entries(dated, goal({ target: [{ dueDate: time }] })))
    expect(plansOf(answer)).toMatchObject({ items: [{ carePlanHeader: { documentTime: told } }], faults: [] })
    const scheduledPeriod = { start: told, end: told }
    expect(structuresOf(answer)).toMatchObject({
      items: [
        {
          header: { authorTime: told },
          goals: [{ followUpDate: '2016-12-31' }],
          activities: [
            { scheduledPeriod },
            { scheduledPeriod, timing: { events: [told], times: ['23:59', '08:00'] } },
          ],
        },
      ],
      faults: [],
    })
    expect(contactsOf(bundleOf(entries(team({ period }))))).toMatchObject({
      items: [{ period: { start: '2016-12-31', end: '2016-12-31' } }],
      faults: [],
    })
  })

  test.each<[{ end?: string } | undefined]>([[{}], [undefined], [{ end: '2026' }]])(
    'a team from %j',
    (period) => {
      expect(contactsOf(bundleOf(entries(team({ period }))))).toMatchObject({
        items: [{ period: period?.end ? { end: '2026' } : {} }],
        faults: [],
      })
    },
  )
})

describe('a time that does not exist is named, and no more is lost than what it stands in', () => {
  test.each(never.map((time) => [time]))('%j', (time) => {
    const whole = plan({
      id: 'q',
      goal: [{ reference: 'Goal/g' }],
      activity: [detail(), detail({ scheduledPeriod: { start: time } })],
    })
    const answer = bundleOf(entries(plan({ created: time }), whole, goal({ target: [{ dueDate: time }] })))
    const { items, faults } = structuresOf(answer)
    expect(items).toMatchObject([{ planDocumentId: 'q', goals: [], activities: [{}] }])
    expect(faults.map(({ path, reason }) => [path, reason])).toEqual([
      ['entry[1]/resource/created', 'bad-value'],
      ['entry[3]/resource/target[1]/dueDate', 'bad-value'],
      ['entry[2]/resource/activity[2]/detail/scheduledPeriod/start', 'bad-value'],
    ])
    expect(contactsOf(bundleOf(entries(team({ period: { start: time } }), team({ id: 'u' }))))).toMatchObject(
      {
        items: [{ documentId: 'u' }],
        faults: [{ path: 'entry[1]/resource/period/start' }],
      },
    )
  })
})

test('a document may be a Media, whose content is no list, and come beside its plan', () => {
  const media = { resourceType: 'Media', id: 'm', status: 'completed', subject }
  const content = { contentType: 'image/png', data: 'AAAA' }
  const beside = plan({ id: 'q', supportingInfo: [{ reference: 'Media/m' }, { reference: 'Observation/1' }] })
  const contained = plan({ contained: [{ ...media, content }] })
  const { items, faults } = plansOf(bundleOf(entries(contained, beside, { ...media, content })))
  expect(items.map(({ carePlanBody }) => carePlanBody.content)).toEqual([
    [{ mediaType: 'image/png', value: 'AAAA' }],
    [{ mediaType: 'image/png', value: 'AAAA' }],
  ])
  expect(faults).toEqual([])
})
