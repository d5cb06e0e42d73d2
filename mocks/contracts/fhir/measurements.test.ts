import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { homeNursing, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { personaOf } from '../../worlds/personas.ts'
import { type AnyRecords, anyInstant, anyText } from '../any.arbitrary.ts'
import { contracts } from '../contracts.ts'
import { idAtUnit, type OwnMeasurementRecord } from '../own/own-measurements.ts'
import anyRecords from '../own/own-measurements.arbitrary.ts'
import { readMeasurements } from './read-measurements.ts'
import { backFrom, readerFor, whose, without } from './test-records.ts'
import { measurementAsObservation } from './write-measurements.ts'
import { source } from './test-bundle.ts'

const read = readerFor(readMeasurements)
const subject = { identifier: { system: 'urn:oid:1.2.752.129.2.1.3.1', value: whose } }
const weight = (more: object = {}) => ({
  resourceType: 'Observation',
  id: 'a',
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '29463-7' }] },
  subject,
  effectiveDateTime: '2026-11-23T07:10:00+01:00',
  valueQuantity: { value: 68.5, unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg' },
  ...more,
})

/** What a server that is asked about one person may hold, each with an id of its own. */
const records = fc
  .array((anyRecords as AnyRecords).record as fc.Arbitrary<OwnMeasurementRecord>, { maxLength: 4 })
  .map((all) =>
    all.map((one, index) => ({
      ...one,
      header: {
        documentId: `A-${index}`,
        sourceSystemHSAId: source.sourceSystemHSAId,
        patientId: whose,
        careUnitHSAId: one.header.careUnitHSAId,
        ...(one.header.authorTime && { authorTime: one.header.authorTime }),
        recordedBy: 'resident' as const,
        approvedForPatient: true,
        nullified: false,
      },
    })),
  )

/** FHIR has no empty list, and the patient who is entered by has a name that says nothing more. */
const asTold = (all: readonly OwnMeasurementRecord[]) =>
  all.map((one) => {
    const { former, ...rest } = one
    return former && former.length > 0 ? one : rest
  })

describe('what somebody has measured, as FHIR R4 Observation', () => {
  test('comes back as it was written: values, units, times, who wrote it, to whom, and what stood there before', () => {
    fc.assert(
      fc.property(records, (all) => {
        const { items, faults } = backFrom(contracts.OwnMeasurements.fhir, all)
        expect(faults).toEqual([])
        expect(items).toEqual(asTold(all))
      }),
    )
  })

  test('and so does all that Birgitta and Rolf have sent', () => {
    for (const [id, producer] of [
      ['birgitta', 'region-storstaden'],
      ['birgitta', 'sjostads-kommun'],
      ['rolf', 'region-storstaden'],
    ] as const) {
      const held = (personaOf(id).records[producer]?.OwnMeasurements ?? []).filter(
        ({ header }) => !header.nullified,
      )
      expect(held.length).toBeGreaterThan(6)
      const { items, faults } = backFrom(contracts.OwnMeasurements.fhir, held)
      expect(faults).toEqual([])
      expect(without(items, ['sourceSystemHSAId'])).toEqual(without(held, ['sourceSystemHSAId']))
    }
  })

  test('is what the standard says: category, LOINC, UCUM, a panel with its parts, and a version that is derived', () => {
    const [held] = (personaOf('birgitta').records['sjostads-kommun']?.OwnMeasurements ?? []).filter(
      ({ identifier }) => identifier === 'mv-tryck-2026-11-22',
    )
    expect(held && measurementAsObservation(held)).toMatchObject({
      resourceType: 'Observation',
      id: idAtUnit('mv-tryck-2026-11-22', homeNursing.hsaId),
      status: 'final',
      category: [{ coding: [{ code: 'vital-signs' }] }],
      code: { coding: [{ system: 'http://loinc.org', code: '85354-9' }] },
      performer: [{ type: 'Patient' }],
      component: [
        {
          code: { coding: [{ code: '8480-6' }] },
          valueQuantity: { value: 132, system: 'http://unitsofmeasure.org', code: 'mm[Hg]' },
        },
        { code: { coding: [{ code: '8462-4' }] }, valueQuantity: { value: 74 } },
      ],
    })
    const [corrected] = (personaOf('birgitta').records['sjostads-kommun']?.OwnMeasurements ?? []).filter(
      ({ former }) => former,
    )
    expect(corrected && measurementAsObservation(corrected)).toMatchObject({
      status: 'amended',
      meta: { versionId: '2' },
      derivedFrom: [{ reference: '#former-1' }],
      contained: [{ id: 'former-1', valueQuantity: { value: 86.2 } }],
    })
  })

  test('an ombud is a RelatedPerson, with the name where it may be told', () => {
    fc.assert(
      fc.property(fc.option(anyText, { nil: undefined }), anyInstant, (name, effective) => {
        const enteredBy = { who: 'representative' as const, ...(name && { name }) }
        const record: OwnMeasurementRecord = {
          header: {
            documentId: 'a',
            sourceSystemHSAId: sjostadsKommun.sourceSystemHSAId,
            patientId: whose,
            careUnitHSAId: homeNursing.hsaId,
            recordedBy: 'resident',
            approvedForPatient: true,
            nullified: false,
          },
          code: '29463-7',
          values: [{ code: '29463-7', value: 68.5, unit: 'kg' }],
          effective,
          enteredBy,
        }
        expect(backFrom(contracts.OwnMeasurements.fhir, [record]).items).toMatchObject([{ enteredBy }])
      }),
    )
  })

  test.each([
    ['entered in error', { status: 'entered-in-error' }],
    ['not for the patient', { meta: { security: [{ code: 'NOPAT' }] } }],
  ])('%s: gone without a trace', (_what, more) => {
    expect(read(weight(more))).toMatchObject({ items: [], faults: [] })
  })

  test.each([
    ['a status that is not known', { status: 'preliminary' }, 'status'],
    ['no time', { effectiveDateTime: undefined }, 'effectiveDateTime'],
    ['only a year', { effectiveDateTime: '2026' }, 'effectiveDateTime'],
    ['no value', { valueQuantity: undefined }, 'valueQuantity'],
    ['a value that is less than it says', { valueQuantity: { value: 3, comparator: '<' } }, 'valueQuantity'],
    ['no code of LOINC', { code: { text: 'Vikt' } }, 'code'],
    ['another person', { subject: { identifier: { value: '193803122385' } }, performer: 7 }, undefined],
  ])('%s: named, or kept for the filter', (_what, more, place) => {
    const { items, faults } = read(weight(more))
    expect(items.length + faults.length).toBe(1)
    if (place) expect(faults[0]?.path).toBe(`entry[1]/resource/${place}`)
  })

  test('a part of a panel that cannot be read is left out, and the rest says so', () => {
    const { items } = read(
      weight({
        code: { coding: [{ system: 'http://loinc.org', code: '85354-9' }] },
        valueQuantity: undefined,
        component: [
          {
            code: { coding: [{ system: 'http://loinc.org', code: '8480-6' }] },
            valueQuantity: { value: 132 },
          },
          { code: { coding: [{ system: 'http://loinc.org', code: '8462-4' }] }, valueString: 'lågt' },
        ],
      }),
    )
    expect(items).toMatchObject([{ values: [{ code: '8480-6', value: 132 }], notRead: ['component'] }])
  })
})
