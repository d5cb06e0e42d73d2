import { describe, expect, test } from 'vitest'
import { readPlans } from './read-plans.ts'
import { bundleOf, detail, entries, goal, plan, plansOf, structuresOf, subject, team } from './test-bundle.ts'

const number = '199206142391'
const other = '191212121212'
const system = 'urn:oid:1.2.752.129.2.1.3.1'
const others = { identifier: { system, value: other } }
const source = { sourceSystemHSAId: 'TSTDEF2329990057-SYS1', askedAbout: number }
const attachment = { contentType: 'text/plain', data: 'VsOlcmQ=' }

describe('what a plan points to, or holds, that is about somebody else is told as that', () => {
  const wrong = (path: string) => [{ path, reason: 'wrong-subject' }]
  test.each(['DocumentReference', 'Media'])('a document that is a %s', (resourceType) => {
    for (const whose of [others, { display: 'Någon annan' }, { reference: '#gone' }, 7, null]) {
      const content = resourceType === 'Media' ? attachment : [{ attachment }]
      const document = { resourceType, id: 'd', subject: whose, content }
      const beside = plan({ supportingInfo: [{ reference: `${resourceType}/d` }] })
      for (const [answer, at] of [
        [bundleOf(entries(beside, document)), 'entry[2]/resource/subject'],
        [bundleOf(entries(plan({ contained: [document] }))), 'entry[1]/resource/contained[1]/subject'],
      ] as const) {
        const { items, faults } = plansOf(answer)
        expect(items.map(({ carePlanBody }) => carePlanBody.content)).toEqual([[]])
        expect(faults).toEqual(wrong(at))
      }
    }
  })

  test.each([
    ['ServiceRequest', 'subject'],
    ['MedicationRequest', 'subject'],
    ['NutritionOrder', 'patient'],
    ['VisionPrescription', 'patient'],
    ['Task', 'for'],
    ['Appointment', 'subject'],
  ])('the request behind an activity, a %s', (resourceType, key) => {
    const request = { resourceType, id: 's', status: 'active', code: { text: 'Röntgen' } }
    const activity = [{ reference: { reference: `${resourceType}/s` } }]
    const read = (more: object) =>
      structuresOf(bundleOf(entries(plan({ activity }), { ...request, ...more })))
    expect(read({ [key]: others })).toMatchObject({
      items: [{ activities: [] }],
      faults: wrong(`entry[2]/resource/${key}`),
    })
    expect(read({ [key]: subject }).faults).toEqual([])
  })

  test('an appointment with somebody else, but not one with the person and others', () => {
    const actor = (...whose: object[]) =>
      whose.map((one) => ({ actor: { type: 'Patient', ...one }, status: 'accepted' }))
    const read = (participant: unknown[]) =>
      structuresOf(
        bundleOf(
          entries(plan({ activity: [{ reference: { reference: 'Appointment/s' } }] }), {
            resourceType: 'Appointment',
            id: 's',
            status: 'booked',
            description: 'Besök',
            participant,
          }),
        ),
      )
    expect(read(actor(others)).faults).toEqual(wrong('entry[2]/resource/participant'))
    expect(read(actor(others, subject))).toMatchObject({ items: [{ activities: [{}] }], faults: [] })
  })

  test('a goal and a team of which nobody can say whose they are', () => {
    const given = plan({
      subject: { ...subject, reference: 'Patient/1' },
      goal: [{ reference: 'Goal/g' }],
      careTeam: [{ reference: 'CareTeam/t' }],
    })
    const lost = { subject: { reference: 'Patient/2' } }
    expect(structuresOf(bundleOf(entries(given, goal(lost), team(lost))))).toMatchObject({
      items: [{ goals: [], participants: [] }],
      faults: [{ reason: 'wrong-subject' }, { reason: 'wrong-subject' }],
    })
  })

  test('nobody else does what the person does', () => {
    const performer = [{ reference: 'Patient/1', identifier: others.identifier }]
    const [read] = structuresOf(bundleOf(entries(plan({ activity: [detail({ performer })] })))).items
    expect(read?.activities[0]?.party).toBeUndefined()
  })
})

describe('whom a reference means', () => {
  const by = (reference: string, id = 'p', more = {}) => plan({ id, subject: { reference }, ...more })
  const patient = (more: object = {}) => ({ resourceType: 'Patient', id: '1', ...more })
  const isPerson = (value: string) => patient({ identifier: [{ system, value }] })
  const whose = (entry: readonly unknown[]) => {
    const reading = readPlans(bundleOf(entry), source)
    if (reading.kind !== 'read') throw new Error(reading.kind)
    return reading.items.map(({ carePlanHeader }) => [carePlanHeader.documentId, carePlanHeader.patientId.id])
  }

  test.each([
    ['of a system of its own', { identifier: [{ system: 'urn:x', value: other }] }],
    ['of no system', { identifier: [{ value: '19121212-1212' }] }],
    ['of a local kind', { identifier: [{ system: 'urn:x', value: '17' }] }],
    ['of no number', { name: [{ text: 'Tolvan' }], birthDate: '1912-12-12' }],
    ['of a name only', { name: [{ text: 'Tolvan' }] }],
  ])('is not the one who was asked about, when the Patient is there, %s', (_, more) => {
    for (const entry of [
      entries(by('Patient/1'), patient(more)),
      entries(by('#1', 'p', { contained: [patient(more)] })),
    ]) {
      expect(whose(entry).filter(([, id]) => id === number)).toEqual([])
    }
  })

  test.each([
    ['one that says no more than its id', {}],
    ['one born on that day', { birthDate: '1992-06-14' }],
    ['one with that number of any system', { identifier: [{ value: '19920614-2391' }] }],
  ])('is the one who was asked about, by %s', (_, more) => {
    expect(whose(entries(by('Patient/1'), patient(more)))).toEqual([['p', number]])
  })

  test('is not another who is named there too', () => {
    const both = { ...subject, identifier: { system, value: number }, reference: 'Patient/1' }
    expect(whose(entries(plan({ subject: both }), isPerson(other)))).toEqual([])
  })

  test('is not told by one of another server', () => {
    const at = (url: string, resource: unknown) => ({ fullUrl: url, resource })
    const beside = at('https://b.example/Patient/1', isPerson(number))
    expect(whose([at('https://a.example/CarePlan/p', by('https://a.example/Patient/1')), beside])).toEqual([])
    expect(whose([at('https://a.example/CarePlan/p', by('Patient/1')), beside])).toEqual([])
    expect(whose([at('https://b.example/CarePlan/p', by('Patient/1')), beside])).toEqual([['p', number]])
    const named = plan({ subject: { ...subject, reference: 'https://b.example/Patient/1' } })
    expect(whose(entries(named, by('https://a.example/Patient/1', 'q')))).toEqual([['p', number]])
  })

  test('is not told by what another plan holds', () => {
    const contained = (more: object) => ({ contained: [patient({ id: 'p', ...more })] })
    const one = by('#p', 'a', contained({ identifier: [{ system, value: number }] }))
    const two = by('#p', 'b', contained({ name: [{ text: 'Någon' }] }))
    for (const entry of [entries(one, two), entries(two, one)]) expect(whose(entry)).toEqual([['a', number]])
  })

  test('a number that was is not the one that is', () => {
    const former = [
      { use: 'old', system, value: other },
      { system, value: other, period: { end: '2020-01-01' } },
    ]
    for (const old of former) {
      const given = patient({ identifier: [old, { system, value: number }] })
      expect(whose(entries(by('Patient/1'), given))).toEqual([['p', number]])
    }
  })

  test('nor is a name that was', () => {
    const name = [
      { use: 'old', text: 'Eva Berg' },
      { text: 'Eva Ek', period: { end: '2020' } },
      { text: 'Eva Lund' },
    ]
    const given = plan({ activity: [detail({ performer: [{ reference: 'Practitioner/e' }] })] })
    const [read] = structuresOf(
      bundleOf(entries(given, { resourceType: 'Practitioner', id: 'e', name })),
    ).items
    expect(read?.activities[0]?.responsible).toBe('Eva Lund')
  })
})
