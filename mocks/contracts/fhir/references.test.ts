import { describe, expect, test } from 'vitest'
import { bundleOf, contactsOf, detail, entries, goal, plan, structuresOf, team } from './test-bundle.ts'

const base = 'https://fhir.example.org/r4'
const goalsOf = (text: string) => {
  const { items, faults } = structuresOf(text)
  return { goals: items.flatMap(({ goals = [] }) => goals), faults }
}

describe('a goal is found by any way of pointing to it', () => {
  const identifier = { system: 'urn:x', value: '7' }
  test.each([
    ['contained', '#g', {}],
    ['by type and id', 'Goal/g', {}],
    ['by type, id and version', 'Goal/g/_history/2', {}],
    ['by its whole address', `${base}/Goal/g`, { fullUrl: `${base}/Goal/g` }],
    ['by its whole address, which the entry does not say', `${base}/Goal/g`, {}],
    ['by its whole address and a version', `${base}/Goal/g/_history/1`, { fullUrl: `${base}/Goal/g` }],
    ['by a name of its own', 'urn:uuid:aaa', { fullUrl: 'urn:uuid:aaa' }],
    ['by type and id where entries have names of their own', 'Goal/g', { fullUrl: 'urn:uuid:aaa' }],
  ])('%s', (_, reference, around) => {
    const contained = reference.startsWith('#') ? { contained: [goal()] } : {}
    const given = [{ resource: plan({ goal: [{ reference }], ...contained }) }]
    const beside = reference.startsWith('#') ? [] : [{ ...around, resource: goal() }]
    const { goals, faults } = goalsOf(bundleOf([...given, ...beside]))
    expect(goals.map(({ description }) => description)).toEqual(['Gå till affären'])
    expect(faults).toEqual([])
  })

  test('by identifier alone', () => {
    const answer = bundleOf(
      entries(plan({ goal: [{ identifier }] }), goal({ id: undefined, identifier: [identifier] })),
    )
    expect(goalsOf(answer)).toMatchObject({ goals: [{ description: 'Gå till affären' }], faults: [] })
  })
})

describe('a goal that is not found is named', () => {
  test.each([
    [{ reference: 'Goal/gone' }],
    [{ reference: '#gone' }],
    [{ reference: 'urn:uuid:gone' }],
    [{ reference: 'https://other.example/Goal/g' }],
    [{ reference: 'CareTeam/g' }],
    [{ reference: '' }],
    [{ display: 'Gå till affären' }],
    [{ identifier: { value: '7' } }],
    [{}],
    [null],
    ['Goal/g'],
  ])('%j', (pointer) => {
    const fullUrl = `${base}/Goal/g`
    const answer = bundleOf([{ resource: plan({ goal: [pointer] }) }, { fullUrl, resource: goal() }])
    const { goals, faults } = goalsOf(answer)
    expect(goals).toEqual([])
    expect(faults.map(({ path }) => path.replace(/(\]\/resource\/goal\[1\]).*/, '$1'))).toEqual([
      'entry[1]/resource/goal[1]',
      'entry[2]/resource',
    ])
  })

  test('as is one that no plan points to, and a team', () => {
    expect(goalsOf(bundleOf(entries(plan(), goal(), team()))).faults).toEqual([
      { path: 'entry[2]/resource', reason: 'unreferenced' },
      { path: 'entry[3]/resource', reason: 'unreferenced' },
    ])
  })

  test('as is one in the plan that the plan does not point to', () => {
    expect(goalsOf(bundleOf(entries(plan({ contained: [goal()] })))).faults).toEqual([
      { path: 'entry[1]/resource/contained[1]', reason: 'unreferenced' },
    ])
  })

  test('one about somebody else is told as that', () => {
    const other = goal({ subject: { identifier: { value: '191212121212' } } })
    expect(goalsOf(bundleOf(entries(plan({ goal: [{ reference: 'Goal/g' }] }), other)))).toEqual({
      goals: [],
      faults: [{ path: 'entry[2]/resource/subject', reason: 'wrong-subject' }],
    })
  })

  test('of two by one name on two servers, the one beside the plan is meant', () => {
    const at = (server: string, resource: unknown, id: string) => ({ fullUrl: `${server}/${id}`, resource })
    const answer = bundleOf([
      at(
        base,
        plan({ goal: [{ reference: 'Goal/g' }, { reference: 'https://b.example/Goal/g' }] }),
        'CarePlan/p',
      ),
      at('https://b.example', goal({ description: { text: 'Det andra' } }), 'Goal/g'),
      at(base, goal(), 'Goal/g'),
    ])
    const { goals, faults } = goalsOf(answer)
    expect(goals.map(({ description }) => description)).toEqual(['Gå till affären', 'Det andra'])
    expect(new Set(goals.map(({ id }) => id)).size).toBe(2)
    expect(faults).toEqual([])
  })
})

describe('ids are there, and each its own', () => {
  test.each([
    [['g1', 'g2']],
    [['goal-100', 'goal-200']],
    [['plan1.1', 'plan1.2']],
    [['plan1.1', '1']],
    [['plan1.', 'plan1']],
    [['plan1.plan1.a', 'plan1.a', 'a']],
  ])('goals %j', (ids) => {
    const pointers = ids.map((id) => ({ reference: `Goal/${id}` }))
    const answer = bundleOf(entries(plan({ id: 'plan1', goal: pointers }), ...ids.map((id) => goal({ id }))))
    const { goals, faults } = goalsOf(answer)
    expect(faults).toEqual([])
    expect(goals).toHaveLength(ids.length)
    expect(new Set(goals.map(({ id }) => id)).size).toBe(ids.length)
    expect(goals.every(({ id }) => id.trim() !== '')).toBe(true)
  })

  test('a goal in the plan and one beside it with the same id', () => {
    const goal$ = [{ reference: '#g' }, { reference: 'Goal/g' }, { reference: 'Goal/g/_history/3' }]
    const { goals } = goalsOf(bundleOf(entries(plan({ goal: goal$, contained: [goal()] }), goal())))
    expect(goals).toHaveLength(2)
    expect(new Set(goals.map(({ id }) => id)).size).toBe(2)
  })

  test('activities, of which some say theirs', () => {
    const activity = [{ ...detail(), id: '2' }, detail(), detail(), { ...detail(), id: '2' }]
    const [read] = structuresOf(bundleOf(entries(plan({ activity })))).items
    expect(read?.activities).toHaveLength(4)
    expect(new Set(read?.activities.map(({ id }) => id)).size).toBe(4)
  })

  test('contacts without an id of their person, of one role from one day', () => {
    const participant = [{ role: { coding: [{ code: '1' }] }, member: { display: 'Eva' } }]
    const { items } = contactsOf(bundleOf(entries(team({ participant }), team({ id: 'u', participant }))))
    expect(new Set(items.map(({ documentId }) => documentId)).size).toBe(2)
  })
})
