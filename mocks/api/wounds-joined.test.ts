import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { WoundRecord } from '../contracts/own/wound-care.ts'
import { answer } from './test-client.ts'
import { joinedWounds } from './wounds-joined.ts'

type Facts = {
  kind: 'plan' | 'entry'
  system: string
  woundId?: string | undefined
  woundSystemHSAId?: string | undefined
  sameAs?: { sourceSystemHSAId: string; woundId: string }[]
}

/** A record of a wound, with nothing of the wound itself. */
function record({ kind, system, woundId, woundSystemHSAId, sameAs }: Facts, index: number) {
  const header = {
    documentId: `d-${index}`,
    sourceSystemHSAId: system,
    logicalAddress: 'TSTDEF-L',
    patientId: '193803122385',
    careUnitHSAId: 'TSTDEF-1',
    recordedBy: 'manual',
    approvedForPatient: true,
    nullified: false,
  } as const
  const of = { header, ...(woundId && { woundId }), ...(woundSystemHSAId && { woundSystemHSAId }) }
  const item: WoundRecord = kind === 'plan' ? { kind, ...of, ...(sameAs && { sameAs }) } : { kind, ...of }
  return { item }
}

const system = fc.constantFrom('REGION', 'KOMMUN')
const woundId = fc.constantFrom('1', '2', '3')
const anyRecords = fc
  .array(
    fc.record<Facts>({
      kind: fc.constantFrom('plan', 'entry'),
      system,
      woundId: fc.option(woundId, { nil: undefined }),
      woundSystemHSAId: fc.option(system, { nil: undefined }),
      sameAs: fc.array(fc.record({ sourceSystemHSAId: system, woundId }), { maxLength: 2 }),
    }),
    { maxLength: 12 },
  )
  .map((all) => all.map(record))

const idsOf = (all: readonly { item: WoundRecord }[]) => all.map(({ item }) => item.header.documentId)
const setsOf = (all: readonly { item: WoundRecord }[]) =>
  joinedWounds(all)
    .map(({ key, records }) => `${JSON.stringify(key)}: ${idsOf(records).toSorted().join(' ')}`)
    .toSorted()

describe('wounds of several sources', () => {
  test('each record is in one wound, and in one only', () => {
    fc.assert(
      fc.property(anyRecords, (all) => {
        const joined = joinedWounds(all)
        expect(idsOf(joined.flatMap(({ records }) => records)).toSorted()).toEqual(idsOf(all).toSorted())
        expect(new Set(joined.map(({ key }) => key)).size).toBe(joined.length)
      }),
    )
  })

  test('they are the same wounds in whatever order the sources answer', () => {
    const shuffled = anyRecords.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    )
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(setsOf(other)).toEqual(setsOf(all))
      }),
    )
  })

  test('where nothing is said to be the same, two are one only by one id in one system', () => {
    fc.assert(
      fc.property(anyRecords, (all) => {
        const plain = all.map(({ item }) => ({ item: { ...item, sameAs: [] } as WoundRecord }))
        for (const { records } of joinedWounds(plain)) {
          const known = records.map(({ item: { woundId: id, woundSystemHSAId, header } }) =>
            [woundSystemHSAId ?? header.sourceSystemHSAId, id ?? header.documentId].join(' '),
          )
          expect(new Set(known).size).toBe(1)
        }
      }),
    )
  })

  const kommun = { system: 'KOMMUN', woundId: '1' } as const
  const region = { system: 'REGION', woundId: '9' } as const
  const same = [{ sourceSystemHSAId: 'KOMMUN', woundId: '1' }]

  test('are one by the id of the other, or by an id that both name, and have one address whoever is silent', () => {
    const all = [
      { kind: 'plan', ...region, sameAs: same },
      { kind: 'plan', ...kommun },
    ] as const
    const [one, ...more] = joinedWounds(all.map((facts, index) => record(facts as Facts, index)))
    expect(more).toEqual([])
    for (const facts of all) expect(joinedWounds([record(facts as Facts, 0)])[0]?.key).toBe(one?.key)
    const third = [{ sourceSystemHSAId: 'REGISTER', woundId: '77' }]
    const both = [kommun, region].map((facts, index) =>
      record({ kind: 'plan', ...facts, sameAs: third }, index),
    )
    expect(joinedWounds(both)).toHaveLength(1)
  })
})

test('of Birgitta it is one wound from both; the others are as many as no id has joined', async () => {
  const { items } = await answer('', 'sar')
  expect(items).toHaveLength(1)
  expect(items[0]).toMatchObject({ plans: [{}, {}] })
  expect((items[0] as { entries: unknown[] }).entries).toHaveLength(10)
  const odd = (await answer('varld=udda', 'sar')).items as { plans: unknown[]; entries: unknown[] }[]
  expect(odd.map(({ plans, entries }) => [plans.length, entries.length])).toEqual([
    [2, 7],
    [1, 0],
    [0, 1],
    [0, 1],
  ])
})
