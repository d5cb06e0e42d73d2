import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readImmunizations } from './read-immunizations.ts'
import { subject } from './test-bundle.ts'
import { readerFor } from './test-records.ts'

const read = readerFor(readImmunizations)
const immunization = (more: object = {}) => ({
  resourceType: 'Immunization',
  id: 'v',
  status: 'completed',
  patient: subject,
  vaccineCode: { text: 'TBE' },
  occurrenceDateTime: '2026-04-14',
  ...more,
})
const bodies = (...resources: readonly object[]) =>
  read(...resources).items.map(({ vaccinationMedicalRecordBody: body }) => ({
    ...body.registrationRecord,
    ...body.administrationRecord[0],
  }))

describe('what a server may say of vaccinations', () => {
  test.each([
    ['that it was not given', { status: 'not-done' }, 'status'],
    ['nothing of whether it was', { status: undefined }, 'status'],
    ['that it does not count', { isSubpotent: true }, 'isSubpotent'],
    ['only why there is no word of whether it counts', { _isSubpotent: { id: 'x' } }, '_isSubpotent'],
    ['what changes its meaning', { modifierExtension: [{ url: 'x' }] }, 'modifierExtension'],
    ['nobody', { patient: undefined }, 'subject'],
  ])('%s: it is nobody’s vaccination, and is named', (_, more, path) => {
    const { items, faults } = read(immunization(more), immunization({ id: 'other' }))
    expect(items).toHaveLength(1)
    expect(faults).toEqual([{ path: `entry[1]/resource/${path}`, reason: expect.any(String) }])
  })

  test('somebody else’s is told as theirs, so that it is dropped and named', () => {
    const { items } = read(immunization({ patient: { identifier: { value: '191212121212' } } }))
    expect(items.map(({ vaccinationMedicalRecordHeader: one }) => one.patientId.id)).toEqual(['191212121212'])
  })

  test('the code by its system, the name it is sold by apart, in R4 and R5', () => {
    const coding = [
      { system: 'urn:oid:1.2.752.129.2.1.5.1', code: '19991231000036', display: 'FSME-IMMUN Vuxen' },
      { system: 'http://www.whocc.no/atc', code: 'J07BA01', display: 'TBE-vaccin' },
    ]
    const [r4, r5] = bodies(
      immunization({ vaccineCode: { coding } }),
      immunization({
        id: 'w',
        vaccineCode: { coding: coding.slice(1) },
        administeredProduct: { concept: { text: 'FSME-IMMUN Vuxen' } },
        manufacturer: { reference: { display: 'Pfizer' } },
        protocolApplied: [{ doseNumber: '3', seriesDoses: '4', targetDisease: [{ text: 'TBE' }] }],
      }),
    )
    const type = { code: 'J07BA01', codeSystem: '1.2.752.129.2.2.3.1.1', displayName: 'TBE-vaccin' }
    expect(r4).toMatchObject({ typeOfVaccine: type, vaccineName: { displayName: 'FSME-IMMUN Vuxen' } })
    expect(r5).toMatchObject({
      typeOfVaccine: type,
      vaccineName: { originalText: 'FSME-IMMUN Vuxen' },
      vaccineManufacturer: 'Pfizer',
      doseOrdinalNumber: '3',
      numberOfPrescribedDoses: '4',
      vaccineTargetDisease: [{ originalText: 'TBE' }],
    })
  })

  test('who gave it, who ordered it and who told of it are not taken for each other', () => {
    const performer = [
      { function: { coding: [{ code: 'OP' }] }, actor: { reference: 'Practitioner/1' } },
      { function: { coding: [{ code: 'AP' }] }, actor: { reference: '#role' } },
    ]
    const contained = [
      {
        resourceType: 'PractitionerRole',
        id: 'role',
        practitioner: { display: 'Anders Rova' },
        organization: { display: 'Hälsocentralen Forsen' },
      },
    ]
    const doctor = { resourceType: 'Practitioner', id: '1', name: [{ given: ['Stina'], family: 'Fjellner' }] }
    const [one] = bodies(
      immunization({
        performer,
        contained,
        primarySource: false,
        reportOrigin: { text: 'Vaccinationskort' },
      }),
      doctor,
    )
    expect(one).toMatchObject({
      performer: { personName: 'Anders Rova' },
      performerOrg: { orgUnitName: 'Hälsocentralen Forsen' },
      prescriberPerson: { personName: 'Stina Fjellner' },
      sourceDescription: 'Vaccinationskort',
    })
  })

  test('a time in words is a note, and no day is made up of a year', () => {
    const { items } = read(
      immunization({ occurrenceDateTime: undefined, occurrenceString: 'Som barn' }),
      immunization({ id: 'w', occurrenceDateTime: '2019' }),
      immunization({ id: 'x', occurrenceDateTime: '2026-06-30T23:30:00Z', lotNumber: 7 }),
    )
    const [inWords, year, zone] = items
    const then = (one: typeof inWords) => one?.vaccinationMedicalRecordBody.registrationRecord
    expect(then(inWords)).toMatchObject({ vaccinationUnstructuredNote: 'Som barn' })
    expect(then(year)).not.toHaveProperty('date')
    expect(year).toMatchObject({ notRead: ['occurrenceDateTime'] })
    expect(then(zone)).toMatchObject({ date: '2026-07-01' })
    expect(zone).toMatchObject({ notRead: ['lotNumber'] })
  })

  test('nothing that is said makes it throw', () => {
    fc.assert(
      fc.property(fc.anything(), (said) => {
        const { items } = read(immunization({ performer: said, protocolApplied: said, reaction: said }))
        expect(items.length).toBeLessThan(2)
      }),
    )
  })
})
