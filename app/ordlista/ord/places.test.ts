import fc from 'fast-check'
import { expect, test } from 'vitest'
import { terms } from './find-terms.ts'
import type { Term } from './forms.ts'
import { firstLines } from './on-paper.ts'
import { firstPlaces } from './places.ts'

const place = (...some: Term[]) => ({ terms: some })

test('each word is explained where it comes first', () => {
  const [one, two, three] = [place('remiss'), place('omlaggning', 'remiss'), place('omlaggning')]
  const chosen = firstPlaces([one, two, three])
  expect([...chosen]).toEqual([
    ['remiss', one],
    ['omlaggning', two],
  ])
})

test('one that is being read stays where it is, as long as that is on the page', () => {
  const [one, two] = [place('remiss'), place('remiss')]
  expect(firstPlaces([one, two], new Map([['remiss', two]])).get('remiss')).toBe(two)
  expect(firstPlaces([one], new Map([['remiss', two]])).get('remiss')).toBe(one)
})

test('of any texts each word that is in one is explained once, and by one that has it', () => {
  const any = fc.array(fc.uniqueArray(fc.constantFrom(...terms.slice(0, 8)), { maxLength: 4 }))
  fc.assert(
    fc.property(any, (texts) => {
      const places = texts.map((some) => place(...some))
      const chosen = firstPlaces(places)
      expect(new Set(chosen.keys())).toEqual(new Set(texts.flat()))
      for (const [term, of] of chosen) expect(of).toBe(places.find((one) => one.terms.includes(term)))
    }),
  )
})

test('a paper takes the first that there are lines for', () => {
  const line = 'x'.repeat(80)
  expect(firstLines([line, line + line, line], (text) => text, 3)).toEqual([line, line + line])
  expect(firstLines([line, line], (text) => text, 12)).toHaveLength(2)
  expect(firstLines([line], (text) => text, 0)).toEqual([])
})
