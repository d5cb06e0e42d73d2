import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { vaccinationOf } from '../../app/vaccinationer/test-vaccination.ts'
import { regionStorstaden } from '../catalogue/region-storstaden.ts'
import { sjostadsKommun } from '../catalogue/sjostads-kommun.ts'
import { personaOf } from '../worlds/personas.ts'
import { type Known, onceEach } from './same-vaccination.ts'
import { answer, headersOf, openWorld, send } from './test-client.ts'
import { givenIn } from './vaccinationer.ts'

describe('the vaccinations of Birgitta', () => {
  test('come with the latest first, each vaccine of an occasion by itself', async () => {
    const { items } = await answer('', 'vaccinationer')
    const days = items.map(({ day }) => day ?? '')
    expect(days).toEqual(days.toSorted().toReversed())
    const sameDay = items.filter(({ day }) => day === '2025-10-22')
    expect(sameDay.map(({ type }) => type?.text).toSorted()).toEqual(['Covid-19', 'Influensa'])
    expect(new Set(sameDay.map(({ id }) => id)).size).toBe(2)
  })

  test('the one that both hemsjukvården and the vårdcentral tell of comes once, from the one who gave it', async () => {
    const { items } = await answer('', 'vaccinationer')
    const [first, ...others] = items.filter(({ day }) => day === '2026-10-28')
    expect(others).toEqual([])
    expect(first).toMatchObject({
      type: { text: 'Covid-19' },
      batch: 'NV7716',
      performer: { name: 'Eva Strand', unit: 'Hemsjukvården Sjöstad' },
      prescriber: { name: 'Karin Ek', unit: 'Vårdcentralen Ekbacken' },
      source: { careUnit: { name: 'Hemsjukvården Sjöstad' } },
      alsoFrom: [{ careUnit: { name: 'Vårdcentralen Ekbacken' } }],
    })
    const alone = await answer('fel=sjostads-kommun:fel', 'vaccinationer')
    expect(alone.items[0]).toMatchObject({
      day: '2026-10-28',
      alsoFrom: [],
      source: { careGiver: { principal: 'region' } },
    })
  })

  test('what has only a note, or was written down afterwards, is told as such', async () => {
    const { items } = await answer('', 'vaccinationer')
    expect(items.at(-1)).toMatchObject({ day: '1994-01-18', note: expect.stringContaining('Gammaglobulin') })
    expect(items.at(-1)).not.toHaveProperty('type')
    expect(items.at(-2)).toMatchObject({ toldBy: 'Patientens vaccinationskort' })
    expect(items.at(-2)).not.toHaveProperty('performer')
  })
})

test('without a reference of their own, or with another day, those of two sources stay two', async () => {
  const { items } = await answer('varld=udda', 'vaccinationer')
  const days = (batch: string) => items.filter((one) => one.batch === batch).map(({ day }) => day)
  expect(days('X13')).toEqual(['2025-10-01', '2025-10-01'])
  expect(days('X14')).toEqual(['2024-10-01'])
  expect(days('X15')).toEqual(['2023-11-01', '2023-10-01'])
})

test('what has no day comes last, and what has no name or numbers is there all the same', async () => {
  const { items } = await answer('varld=udda', 'vaccinationer')
  expect(items.at(-1)).toMatchObject({ type: { text: 'Influensa' }, reactions: [{ code: 'R50.9' }] })
  expect(items.at(-1)).not.toHaveProperty('day')
  expect(items.find(({ doseOrdinal }) => doseOrdinal === 'två')).toMatchObject({ dosesPrescribed: 'tre' })
  expect(items.filter(({ product }) => product === 'Ett okänt vaccin')).toHaveLength(2)
  expect(
    items.filter(({ type, product, note, targets }) => !type && !product && !note && targets.length === 0),
  ).toHaveLength(2)
})

test('an ombud without the right is refused, and one with it is told what the person is', async () => {
  const asked = async (query: string, subject: 'birgitta' | 'leo') => {
    const world = openWorld(query)
    return send(world, 'vaccinationer', undefined, headersOf(world, subject))
  }
  const { status, body } = await asked('varld=tove&kan=utse-ombud', 'birgitta')
  expect([status, body]).toMatchObject([403, { code: 'area-not-allowed' }])
  const told = await asked('varld=daniel', 'leo')
  expect(told.body).toMatchObject({ items: (await answer('varld=leo', 'vaccinationer')).items })
})

test('of a record that could not all be read, each vaccine says so', () => {
  const [record] = (personaOf('birgitta').records['region-storstaden']?.GetVaccinationHistory ?? []).filter(
    (one) => one.vaccinationMedicalRecordBody.administrationRecord.length === 2,
  )
  if (!record) throw new Error('Birgitta has no record of two vaccines')
  const partly = (item: typeof record) =>
    givenIn({ producer: regionStorstaden, item }).map(({ vaccination }) => vaccination.partly)
  expect(partly(record)).toEqual([undefined, undefined])
  const read = { ...record, notRead: ['x'] }
  expect(partly(read)).toEqual([true, true])
})

test('the address of a vaccine stays when its source tells them in another order', () => {
  const [record] = (personaOf('leo').records['region-storstaden']?.GetVaccinationHistory ?? []).slice(0, 1)
  if (!record) throw new Error('Leo has no record')
  const { vaccinationMedicalRecordBody: body } = record
  const ids = (given: typeof body.administrationRecord) =>
    givenIn({
      producer: regionStorstaden,
      item: { ...record, vaccinationMedicalRecordBody: { ...body, administrationRecord: given } },
    }).map(({ vaccination }) => vaccination.id)
  expect(body.administrationRecord).toHaveLength(2)
  expect(ids(body.administrationRecord.toReversed())).toEqual(ids(body.administrationRecord).toReversed())
})

describe('once each', () => {
  const root = fc.constantFrom('', 'TSTDEF-1', '1.2.3')
  const one = fc
    .record({
      producer: fc.constantFrom(regionStorstaden, sjostadsKommun),
      reference: fc.option(fc.record({ root, extension: fc.constantFrom('1', '2') }), { nil: undefined }),
      day: fc.constantFrom(undefined, '2024-01-01', '2024-01-02'),
      batch: fc.constantFrom(undefined, 'A', 'B'),
    })
    .map((facts) => facts)
  const known = (
    all: readonly {
      producer: Known['producer']
      reference?: Known['reference'] | undefined
      day: string | undefined
      batch: string | undefined
    }[],
  ): Known[] =>
    all.map(({ producer, reference, day, batch }, index) => ({
      producer,
      ...(reference && { reference }),
      vaccination: vaccinationOf(`v-${index}`, { ...(day && { day }), ...(batch && { batch }) }),
    }))

  test('none is lost, and each that is joined is named by its source', () => {
    let joined = 0
    fc.assert(
      fc.property(fc.array(one, { maxLength: 6 }), (facts) => {
        const all = known(facts)
        const kept = onceEach(all)
        const sources = kept.flatMap(({ source, alsoFrom }) => [source, ...alsoFrom])
        expect(sources.map(({ documentId }) => documentId).toSorted()).toEqual(
          all.map(({ vaccination }) => vaccination.id).toSorted(),
        )
        if (kept.length < all.length) joined += 1
        for (const { alsoFrom } of kept) expect(alsoFrom.length).toBeLessThan(2)
      }),
      { numRuns: 500 },
    )
    expect(joined).toBeGreaterThan(10)
  })

  const two = (a: object, b: object = a, more: object = {}) =>
    onceEach([
      { producer: regionStorstaden, vaccination: vaccinationOf('a', { day: '2024-01-01' }), ...a },
      {
        producer: sjostadsKommun,
        vaccination: vaccinationOf('b', { day: '2024-01-01', batch: 'B', ...more }),
        ...b,
      },
    ] as Known[])
  const reference = { root: 'TSTDEF-1', extension: '1' }

  test('the same reference joins them, and fills what the first does not say', () => {
    expect(two({ reference })).toMatchObject([{ id: 'a', batch: 'B', alsoFrom: [{ documentId: 'b' }] }])
  })

  test.each([
    ['no reference', {}, {}, {}],
    ['a number without its system', { reference: { root: '', extension: '1' } }, undefined, {}],
    ['another reference', { reference }, { reference: { ...reference, extension: '2' } }, {}],
    ['another day', { reference }, { reference }, { day: '2024-01-02' }],
    ['one and the same source', { reference }, { reference, producer: regionStorstaden }, {}],
  ])('%s keeps them apart', (_name, a, b, more) => expect(two(a, b, more)).toHaveLength(2))

  test('a reference that a source gives to several tells none of them', () => {
    const of = (producer: Known['producer'], id: string): Known => ({
      producer,
      reference,
      vaccination: vaccinationOf(id),
    })
    expect(
      onceEach([of(regionStorstaden, 'a'), of(regionStorstaden, 'b'), of(sjostadsKommun, 'c')]),
    ).toHaveLength(3)
  })
})
