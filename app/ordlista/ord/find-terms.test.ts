import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formsOf, type Piece, piecesOf, terms, termsIn, wordOf } from './find-terms.ts'

const found = (text: string) =>
  piecesOf(text).flatMap((piece) => (typeof piece === 'string' ? [] : piece.text))
const whole = (pieces: readonly Piece[]) =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')

test.each([
  ['Omläggning av sår varje måndag.', ['Omläggning']],
  ['Ring om vattendrivande medicin, eller REMISSEN.', ['vattendrivande', 'REMISSEN']],
  // The longest, and never one within another.
  ['Möte om din samordnade individuella plan (SIP).', ['samordnade individuella plan', 'SIP']],
  ['Individuell plan enligt LSS', ['Individuell plan', 'LSS']],
  ['samordnad\n individuell plan', ['samordnad\n individuell plan']],
  // Whose it is.
  ['Hemsjukvårdens bil, LSS:s regler', ['Hemsjukvårdens', 'LSS:s']],
  ['Såret läggs om på måndagar', ['Såret läggs om']],
  ['remiss,remiss', ['remiss', 'remiss']],
  ['HbA1c 52 och INR 2,4', ['HbA1c', 'INR']],
])('finds whole words, in any form: %s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test.each([
  // Other words that hold one.
  'remissvar, vårdplanering, Cancerrehabilitering och droppar',
  'KOL-sjuk, remiss- och svar, e-remiss',
  // Other words in small letters.
  'en sip kaffe och kol till grillen',
  // Addresses.
  'remiss@region.example https://region.example/remiss www.remiss.example remiss.example a/remiss',
  'remiss_1 1remiss remiss2',
  '',
])('finds none in %s', (text) => {
  expect(found(text)).toEqual([])
})

const texts = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(...terms.flatMap(formsOf)),
      fc.constantFrom(' ', '. ', '-', '\n', ', ', 's', 'å', ':', '@', '031-390 06 30', 'https://x.example/'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

describe('of any text', () => {
  test('the pieces are all of it, in its order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(whole(piecesOf(text))).toBe(text)
      }),
    )
  })

  test('no piece is empty', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const piece of piecesOf(text))
          expect(typeof piece === 'string' ? piece : piece.text).not.toBe('')
      }),
    )
  })

  test('what is found is a word of the list, and stands between words', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const pieces = piecesOf(text)
        for (const [index, piece] of pieces.entries()) {
          if (typeof piece === 'string') continue
          const isOfTerm = formsOf(piece.term).some((form) =>
            piece.text
              .replaceAll(/\s+/g, ' ')
              .toLocaleLowerCase('sv')
              .startsWith(form.toLocaleLowerCase('sv')),
          )
          expect(isOfTerm).toBe(true)
          expect(whole(pieces.slice(0, index))).not.toMatch(/[\p{L}\p{N}]$/u)
          expect(whole(pieces.slice(index + 1))).not.toMatch(/^[\p{L}\p{N}]/u)
        }
      }),
    )
  })

  test('nothing is found in a number to call, or in an address', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('@x.example', '://x.example', ' 031-390 06 30'), (text, after) => {
        const words = piecesOf(text + after).filter((piece) => typeof piece !== 'string')
        expect(words.filter((word) => /@|:\/\/|\d{3}/.test(word.text))).toEqual([])
      }),
    )
  })
})

test('each word is told once, in the order of the text', () => {
  expect(termsIn(piecesOf('Remiss om omläggning. Remissen är skickad.'))).toEqual(['remiss', 'omlaggning'])
})

test.each(terms)('every form of %s is found whole, and is that of no other', (term) => {
  for (const form of formsOf(term)) expect(piecesOf(form), form).toEqual([{ term, text: form }])
  expect(formsOf(term)[0]).toBe(wordOf(term))
})
