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
