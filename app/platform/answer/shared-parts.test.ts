import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { sharedPart, withSharedParts } from './shared-parts.ts'

const plain = v.object({ name: v.pipe(v.string(), v.trim(), v.nonEmpty()), code: v.optional(v.string()) })
const whole = v.object({ part: v.optional(sharedPart(plain)) })
const parts = fc.array(
  fc.record({
    part: fc.record({ name: fc.constantFrom('A', ' A ', '', 'B'), code: fc.constantFrom('1', 2) }),
  }),
)

test('says the same of every item as the schema alone, in and outside of an answer', () => {
  const reference = v.object({ part: v.optional(plain) })
  fc.assert(
    fc.property(parts, (all) => {
      const expected = all.map((one) => v.safeParse(reference, one)).map(verdict)
      expect(all.map((one) => v.safeParse(whole, one)).map(verdict)).toEqual(expected)
      expect(withSharedParts(() => all.map((one) => v.safeParse(whole, one)).map(verdict))).toEqual(expected)
    }),
  )
})

test('equal parts of one answer are one; those of the next are its own', () => {
  const read = () => [1, 2].map(() => v.parse(whole, { part: { name: 'A' } }).part)
  const [first, second] = withSharedParts(read)
  expect(first).toBe(second)
  expect(withSharedParts(read)[0]).not.toBe(first)
  expect(read()[0]).not.toBe(first)
})

function verdict(result: v.SafeParseResult<typeof whole>) {
  return [result.success, result.output, result.issues?.map((issue) => v.getDotPath(issue))]
}
