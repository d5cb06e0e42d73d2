import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aboutOf, isOver, partsOf } from './alerts.ts'
import type { Alert } from './contract.ts'
import { alertOf, allergyOf } from './test-health.ts'

const now = new Date('2026-11-23T08:15:00+01:00')

describe('what a warning is about', () => {
  const products = [{ text: 'Ipren' }, { code: '123' }]
  test.each<[string, Partial<Alert>, string | undefined]>([
    [
      'the substance',
      { hypersensitivity: { substance: { code: 'J01EA01', text: 'Trimetoprim' }, products } },
      'Trimetoprim',
    ],
    [
      'a substance without words',
      { hypersensitivity: { substance: { code: 'J01EA01' }, products } },
      'J01EA01',
    ],
    ['what is not of ATC', { hypersensitivity: { otherSubstance: 'Penicillin', products } }, 'Penicillin'],
    ['food', { hypersensitivity: { agent: 'Hasselnöt', products: [] } }, 'Hasselnöt'],
    ['the medicines', { hypersensitivity: { products } }, 'Ipren, 123'],
    ['a treatment', { treatment: { description: 'Har pacemaker', medicines: [] } }, 'Har pacemaker'],
    ['an infection', { infection: { disease: { text: 'MRSA' } } }, 'MRSA'],
    ['a restriction', { restriction: 'Linda inte benet.' }, 'Linda inte benet.'],
    ['a heading', { unstructured: { heading: 'Rubrik', content: 'Text' } }, 'Rubrik'],
    ['no more than its type', { type: { text: 'Överkänslighet' } }, 'Överkänslighet'],
    ['nothing', {}, undefined],
  ])('is %s', (_name, alert, about) => {
    expect(aboutOf(alertOf('1', alert))).toBe(about)
  })
})

describe('a warning that no longer applies', () => {
  test.each<[string, Partial<Alert>, boolean]>([
    ['no end', {}, false],
    ['an end that has been', { validTo: '2026-11-23T08:14:00+01:00' }, true],
    ['an end that is to come', { validTo: '2026-11-23T08:16:00+01:00' }, false],
    ['a last day that is today', { validTo: '2026-11-23' }, false],
    ['a last day that was yesterday', { validTo: '2026-11-22' }, true],
    ['an end before its beginning', { validFrom: '2026-06-01', validTo: '2016-06-01' }, false],
    ['a word that it is not', { obsoleteFrom: '2026-11-22T12:00:00+01:00' }, true],
    ['a word that it will not', { obsoleteFrom: '2100-01-01' }, false],
    [
      'both, of which one is wrong',
      { validFrom: '2026-06-01', validTo: '2016-06-01', obsoleteFrom: '2020-01-01' },
      true,
    ],
  ])('has %s: %s', (_name, alert, over) => {
    expect(isOver(alertOf('1', alert), now)).toBe(over)
  })
})

test('the most severe comes first, then what has no word for it, as the source gave them', () => {
  const alerts = ['Besvärande', undefined, 'Livshotande', 'okänd', 'SKADLIG'].map((severity, index) =>
    allergyOf(String(index), severity),
  )
  expect(partsOf(alerts, now).allergies.map(({ id }) => id)).toEqual(['2', '4', '0', '1', '3'])
})

test('a source that says no more than the type of an allergy has told of one', () => {
  const alerts = [
    alertOf('1', { type: { text: 'Överkänslighet' } }),
    alertOf('2', { title: 'Allergi' }),
    alertOf('3', { type: { text: 'Överkänslighet' }, restriction: 'Gå inte fort.' }),
    alertOf('4'),
  ]
  const { allergies, others } = partsOf(alerts, now)
  expect([allergies, others].map((part) => part.map(({ id }) => id))).toEqual([
    ['1', '2'],
    ['3', '4'],
  ])
})

test('no warning is lost or told twice, whatever it says', () => {
  const when = fc.option(
    fc.constantFrom('1900-01-01', '2026-11-23', '2026-11-23T08:15:00+01:00', '2100-01-01'),
    {
      nil: undefined,
    },
  )
  const alert = fc.record({ validFrom: when, validTo: when, obsoleteFrom: when, isAllergy: fc.boolean() })
  fc.assert(
    fc.property(fc.array(alert), (all) => {
      const alerts = all.map(({ isAllergy, ...times }, index) =>
        (isAllergy ? allergyOf : alertOf)(String(index), undefined, times as never),
      )
      const { allergies, others, over } = partsOf(alerts, now)
      const ids = [...allergies, ...others, ...over].map(({ id }) => id)
      expect(ids.toSorted()).toEqual(alerts.map(({ id }) => id).toSorted())
    }),
  )
})
