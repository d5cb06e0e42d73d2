import * as v from 'valibot'
import { expect, test } from 'vitest'
import { carePlanSchema } from '../../app/vardplaner/contract.ts'
import { dateSchema, instantSchema, itemIdSchema } from '#platform/answer/contract.ts'
import { breaksOf } from './read-told.ts'

test.each<[v.GenericSchema, unknown, string]>([
  [instantSchema, '2026-11-23T08:00:00', 'no offset in the time'],
  [instantSchema, '2026-02-30T08:00:00Z', 'is no time that there is'],
  [dateSchema, '2026-02-30', 'is no day that there is, or is written otherwise than 2026-11-24'],
  [dateSchema, undefined, 'is missing'],
  [dateSchema, null, 'is null, and not left out'],
  [dateSchema, 7, 'is a number, not a text'],
  [v.object({}), undefined, 'is missing'],
  [v.object({}), 'x', 'is a text, not an object'],
  [v.array(v.string()), {}, 'is an object, not a list'],
  [v.picklist(['a', 'b']), 'c', 'is no value that the contract knows'],
  [v.pipe(v.number(), v.minValue(0)), -1, 'is a number that the contract does not allow'],
  [itemIdSchema, 'A/B', 'is a text, written otherwise than the contract says'],
  [itemIdSchema, '', 'is empty'],
])('%# a value is wrong in plain words', (schema, value, kind) => {
  expect(breaksOf(schema, value)).toMatchObject([{ kind }])
})

test('no word of the library that checks is told', () => {
  const [broken] = breaksOf(carePlanSchema, { id: 'a', source: {} })
  expect(broken?.kind).toBe('is missing')
})
