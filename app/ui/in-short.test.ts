import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inShort } from './in-short.ts'
import { quoted } from './SourceText.tsx'

const marks = /[\u2066-\u2069]/g

test('what is short stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      expect(inShort(text)).toBe(text)
    }),
  )
})

test('a quotation that is cut still ends, and no sign is cut in two', () => {
  const piece = fc.string({ unit: 'grapheme', maxLength: 400 })
  fc.assert(
    fc.property(piece, piece, piece, (before, source, after) => {
      const plain = before.replaceAll(marks, '')
      const short = inShort(`${plain}${quoted(source)}${after.replaceAll(marks, '')}`)
      expect(short.match(marks)?.join('') ?? '').toMatch(/^(\u2068\u2069)?$/)
      expect(short.isWellFormed()).toBe(true)
      expect(short.length).toBeLessThan(304)
    }),
  )
})
