import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findReferrals } from './find.ts'
import { isBack, isOver, stageOf, stages } from './stages.ts'
import { isAhead, sorted, standingOf } from './standing.ts'
import { referralOf, stepAt } from './test-referral.ts'

const national = '1.2.752.129.2.2.2.43'
const now = new Date('2026-11-23T09:00:00+01:00')

describe('the stage of a status', () => {
  test.each([
    ['the code, where its system is the national one', { code: '1', codeSystem: national }, 'sent'],
    ['the same with its words', { code: '11', codeSystem: national, text: 'Makulerad' }, 'cancelled'],
    ['its words alone', { text: 'Mottagen' }, 'received'],
    ['its words as a sentence', { text: 'Remissen är skickad' }, 'sent'],
    ['its words, whatever code is beside them', { code: '4', text: 'AVVISAD' }, 'rejected'],
    ['a code that has no words here', { code: '42', codeSystem: national, text: 'Bedömd' }, 'assessed'],
    ['a code of another system is none of ours', { code: '1', codeSystem: '1.2.3' }, 'unknown'],
    ['a code without a system may be of any', { code: '1' }, 'unknown'],
    ['words around a name say something else', { text: 'Ej mottagen' }, 'unknown'],
    ['words that go on', { text: 'Skickad till fel mottagning' }, 'unknown'],
    ['code and words that say two things', { code: '1', codeSystem: national, text: 'Avvisad' }, 'unknown'],
    [
      'the name of what every list inherits',
      { code: 'constructor', codeSystem: national, text: 'toString' },
      'unknown',
    ],
    ['nothing', undefined, 'untold'],
  ] as const)('%s', (_name, status, stage) => expect(stageOf(status)).toBe(stage))

  test('of any text, it is one that the page has words for', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('skickad', 'Remiss', '__proto__', 'valueOf'))
    fc.assert(
      fc.property(text, text, fc.constantFrom(national, ''), (code, words, codeSystem) => {
        expect(stages).toContain(stageOf({ code, codeSystem, text: words }))
      }),
    )
  })

  test('what has come back is not over', () => {
    expect(stages.filter(isBack)).toEqual(['returned', 'rejected'])
    expect(stages.filter((stage) => isBack(stage) && isOver(stage))).toEqual([])
    expect(isOver('unknown')).toBe(false)
  })
})

describe('how a remiss stands', () => {
  const sent = stepAt('2026-10-01T09:00:00+02:00', {
    status: { text: 'Skickad' },
    receiver: { name: 'Ögonkliniken' },
    sender: { name: 'Karin Ek' },
  })
  const received = stepAt('2026-10-05', { status: { text: 'Mottagen' } })
  const ahead = stepAt('2100-01-01T00:00:00+01:00', {
    status: { text: 'Besvarad' },
    receiver: { name: 'En annan' },
  })

  test('is by the latest step that has been, to whom an earlier one says', () => {
    expect(standingOf(referralOf('a', [sent, received, ahead]), now)).toEqual({
      latest: received,
      stage: 'received',
      receiver: { name: 'Ögonkliniken' },
      sender: { name: 'Karin Ek' },
    })
  })

  test('is by what lies ahead where nothing else is told', () => {
    expect(standingOf(referralOf('a', [ahead]), now)).toMatchObject({ latest: ahead, stage: 'replied' })
  })

  test.each([
    ['2026-11-23', false],
    ['2026-11-24', true],
    ['2026-11-23T09:00:00+01:00', false],
    ['2026-11-23T09:00:01+01:00', true],
    ['1900-01-01T00:00:00+01:00', false],
  ])('%s lies ahead: %s', (time, is) => expect(isAhead(stepAt(time), now)).toBe(is))

  test('of any, each stands in one part, and none twice', () => {
    const status = fc.constantFrom(
      'Skickad',
      'Mottagen',
      'Avvisad',
      'Besvarad',
      'Makulerad',
      'Något annat',
      '',
    )
    const time = fc.constantFrom('1900-01-01', '2026-10-05', '2026-10-05T08:00:00+02:00', '2100-01-01')
    const step = fc.tuple(time, status).map(([at, text]) => stepAt(at, text ? { status: { text } } : {}))
    fc.assert(
      fc.property(fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { maxLength: 8 }), (all) => {
        const referrals = all.map((steps, index) => referralOf(`r-${index}`, steps))
        const { current, past } = sorted(referrals, now)
        const ids = [...current, ...past].map(({ referral }) => referral.id)
        expect(ids.toSorted()).toEqual(referrals.map(({ id }) => id).toSorted())
        expect(past.every(({ standing }) => isOver(standing.stage))).toBe(true)
      }),
    )
  })
})

describe('a search', () => {
  const all = [
    referralOf('REM-1', [stepAt('2026-10-01', { receiver: { name: 'Ögonkliniken' } })]),
    referralOf('REM-2', [stepAt('2026-10-01', { sender: { unit: { name: 'Ekbacken' } } })]),
  ]
  test.each([
    ['', ['REM-1', 'REM-2']],
    ['ögon', ['REM-1']],
    ['rem-2 ekbacken', ['REM-2']],
    ['skickad', ['REM-1', 'REM-2']],
    ['malaria', []],
  ])('for %j finds %j', (text, ids) =>
    expect(findReferrals(all, text, () => 'Skickad').map(({ id }) => id)).toEqual(ids),
  )
})
