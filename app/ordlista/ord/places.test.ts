import fc from 'fast-check'
import { expect, test } from 'vitest'
import { terms } from './find-terms.ts'
import type { Term } from './forms.ts'
import { firstLines } from './on-paper.ts'
import { firstPlaces } from './places.ts'

const place = (id: string, ...some: Term[]) => ({ id, terms: some })

test('each word is explained where it comes first', () => {
  const places = [place('1', 'remiss'), place('2', 'omlaggning', 'remiss'), place('3', 'omlaggning')]
  expect([...firstPlaces(places)]).toEqual([
    ['remiss', '1'],
    ['omlaggning', '2'],
  ])
})

test('one that is being read stays where it is, as long as that is on the page', () => {
  const [one, two] = [place('1', 'remiss'), place('2', 'remiss')]
  const kept = new Map<Term, string>([['remiss', '2']])
  expect(firstPlaces([one, two], kept).get('remiss')).toBe('2')
  expect(firstPlaces([one], kept).get('remiss')).toBe('1')
  expect(firstPlaces([one, place('2', 'omlaggning')], kept).get('remiss')).toBe('1')
})

test('of any texts each word that is in one is explained once, and by the first that has it', () => {
  const any = fc.array(fc.uniqueArray(fc.constantFrom(...terms.slice(0, 8)), { maxLength: 4 }))
  fc.assert(
    fc.property(any, (texts) => {
      const places = texts.map((some, index) => place(String(index), ...some))
      const chosen = firstPlaces(places)
      expect(new Set(chosen.keys())).toEqual(new Set(texts.flat()))
      for (const [term, of] of chosen) expect(of).toBe(places.find((one) => one.terms.includes(term))?.id)
    }),
  )
})

test('a paper takes the first that there are lines for', () => {
  const line = 'x'.repeat(80)
  expect(firstLines([line, line + line, line], (text) => text, 3)).toEqual([line, line + line])
  expect(firstLines([line, line], (text) => text, 12)).toHaveLength(2)
  expect(firstLines([line], (text) => text, 0)).toEqual([])
})
