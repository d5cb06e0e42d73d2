/** What a library that checks says of the first thing that is wrong. */
type Issue = { type: string; input: unknown }

const things: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
}

const thingOf = (value: unknown) => things[Array.isArray(value) ? 'array' : typeof value] ?? 'something else'

/** What is wrong with a value, in words that tell nothing of it and that no library has to be known for. */
export function breakInWords({ type, input }: Issue): string {
  if (input === undefined) return 'is missing'
  if (input === null) return 'is null, and not left out'
  const expected = things[type === 'loose_object' || type === 'strict_object' ? 'object' : type]
  if (expected !== undefined) return `is ${thingOf(input)}, not ${expected}`
  if (isOfTime(input)) return timeInWords(input)
  if (['picklist', 'literal', 'variant'].includes(type)) return 'is no value that the contract knows'
  if (typeof input === 'string' && input.trim() === '') return 'is empty'
  if (typeof input === 'number') return 'is a number that the contract does not allow'
  return `is ${thingOf(input)}, written otherwise than the contract says`
}

/** True of what is written as a day or a time would be. */
export const isOfTime = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-?\d\d(-?\d\d)?([T ]|\d|$)/.test(value)

function timeInWords(text: string): string {
  if (!/[T ]/.test(text)) return 'is no day that there is, or is written otherwise than 2026-11-24'
  const hasOffset = /(Z|[+-]\d\d:?\d\d)$/i.test(text)
  return hasOffset ? 'is no time that there is' : 'no offset in the time'
}
