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
  team,
} from './test-bundle.ts'

const url = 'http://example.org/changes-everything'
const unknownExtension = { modifierExtension: [{ url, valueBoolean: true }] }
const noPatient = { meta: { security: [{ code: 'NOPAT' }] } }

describe('an activity that is not to be done', () => {
  const read = (...activity: unknown[]) => structuresOf(bundleOf(entries(plan({ activity }))))

  test('is told as that', () => {
    const { items, faults } = read(detail({ doNotPerform: true }), detail({ prohibited: true }), detail())
    expect(items[0]?.activities.map((one) => one.doNotPerform)).toEqual([true, true, undefined])
    expect(faults).toEqual([])
  })

  test.each(['ServiceRequest', 'MedicationRequest', 'CommunicationRequest'])(
    'is told as that when the %s behind it says so, in the plan or beside it',
    (resourceType) => {
      const request = { resourceType, id: 'r', status: 'active', intent: 'order', doNotPerform: true }
      const contained = plan({
        contained: [request],
        activity: [{ reference: { reference: '#r', display: 'Grapefrukt' } }],
      })
      const beside = plan({ activity: [{ reference: { reference: `${resourceType}/r` }, ...detail() }] })
      const { items } = structuresOf(bundleOf(entries(contained, { ...beside, id: 'q' }, request)))
      expect(items.map(({ activities }) => activities[0]?.doNotPerform)).toEqual([true, true])
    },
  )

  test('may be behind a request that did not come along, which then is named', () => {
    const { items, faults } = read({ reference: { reference: 'ServiceRequest/1', display: 'Grapefrukt' } })
    expect(items[0]?.activities).toEqual([])
    expect(faults).toMatchObject([{ path: 'entry[1]/resource/activity[1]/reference' }])
  })

  test.each([
    ['doNotPerform', 'yes'],
    ['_doNotPerform', { extension: [{ url, valueCode: 'unknown' }] }],
    ['status', 'paused-by-somebody'],
    ['status', undefined],
    ['_status', {}],
    ['modifierExtension', [{ url }]],
    ['modifierExtension', 'odd'],
  ])('a %s of %j is named, and the others live', (key, value) => {
    const given = key === '_status' ? { status: undefined, [key]: value } : { [key]: value }
    const { items, faults } = read(detail(given), detail())
    expect(items[0]?.activities).toHaveLength(1)
    expect(faults).toHaveLength(1)
    expect(faults[0]?.path).toMatch(/^entry\[1\]\/resource\/activity\[1\]\/detail/)
  })
})

describe('a plan', () => {
  test.each(['proposal', 'option', 'PLAN', 'filler-order', ''])(
    'with the intent %j is no plan in force',
    (intent) => {
      for (const read of [plansOf, structuresOf]) {
        const { items, faults } = read(bundleOf(entries(plan({ intent }), plan({ id: 'q' }))))
        expect(items).toHaveLength(1)
        expect(faults).toEqual([{ path: 'entry[1]/resource/intent', reason: 'bad-value' }])
      }
    },
  )

  test.each([
    ['active', 'active'],
    ['draft', 'coming'],
    ['on-hold', 'paused'],
    ['completed', 'ended'],
    ['revoked', 'ended'],
    ['unknown', undefined],
  ])('%s is told as %s, by both readers', (status, told) => {
    for (const read of [plansOf, structuresOf]) {
      expect(read(bundleOf(entries(plan({ status })))).items[0]?.status).toBe(told)
    }
  })

  test.each([
    ['status', 'gäller'],
    ['status', undefined],
    ['implicitRules', 'http://example.org/rules'],
    ['modifierExtension', unknownExtension.modifierExtension],
    ['period', unknownExtension],
    ['_intent', {}],
    ['meta', { security: [{ display: 'Bara för personal' }] }],
    ['meta', { security: 7 }],
  ])('with a %s of %j is named', (key, value) => {
    const { intent: _, ...without } = plan({ [key]: value })
    const odd = key === '_intent' ? without : plan({ [key]: value })
    for (const read of [plansOf, structuresOf]) {
      const { items, faults } = read(bundleOf(entries(odd, plan({ id: 'q' }))))
      expect(items).toHaveLength(1)
      expect(faults).toHaveLength(1)
    }
  })
})

test('rules for the whole answer, that nobody here knows, make all of it unreadable', () => {
  const answer = bundleOf(entries(plan()), { implicitRules: 'http://example.org/rules' })
  expect(() => plansOf(answer)).toThrow('implicitRules')
})

describe('what changes the meaning of a part is named, and the others live', () => {
  const goals = [{ reference: 'Goal/g' }, { reference: 'Goal/h' }]
  test.each([
    ['lifecycleStatus', 'halvvägs'],
    ['modifierExtension', unknownExtension.modifierExtension],
    ['implicitRules', 'x'],
    ['target', [unknownExtension]],
    ['description', { text: 'Gå', ...unknownExtension }],
  ])('a goal with a %s of %j', (key, value) => {
    const answer = bundleOf(entries(plan({ goal: goals }), goal({ [key]: value }), goal({ id: 'h' })))
    const { items, faults } = structuresOf(answer)
    expect(items[0]?.goals?.map(({ id }) => id)).toEqual(['h'])
    expect(faults).toHaveLength(1)
    expect(faults[0]?.path).toMatch(/^entry\[2\]/)
  })

  const people = [{ member: { display: 'Eva' }, ...unknownExtension }, { member: { display: 'Anders' } }]
  test('somebody who takes part', () => {
    const answer = bundleOf(
      entries(plan({ careTeam: [{ reference: 'CareTeam/t' }] }), team({ participant: people })),
    )
    const { items, faults } = structuresOf(answer)
    expect(items[0]?.participants?.map(({ name }) => name)).toEqual(['Anders'])
    expect(faults).toMatchObject([{ path: 'entry[2]/resource/participant[1]/modifierExtension' }])
    expect(contactsOf(bundleOf(entries(team({ participant: people })))).items).toHaveLength(1)
  })

  test.each(['proposed', 'suspended', 'inactive', 'snart'])('a team that is %s', (status) => {
    const { items, faults } = contactsOf(bundleOf(entries(team({ status }), team({ id: 'u' }))))
    expect(items.map(({ documentId }) => documentId)).toEqual(['u'])
    expect(faults).toMatchObject([{ path: 'entry[1]/resource/status' }])
    const pointed = plan({ careTeam: [{ reference: 'CareTeam/t' }] })
    expect(structuresOf(bundleOf(entries(pointed, team({ status }))))).toMatchObject({
      items: [{ participants: [] }],
      faults: [{ path: 'entry[2]/resource/status' }],
    })
  })

  test.each([
    ['status', 'superseded'],
    ['modifierExtension', unknownExtension.modifierExtension],
    ['content', [{ attachment: { contentType: 'text/plain' } }]],
    ['content', []],
  ])('a document with a %s of %j', (key, value) => {
    const document = {
      resourceType: 'DocumentReference',
      id: 'd',
      content: [{ attachment: { contentType: 'text/plain', data: 'VsOlcmQ=' } }],
    }
    const { items, faults } = plansOf(
      bundleOf(
        entries(
          plan({
            contained: [
              { ...document, [key]: value },
              { ...document, id: 'e' },
            ],
          }),
        ),
      ),
    )
    expect(items[0]?.carePlanBody.content).toHaveLength(1)
    expect(faults).toHaveLength(1)
    expect(faults[0]?.path).toMatch(/^entry\[1\]\/resource\/contained\[1\]/)
  })
})

describe('what is not for the patient, or a mistake, is gone without a trace, whatever it is', () => {
  const inError = (key: string) => ({ [key]: 'entered-in-error' })
  const labels = [
    noPatient,
    { meta: { security: [{ code: 'R' }, { system: 'x', code: ' nopat ' }] } },
    { meta: { security: { code: 'NOPAT' } } },
    { meta: { tag: [{ code: 'NOPAT' }] } },
    { meta: { security: [{ code: 'TBOO' }] } },
  ]
  const all = (key: string) => [...labels, inError(key)].map((one) => [JSON.stringify(one), one] as const)

  test.each(all('lifecycleStatus'))('a goal with %s', (_, more) => {
    for (const pointed of ['Goal/g', '#g']) {
      const hidden = goal(more)
      const contained = pointed === '#g' ? { contained: [hidden] } : {}
      const beside = pointed === '#g' ? [] : [hidden]
      const answer = bundleOf(entries(plan({ goal: [{ reference: pointed }], ...contained }), ...beside))
      expect(structuresOf(answer)).toMatchObject({ items: [{ goals: [] }], faults: [] })
    }
  })

  test.each(all('status'))('a team with %s', (_, more) => {
    expect(contactsOf(bundleOf(entries(team(more))))).toEqual({ kind: 'read', items: [], faults: [] })
    const answer = bundleOf(entries(plan({ careTeam: [{ reference: 'CareTeam/t' }] }), team(more)))
    expect(structuresOf(answer)).toMatchObject({ items: [{ participants: [] }], faults: [] })
  })

  test.each(all('status'))('a document with %s, contained or beside', (_, more) => {
    for (const resourceType of ['DocumentReference', 'Media']) {
      const attachment = { contentType: 'text/plain', data: 'VsOlcmQ=' }
      const content = resourceType === 'Media' ? attachment : [{ attachment }]
      const document = { resourceType, id: 'd', content, ...more }
      const supportingInfo = [{ reference: `${resourceType}/d` }]
      for (const answer of [
        bundleOf(entries(plan({ contained: [document] }))),
        bundleOf(entries(plan({ supportingInfo }), document)),
        bundleOf(entries(plan(), document)),
      ]) {
        expect(plansOf(answer)).toMatchObject({ items: [{ carePlanBody: { content: [] } }], faults: [] })
      }
    }
  })

  test.each(all('status'))('a plan with %s, and its goals with it', (_, more) => {
    const answer = bundleOf(entries(plan({ ...more, goal: [{ reference: 'Goal/g' }, 7] }), goal()))
    for (const { items, faults } of [plansOf(answer), structuresOf(answer)]) {
      expect(faults).toEqual([])
      const headers = items.map((one) => ('header' in one ? one.header : one.carePlanHeader))
      expect(headers.every((one) => !one.approvedForPatient || one.nullified)).toBe(true)
    }
  })

  test('an activity, somebody who takes part, a list and what a label of one’s own stands on', () => {
    const inline = { extension: [{ url: 'x', valueCoding: { code: 'NOPAT' } }] }
    const hidden = { resourceType: 'Practitioner', id: 'x', name: [{ text: 'Hemlig' }], ...noPatient }
    const answer = bundleOf(
      entries(
        plan({
          activity: [detail(inError('status')), { ...detail(), ...inline }],
          careTeam: [{ reference: 'CareTeam/t' }],
        }),
        team({
          participant: [
            { member: { display: 'Eva' }, ...inline },
            { member: { reference: 'Practitioner/x' } },
          ],
        }),
        hidden,
        { resourceType: 'List', id: 'l', status: 'current', mode: 'working', ...noPatient },
      ),
    )
    expect(structuresOf(answer)).toMatchObject({ items: [{ activities: [], participants: [] }], faults: [] })
  })

  test('a whole answer', () => {
    const answer = bundleOf(entries(plan(), team()), noPatient)
    for (const { items, faults } of [plansOf(answer), structuresOf(answer)]) {
      expect(faults).toEqual([])
      expect(JSON.stringify(items)).toContain('"approvedForPatient":false')
    }
    expect(contactsOf(answer)).toMatchObject({ items: [], faults: [] })
  })

  test('one that is hidden though it cannot be read, or has no type, is not named', () => {
    const answer = bundleOf(
      entries({ ...noPatient }, { ...plan(noPatient), subject: 7 }, { id: 'x', ...noPatient }),
    )
    expect(plansOf(answer).faults).toEqual([])
  })

  test('an earlier version of one that has been hidden since, or deleted', () => {
    const later = entries(
      plan({ status: 'entered-in-error', meta: { lastUpdated: '2026-11-01T00:00:00Z' } }),
      plan(),
    )
    const deleted = [...entries(plan()), { request: { method: 'DELETE', url: 'CarePlan/p' } }]
    for (const entry of [later, deleted]) {
      const { items, faults } = structuresOf(bundleOf(entry))
      expect(items.every(({ header }) => header.nullified)).toBe(true)
      expect(faults).toEqual([])
    }
  })
})
