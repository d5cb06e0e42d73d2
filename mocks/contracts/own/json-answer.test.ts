import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { birgittaRecords } from '../../worlds/birgitta/records.ts'
import { agreements as contract } from './agreements.ts'
import { writeJsonAnswer, writeJsonError } from './json-answer.ts'

const agreements = birgittaRecords['sjostads-kommun']?.Agreements ?? []
const { read } = contract

describe('the project’s own contracts', () => {
  test('what is written is read back', () => {
    expect(read(writeJsonAnswer(agreements))).toEqual({ kind: 'read', items: agreements, faults: [] })
    expect(read(writeJsonAnswer([]))).toEqual({ kind: 'read', items: [], faults: [] })
  })

  test('a mark of byte order before it, as some programs write, loses nothing', () => {
    expect(read(`\uFEFF${writeJsonAnswer(agreements)}`)).toEqual(read(writeJsonAnswer(agreements)))
  })

  test('an error of the producer is told by its code, without its words', () => {
    expect(read(writeJsonError('CLOSED', 'Birgitta'))).toEqual({ kind: 'fault', code: 'CLOSED' })
  })

  test('a wrong item is named by its path, and its value is not repeated', () => {
    const [good] = agreements
    const { title: _, ...untitled } = good ?? {}
    const reading = read(writeJsonAnswer([good, untitled, { ...good, status: 'hemligt' }, null]))
    expect(reading).toMatchObject({
      kind: 'read',
      items: [good],
      faults: [
        { path: 'items[2]/title', reason: 'missing' },
        { path: 'items[3]/status', reason: 'bad-value' },
        { path: 'items[4]', reason: 'bad-value' },
      ],
    })
  })

  test.each(['', '{', 'null', '"text"', '<html>', '[]', '{"items":{}}'])('%s is unreadable', (text) => {
    expect(read(text).kind).toBe('unreadable')
  })

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(['read', 'fault', 'unreadable']).toContain(read(text).kind)
        expect(read(`{"items":[${text}]}`).kind).toBeDefined()
      }),
    )
  })
})
