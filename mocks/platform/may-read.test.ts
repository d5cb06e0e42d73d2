import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ekbacken } from '../catalogue/region-storstaden.ts'
import { homeCare, homeNursing } from '../catalogue/sjostads-kommun.ts'
import type { ExtendedConsent } from '../contracts/riv-ta/get-all-extended-consents-for-patient.ts'
import type { ExtendedBlock } from '../contracts/riv-ta/get-extended-blocks-for-patient.ts'
import { isKeptFrom, mayRead, type WantsToRead } from './may-read.ts'

const units = [homeCare, homeNursing, ekbacken]
const byOf = (index: number): WantsToRead => {
  const unit = units[index] ?? homeCare
  return { unit, careGiver: unit.careGiver, isCare: unit.legalDomain === 'HSL' }
}
const start = Date.parse('2026-10-20T00:00:00Z')
const at = (hour: number) => new Date(start + hour * 3_600_000)

/** What may come to pass, an hour or more after what came before. */
type Step = { after: number; unit: number; whole: boolean } & (
  | { kind: 'given'; lasts: number | undefined }
  | { kind: 'emergency' }
  | { kind: 'ended' }
)
const common = { after: fc.integer({ min: 1, max: 40 }), unit: fc.nat(2), whole: fc.boolean() }
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('given' as const),
    lasts: fc.option(fc.integer({ min: -5, max: 200 }), { nil: undefined }),
    ...common,
  }),
  fc.record({ kind: fc.constant('emergency' as const), ...common }),
  fc.record({ kind: fc.constant('ended' as const), ...common }),
)

/** Hours that a unit may be read by, as they are counted when each thing is done; the consents are what comes of the same. */
function live(steps: readonly Step[]) {
  const consents: ExtendedConsent[] = []
  const open: { unit: number; whole: boolean; from: number; to: number }[] = []
  let hour = 0
  for (const [index, one] of steps.entries()) {
    hour += one.after
    const by = byOf(one.unit)
    if (one.kind === 'ended') {
      const [found] = open.filter(({ unit, to }) => unit === one.unit && to > hour)
      const consent = found && consents[open.indexOf(found)]
      if (!found || !consent) continue
      // Ended twice is ended once.
      found.to = hour
      consent.cancellationInfo = { registrationDate: at(hour).toISOString() }
      continue
    }
    const lasts = one.kind === 'emergency' ? 24 : one.lasts
    const to = lasts === undefined ? Infinity : hour + lasts
    const opens = to > hour && (one.kind === 'given' || by.isCare)
    open.push({ unit: one.unit, whole: one.whole, from: opens ? hour : Infinity, to })
    consents.push({
      assertionId: `S-${index}`,
      assertionType: one.kind === 'given' ? 'Consent' : 'Emergency',
      patientId: '191212121212',
      careProviderId: by.careGiver.hsaId,
      ...(!one.whole && by.unit && { careUnitId: by.unit.hsaId }),
      startDate: at(hour).toISOString(),
      ...(lasts !== undefined && { endDate: at(to).toISOString() }),
    })
  }
  return { consents, open }
}

describe('who may read', () => {
  test('is nobody outside of a consent that is given and holds', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.nat(2), fc.nat(600), (steps, unit, hour) => {
        const { consents, open } = live(steps)
        const giver = byOf(unit).careGiver.hsaId
        const may = open.some(
          (one) =>
            (one.unit === unit || (one.whole && byOf(one.unit).careGiver.hsaId === giver)) &&
            one.from <= hour &&
            hour < one.to,
        )
        expect(mayRead(consents, byOf(unit), at(hour))).toBe(may)
      }),
      { numRuns: 10_000 },
    )
  })

  const given: ExtendedConsent = {
    assertionId: 'S',
    assertionType: 'Consent',
    patientId: '191212121212',
    careProviderId: homeCare.careGiver.hsaId,
    startDate: '2026-10-20',
  }
  test.each([
    ['a type that nobody knows', { assertionType: 'Fullmakt' }],
    ['no type', { assertionType: undefined }],
    ['nobody named', { careProviderId: undefined }],
    ['another unit', { careUnitId: homeNursing.hsaId }],
    ['one person who is another', { employeeId: 'TSTDEF-NAGON' }],
    ['no start', { startDate: undefined }],
    ['an end before the start', { endDate: '2026-10-19' }],
    ['an end that nobody knows when', { cancellationInfo: {} }],
    ['an emergency, to omsorg', { assertionType: 'Emergency' }],
  ])('is nobody by %s', (_, change) => {
    const of = (consent: object) => [consent as ExtendedConsent]
    expect(mayRead(of(given), byOf(0), at(100))).toBe(true)
    expect(mayRead(of({ ...given, ...change }), byOf(0), at(100))).toBe(false)
  })

  test('is the unit from midnight to midnight of the days of a consent, in Swedish time', () => {
    const days = [{ ...given, startDate: '2026-10-24', endDate: '2026-10-25' }]
    const may = (iso: string) => mayRead(days, byOf(0), new Date(iso))
    expect(['2026-10-23T21:59:59Z', '2026-10-23T22:00:00Z'].map(may)).toEqual([false, true])
    // The day that ends summer time has 25 hours.
    expect(['2026-10-25T22:59:59Z', '2026-10-25T23:00:00Z'].map(may)).toEqual([true, false])
  })
})

/** What may be done with a block: made of a unit or all of its care giver, of a type, then perhaps lifted and opened. */
const blockStep = fc.record({
  made: fc.nat(300),
  lasts: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
  holder: fc.nat(2),
  type: fc.constantFrom('Inner', 'Outer', 'OUTER', 'Kvalitetsregister', undefined),
  whole: fc.boolean(),
  open: fc.option(fc.record({ unit: fc.nat(2), until: fc.nat(600) }), { nil: undefined }),
})

describe('what is blocked', () => {
  test('is kept from all but those whom the block leaves, as long as it holds, whatever they have consent to', () => {
    fc.assert(
      fc.property(
        fc.array(blockStep, { maxLength: 6 }),
        fc.nat(2),
        fc.nat(2),
        fc.nat(600),
        (steps, reader, holder, hour) => {
          const blocks = steps.map((one, index): ExtendedBlock => {
            const of = byOf(one.holder)
            return {
              blockId: `B-${index}`,
              ...(one.type && { blockType: one.type }),
              informationCareProviderId: of.careGiver.hsaId,
              ...(!one.whole && of.unit && { informationCareUnitId: of.unit.hsaId }),
              excludedInformationTypes: [],
              registrationInfo: { registrationDate: at(one.made).toISOString() },
              ...(one.lasts !== undefined && {
                permanentRevokedInfo: { registrationDate: at(one.made + one.lasts).toISOString() },
              }),
              temporaryRevokes: one.open
                ? [
                    {
                      endDate: at(one.open.until).toISOString(),
                      revokedForCareUnitId: units[one.open.unit]?.hsaId ?? '',
                    },
                  ]
                : [],
            }
          })
          const [by, whose] = [byOf(reader), units[holder] ?? homeCare]
          const expected = steps.some(({ made, lasts = Infinity, open, type, whole, ...one }) => {
            const isOf = whole
              ? byOf(one.holder).careGiver.hsaId === whose.careGiver.hsaId
              : one.holder === holder
            const isLeft =
              type?.toLowerCase() === 'outer'
                ? by.careGiver.hsaId === whose.careGiver.hsaId
                : reader === holder
            const isOpen = open !== undefined && open.unit === reader && hour < open.until
            return isOf && made <= hour && hour < made + lasts && !isLeft && !isOpen
          })
          expect(isKeptFrom({ blocks, objections: [] }, by, whose, at(hour))).toBe(expected)
        },
      ),
      { numRuns: 10_000 },
    )
  })
})
