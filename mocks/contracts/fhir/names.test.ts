import { describe, expect, test } from 'vitest'
import {
  bundleOf,
  contactsOf,
  detail,
  entries,
  plan,
  plansOf,
  structuresOf,
  subject,
  team,
} from './test-bundle.ts'

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
