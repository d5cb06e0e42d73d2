import { describe, expect, test } from 'vitest'
import {
  findOrders,
  isAllWithin,
  isNew,
  isUnfinished,
  mayWorry,
  namesOf,
  ordersOf,
  outsideOf,
  resultsOf,
} from './orders.ts'
import type { Outcome } from './contract.ts'
import { replyOf, resultOf } from './test-reply.ts'

const high = { value: '6', unit: 'g', reference: { interval: { low: '3', high: '5', unit: 'g' } } }
const inside = { ...high, value: '4' }
const one = (...all: Parameters<typeof replyOf>[]) => {
  const [order] = ordersOf(all.map((each) => replyOf(...each)))
  if (!order) throw new Error('no order')
  return order
}

describe('orders', () => {
  test('stand with the newest first, what has no day last, and a day beside an hour', () => {
    const replies = [
      replyOf('old', '2025-01-01', []),
      replyOf('none', undefined, []),
      replyOf('hour', '2026-11-20T23:30:00+01:00', []),
      replyOf('day', '2026-11-20', []),
      replyOf('taken', undefined, [], { takenAt: '2026-11-21' }),
    ]
    expect(ordersOf(replies).map(({ id }) => id)).toEqual(['taken', 'hour', 'day', 'old', 'none'])
  })

  test('hold all replies to one order, and of what was replied again the newest', () => {
    const order = one(
      [
        'first',
        '2026-11-01',
        [resultOf('1', inside), resultOf('2', { ...inside, analysisId: 'b' })],
        { orderId: 'x' },
      ],
      ['then', '2026-11-03', [resultOf('3', high)], { orderId: 'x' }],
    )
    expect([order.newest.id, ...order.earlier.map(({ id }) => id)]).toEqual(['then', 'first'])
    expect(resultsOf(order).map(({ id }) => id)).toEqual(['3', '2'])
    expect(outsideOf(order).map(({ id }) => id)).toEqual(['3'])
  })

  test('the same analysis twice in one reply, and what has no code, are all kept', () => {
    const { analysisId: _, ...nameless } = resultOf('3')
    const order = one(['a', '2026-11-01', [resultOf('1'), resultOf('2'), nameless, { ...nameless, id: '4' }]])
    expect(resultsOf(order)).toHaveLength(4)
  })

  test('all are called within only when it is known of each', () => {
    expect(isAllWithin(one(['a', '2026-11-01', [resultOf('1', inside)]]))).toBe(true)
    expect(
      isAllWithin(one(['a', '2026-11-01', [resultOf('1', inside), resultOf('2', { value: 'neg' })]])),
    ).toBe(false)
    expect(isAllWithin(one(['a', '2026-11-01', []]))).toBe(false)
  })

  test('what is not signed, or not all, may worry; so may what comes from some units', () => {
    const standing = (more: Parameters<typeof replyOf>[3]) => {
      const order = one(['a', '2026-11-01', [], more])
      return [isUnfinished(order), mayWorry(order)]
    }
    expect(standing({})).toEqual([false, false])
    expect(standing({ stage: { kind: 'final' } })).toEqual([false, false])
    expect(standing({ stage: { kind: 'preliminary' } })).toEqual([true, true])
    expect(standing({ mayWorry: true })).toEqual([false, true])
    const { signed: _, ...unsigned } = replyOf('a', '2026-11-01', [])
    expect(ordersOf([unsigned]).map(mayWorry)).toEqual([true])
  })

  test('are new while any reply of theirs is to be opened', () => {
    const news = (...unread: (boolean | undefined)[]) =>
      isNew(
        one(
          ...unread.map((mark, day): Parameters<typeof replyOf> => [
            `${day}`,
            `2026-11-0${day + 1}`,
            [],
            { orderId: 'x', ...(mark !== undefined && { unread: mark }) },
          ]),
        ),
      )
    expect([news(undefined), news(false), news(true), news(true, false), news(false, true)]).toEqual([
      false,
      false,
      true,
      true,
      true,
    ])
  })

  test('are named by their groups, else by what was ordered, else by their analyses', () => {
    const results = [resultOf('1'), resultOf('2')]
    const order = { services: ['Salter'] }
    expect(namesOf(one(['a', '2026-11-01', [], { groups: [{ name: 'G', results }], order }]))).toEqual(['G'])
    expect(namesOf(one(['a', '2026-11-01', results, { order }]))).toEqual(['Salter'])
    expect(namesOf(one(['a', '2026-11-01', results]))).toEqual(['Kalium'])
  })

  test('are found by every word, in what is shown of them', () => {
    const orders = ordersOf([
      replyOf('a', '2026-11-01', [resultOf('1', { name: 'Natrium' })]),
      replyOf('b', '2026-10-01', [resultOf('2')]),
    ])
    const find = (text: string) => findOrders(orders, text, () => 'oktober').map(({ id }) => id)
    expect([find(''), find('natr STOR'), find('kalium oktober'), find('natrium kalium')]).toEqual([
      ['a', 'b'],
      ['a'],
      ['b'],
      [],
    ])
  })

  test('what is about pictures is named by its examinations, and the answer to a remiss by its title', () => {
    const outcome = (more: Partial<Outcome>): Outcome => ({
      kind: 'imaging',
      examinations: [{ name: 'Knä', details: [] }, { details: [] }, { name: 'Knä', details: [] }],
      pictures: [],
      background: [],
      doses: [],
      ...more,
    })
    const named = (more: Partial<Outcome>) =>
      namesOf(one(['a', '2026-11-01', [], { outcome: outcome(more) }]))
    expect(named({ title: 'Röntgen' })).toEqual(['Knä'])
    expect(named({ title: 'Röntgen', examinations: [] })).toEqual(['Röntgen'])
    expect(named({ title: 'Svar', kind: 'referral' })).toEqual(['Svar'])
    expect(named({ kind: 'referral' })).toEqual(['Knä'])
    expect(named({ examinations: [] })).toEqual([])
  })
})
