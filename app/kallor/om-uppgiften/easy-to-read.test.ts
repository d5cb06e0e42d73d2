import { expect, test } from 'vitest'
import { lix } from '../../test-lix.ts'
import words from './texts/sv.ts'

test('what is said of where something comes from is easy to read', () => {
  const { staff, onlyOwn, notHere, correct, disagree, tell, mayBeMore, noSource, cameBy } = words
  const all = [
    staff,
    onlyOwn,
    notHere,
    correct,
    disagree,
    tell,
    mayBeMore,
    noSource,
    ...Object.values(cameBy),
  ]
  expect(Math.round(lix(all.join(' ').replaceAll(/\{\{\w+\}\}/g, 'Björkens')))).toBeLessThanOrEqual(30)
})
