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

describe('names are found behind references', () => {
  const eva = { resourceType: 'Practitioner', id: 'e', name: [{ given: ['Eva', 'Maria'], family: 'Lund' }] }
  const role = { resourceType: 'PractitionerRole', id: 'r', practitioner: { reference: 'Practitioner/e' } }
  const unit = { resourceType: 'Organization', id: 'o', name: 'Hemsjukvården' }

  test.each([
    ['beside', { reference: 'Practitioner/e' }, 'Eva Maria Lund'],
    ['by a role', { reference: 'PractitionerRole/r' }, 'Eva Maria Lund'],
    ['a unit', { reference: 'Organization/o' }, 'Hemsjukvården'],
    ['contained', { reference: '#e' }, 'Eva Maria Lund'],
  ])('%s', (_, performer, name) => {
    const given = plan({ contained: [eva], activity: [detail({ performer: [performer] })] })
    const [read] = structuresOf(bundleOf(entries(given, eva, role, unit))).items
    expect(read?.activities[0]).toMatchObject({ responsible: name })
  })

  test('of somebody whose name did not come along, that somebody is named', () => {
    const activity = [detail({ performer: [{ reference: 'Organization/7' }] }), detail()]
    const [read] = structuresOf(bundleOf(entries(plan({ activity })))).items
    expect(read?.activities.map((one) => one.someoneNamed)).toEqual([true, undefined])
    expect(read?.activities[0]?.responsible).toBeUndefined()
  })

  test('all who do it are named, and the person by being that', () => {
    const performer = [{ reference: 'Patient/1' }, { display: 'Anna' }, { display: 'Eva' }]
    const given = plan({ subject: { ...subject, reference: 'Patient/1' }, activity: [detail({ performer })] })
    const [read] = structuresOf(bundleOf(entries(given))).items
    expect(read?.activities[0]).toMatchObject({ party: 'resident', responsible: 'Anna, Eva' })
    const other = plan({ subject: { ...subject, reference: 'Patient/2' }, activity: [detail({ performer })] })
    expect(structuresOf(bundleOf(entries(other))).items[0]?.activities[0]?.party).toBeUndefined()
  })

  test('of those who take part, and of fasta kontakter', () => {
    const participant = [
      { role: [{ text: 'Sjuksköterska' }], member: { reference: 'Practitioner/e' } },
      { role: [{ text: 'Läkare' }], member: { reference: 'Practitioner/gone' } },
    ]
    const given = team({ participant, managingOrganization: [{ reference: 'Organization/o' }] })
    const pointed = plan({ careTeam: [{ reference: 'CareTeam/t' }] })
    const [read] = structuresOf(bundleOf(entries(pointed, given, eva, unit))).items
    expect(read?.participants).toEqual([
      { name: 'Eva Maria Lund', role: 'Sjuksköterska' },
      { name: 'Läkare' },
    ])
    const contacts = contactsOf(bundleOf(entries(given, eva, unit))).items
    expect(contacts.map(({ practitioner, code }) => [practitioner.name, code.originalText])).toEqual([
      ['Eva Maria Lund', 'Sjuksköterska'],
      [undefined, 'Läkare'],
    ])
    expect(contacts[0]?.managingCareGiver.name).toBe('Hemsjukvården')
  })

  test('what somebody else has noted is no wish of the person', () => {
    const note = [
      { text: 'Jag vill bo hemma.', authorReference: { reference: 'Patient/1' } },
      { text: 'Slippa sjukhus.' },
      { text: 'Orolig.', authorString: 'Eva' },
      { text: 'Ensam.', authorReference: { reference: 'Practitioner/e' } },
    ]
    const [read] = structuresOf(bundleOf(entries(plan({ description: 'Trygghet.', note })))).items
    expect(read).toMatchObject({
      wishes: ['Jag vill bo hemma.', 'Slippa sjukhus.'],
      purpose: 'Trygghet.\nOrolig.\nEnsam.',
    })
  })

  test('a team that did not come along is named by its own name, or as missing', () => {
    const careTeam = [{ display: 'Hemteamet' }, { reference: 'CareTeam/gone' }]
    expect(structuresOf(bundleOf(entries(plan({ careTeam }))))).toMatchObject({
      items: [{ participants: [{ name: 'Hemteamet' }] }],
      faults: [{ path: 'entry[1]/resource/careTeam[2]' }],
    })
  })
})

describe('whom it is about', () => {
  const patient = {
    resourceType: 'Patient',
    id: '1',
    identifier: [
      { system: 'urn:x', value: '17' },
      { system: 'urn:oid:1.2.752.129.2.1.3.1', value: '19920614-2391' },
    ],
  }
  const by = (reference: string, id = 'p') => plan({ id, subject: { reference } })
  const patientsOf = (...resources: unknown[]) =>
    plansOf(bundleOf(entries(...resources))).items.map(({ carePlanHeader }) => carePlanHeader.patientId.id)

  test('is found behind a reference', () => {
    expect(patientsOf(by('Patient/1'), patient)).toEqual(['199206142391'])
    expect(patientsOf({ ...by('#1'), contained: [patient] })).toEqual(['199206142391'])
    expect(
      patientsOf(by('Patient/1'), plan({ id: 'q', subject: { ...subject, reference: 'Patient/1' } })),
    ).toEqual(['199206142391', '199206142391'])
  })

  test('is nobody whom we know, when nothing says who', () => {
    expect(patientsOf(by('Patient/1'))).toEqual(['Patient/1'])
  })

  test('cannot be told when references lead to more than one, or to no person', () => {
    for (const odd of [
      [by('Patient/1'), by('Patient/2', 'q')],
      [by('Group/1'), by('Group/1', 'q')],
      [plan({ subject: { display: 'Emil' } }), plan({ id: 'q', subject: {} })],
    ]) {
      const { items, faults } = plansOf(bundleOf(entries(...odd)))
      expect(items).toEqual([])
      expect(faults).toHaveLength(2)
    }
  })
})
