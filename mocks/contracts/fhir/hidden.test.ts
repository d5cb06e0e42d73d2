import { describe, expect, test } from 'vitest'
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
