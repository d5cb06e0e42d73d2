import { describe, expect, test } from 'vitest'
import type { Json } from './json.ts'
import {
  bundleOf,
  contactsOf,
  detail,
  entries,
  goal,
  noPatient,
  plan,
  plansOf,
  structuresOf,
  team,
} from './test-bundle.ts'

const labels: Json[] = [
  { extension: [{ url: 'x', valueCoding: { code: 'NOPAT' } }] },
  { extension: [{ url: 'x', valueCodeableConcept: { coding: [{ code: 'NOPAT' }] } }] },
  { extension: [{ url: 'x', valueCode: 'NOPAT' }] },
  { extension: [{ url: 'x', extension: [{ url: 'y', valueCoding: { code: 'NOPAT' } }] }] },
]
const [label = {}] = labels
const secret = 'Hemligt'
const pointing = { goal: [{ reference: 'Goal/g' }], careTeam: [{ reference: 'CareTeam/t' }] }

describe('a document that says itself whom it is not for is gone', () => {
  test.each<[Json]>([
    [{ securityLabel: [{ coding: [{ code: 'NOPAT' }] }] }],
    [{ securityLabel: { coding: [{ code: 'R' }, { code: 'nopat' }] } }],
    [{ securityLabel: [{ text: 'NOPAT' }] }],
    ...labels.map((one): [Json] => [one]),
  ])('%j', (more) => {
    const content = [{ attachment: { contentType: 'text/plain', data: 'VsOlcmQ=' } }]
    const document = { resourceType: 'DocumentReference', id: 'd', content, ...more }
    for (const answer of [
      bundleOf(entries(plan({ contained: [document] }))),
      bundleOf(entries(plan({ supportingInfo: [{ reference: 'DocumentReference/d' }] }), document)),
    ]) {
      expect(plansOf(answer)).toMatchObject({ items: [{ carePlanBody: { content: [] } }], faults: [] })
    }
  })
})

describe('a part with a label of its own is gone without a trace, wherever it stands', () => {
  const parts: [string, Json, Json, Json][] = labels.flatMap((one): [string, Json, Json, Json][] => [
    ['a note', { note: [{ text: secret, ...one }] }, {}, {}],
    ['words of a note', { note: [{ text: secret, _text: one }] }, {}, {}],
    ['a title', { title: secret, _title: one }, {}, {}],
    ['a description', { description: secret, _description: one }, {}, {}],
    ['an author', { author: { display: secret, ...one } }, {}, {}],
    ['a name', { author: { display: secret, _display: one } }, {}, {}],
    ['a unit', { contributor: [{ display: secret, identifier: { value: secret }, ...one }] }, {}, {}],
    [
      'what a plan is a part of',
      { partOf: [{ ...one, identifier: { system: 'urn:hsa:x', value: secret } }] },
      {},
      {},
    ],
    ['words of a goal', {}, { description: { text: secret, ...one } }, {}],
    ['the text of a goal', {}, { description: { text: secret, _text: one } }, {}],
    ['who says a goal', {}, { expressedBy: { display: secret, ...one } }, {}],
    [
      'a pointer to a goal',
      { goal: [{ reference: 'Goal/g', ...one }] },
      { description: { text: secret } },
      {},
    ],
    ['an activity', { activity: [{ ...detail({ description: secret }), ...one }] }, {}, {}],
    ['words of an activity', { activity: [detail({ description: secret, _description: one })] }, {}, {}],
    [
      'a code of an activity',
      { activity: [detail({ description: undefined, code: { text: secret, ...one } })] },
      {},
      {},
    ],
    ['somebody who does it', { activity: [detail({ performer: [{ display: secret, ...one }] })] }, {}, {}],
    ['when it is done', { activity: [detail({ scheduledString: secret, _scheduledString: one })] }, {}, {}],
    ['a role', {}, {}, { participant: [{ member: { display: 'Eva' }, role: [{ text: secret, ...one }] }] }],
    [
      'a member',
      {},
      {},
      { participant: [{ member: { display: secret, ...one }, role: [{ text: secret }] }] },
    ],
    ['a number', {}, {}, { telecom: [{ system: 'phone', value: secret, ...one }] }],
    ['a note of a team', {}, {}, { note: [{ text: secret, ...one }] }],
    ['who answers for a team', {}, {}, { managingOrganization: [{ display: secret, ...one }] }],
  ])
  test.each(parts)('%s: %j %j %j', (_, ofPlan, ofGoal, ofTeam) => {
    const answer = bundleOf(entries(plan({ ...pointing, ...ofPlan }), goal(ofGoal), team(ofTeam)))
    for (const { items, faults } of [
      plansOf(answer),
      structuresOf(answer),
      contactsOf(bundleOf(entries(team(ofTeam)))),
    ]) {
      expect(JSON.stringify(items)).not.toContain(secret)
      expect(items.length).toBeLessThanOrEqual(1)
      expect(faults).toEqual([])
    }
    expect(structuresOf(answer).items).toHaveLength(1)
  })

  test('what says that it is not to be done, or no longer holds, takes the whole with it', () => {
    const activity = [
      detail({ doNotPerform: true, _doNotPerform: label }),
      detail({ status: 'cancelled', _status: label }),
      detail({ description: 'Ta promenader' }),
    ]
    expect(structuresOf(bundleOf(entries(plan({ activity }))))).toMatchObject({
      items: [{ activities: [{ title: 'Ta promenader' }] }],
      faults: [],
    })
  })

  test('a part whose label is of another kind is left', () => {
    const note = [
      { text: 'Lugn.', extension: [{ url: 'x', valueCoding: { code: 'R' } }], authorString: 'Eva' },
    ]
    expect(structuresOf(bundleOf(entries(plan({ note })))).items[0]?.purpose).toBe('Lugn.')
  })
})

describe('nobody is named by a reference to one that is not for the patient', () => {
  const hidden = { resourceType: 'Practitioner', id: 'h', name: [{ text: secret }], ...noPatient }
  const unit = { resourceType: 'Organization', id: 'o', name: secret, ...noPatient }
  const role = { resourceType: 'PractitionerRole', id: 'r', practitioner: { reference: 'Practitioner/h' } }
  const at = { resourceType: 'PractitionerRole', id: 's', organization: { reference: 'Organization/o' } }
  test.each(['Practitioner/h', 'Organization/o', 'PractitionerRole/r', 'PractitionerRole/s'])(
    '%s',
    (reference) => {
      const who = { reference, display: secret, identifier: { value: secret } }
      const participant = [
        { member: { display: 'Eva' }, onBehalfOf: who },
        { member: who, role: [{ text: secret }] },
      ]
      const given = plan({
        ...pointing,
        author: who,
        contributor: [who, who],
        activity: [detail({ performer: [who] })],
      })
      const answer = bundleOf(
        entries(
          given,
          goal({ expressedBy: who }),
          team({ participant, managingOrganization: [who, who] }),
          hidden,
          unit,
          role,
          at,
        ),
      )
      const contacts = bundleOf(
        entries(team({ participant, managingOrganization: [who, who] }), hidden, unit, role, at),
      )
      for (const { items, faults } of [plansOf(answer), structuresOf(answer), contactsOf(contacts)]) {
        expect(items).toHaveLength(1)
        expect(JSON.stringify(items)).not.toContain(secret)
        expect(faults).toEqual([])
      }
      // That somebody does it is still so.
      expect(structuresOf(answer).items[0]?.activities[0]).toMatchObject({ someoneNamed: true })
    },
  )
})
