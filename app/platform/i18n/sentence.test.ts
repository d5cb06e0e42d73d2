import { expect, test } from 'vitest'
import { quoted } from '#ui/SourceText.tsx'
import { asSentence, withRemarks } from './sentence.ts'

test.each([
  ['Ring sjuksköterskan', 'Ring sjuksköterskan.'],
  ['Ring 112.', 'Ring 112.'],
  ['Har du ont?', 'Har du ont?'],
  [quoted('Väg dig'), `${quoted('Väg dig')}.`],
  [quoted('Väg dig. '), quoted('Väg dig. ')],
  ['', ''],
])('%j ends as %j', (text, expected) => {
  expect(asSentence(text)).toBe(expected)
})

test('what there is to say of a thing stands after it, and a name keeps its letter', () => {
  expect(withRemarks('Lägga om såret', ['Varje måndag', false, undefined, quoted('Eva Strand')])).toBe(
    `Lägga om såret (varje måndag, ${quoted('Eva Strand')})`,
  )
  expect(withRemarks('Lägga om såret', [undefined])).toBe('Lägga om såret')
})
