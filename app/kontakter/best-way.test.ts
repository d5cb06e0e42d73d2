import { expect, test } from 'vitest'
import { weekDayNames } from '#platform/answer/contract.ts'
import { bestWay } from './best-way.ts'
import type { Telecom } from './contract.ts'

const noon = new Date('2026-11-24T12:00:00+01:00')
const way = (value: string, end?: string, system = 'phone'): Telecom => ({
  system,
  value,
  hours: end ? [{ weekDays: [...weekDayNames], start: '08:00', end }] : [],
})
const best = (...telecom: Telecom[]) => {
  const found = bestWay({ telecom }, noon)
  return found && [found.way.value, found.opening.state]
}

test('the number that is answered goes before one without hours, and that before one that is closed', () => {
  const [open, unsaid, closed] = [
    way('08-465 004 10', '16:00'),
    way('08-465 004 11'),
    way('08-465 004 12', '10:00'),
  ]
  expect(best(closed, unsaid, open)).toEqual(['08-465 004 10', 'open'])
  expect(best(closed, unsaid)).toEqual(['08-465 004 11', 'unsaid'])
  expect(best(closed)).toEqual(['08-465 004 12', 'closed'])
})

test('words, and a number that is a fax, are nothing to call', () => {
  expect(best(way('Fråga i receptionen'), way('08-465 004 10', undefined, 'fax'))).toBeUndefined()
})
