import fc from 'fast-check'
import * as v from 'valibot'
import { anyDate, anyInstant, anyText } from '../any.arbitrary.ts'

type Parts = {
  type: string
  entries: Record<string, v.GenericSchema>
  wrapped: v.GenericSchema
  item: v.GenericSchema
  default: unknown
  options: readonly unknown[]
  literal: unknown
  pipe?: readonly { type: string; requirement?: unknown }[]
}

/** Any value of a schema, with optional parts there or not; throws on a kind of schema that it does not know. */
export function anyOfSchema<Value>(schema: v.GenericSchema<unknown, Value>): fc.Arbitrary<Value> {
  return made(schema) as fc.Arbitrary<Value>
}

function made(schema: v.GenericSchema): fc.Arbitrary<unknown> {
  const parts = schema as unknown as Parts
  switch (parts.type) {
    case 'string':
      return anyString(parts.pipe ?? [])
    case 'boolean':
      return fc.boolean()
    case 'number':
      return fc.integer({ min: 1, max: 100 })
    case 'literal':
      return fc.constant(parts.literal)
    case 'picklist':
      return fc.constantFrom(...parts.options)
    case 'array':
      return fc.array(made(parts.item), { maxLength: 3 })
    case 'optional':
      return made(parts.wrapped)
    case 'object':
      return anyObject(parts.entries)
    case 'union':
    case 'variant':
      return fc.oneof(...parts.options.map((option) => made(option as v.GenericSchema)))
    default:
      throw new Error(`no values are known of a schema of ${parts.type}`)
  }
}

function anyObject(entries: Parts['entries']): fc.Arbitrary<unknown> {
  const mayBeAbsent = (name: string) => {
    const { type, default: standard } = entries[name] as unknown as Parts
    // What is absent is read as the standard, and would not be read back as it was.
    return type === 'optional' && standard === undefined
  }
  return fc.record(
    Object.fromEntries(Object.entries(entries).map(([name, schema]) => [name, made(schema)])),
    {
      requiredKeys: Object.keys(entries).filter((name) => !mayBeAbsent(name)),
    },
  )
}

function anyString(pipe: NonNullable<Parts['pipe']>): fc.Arbitrary<string> {
  for (const { type, requirement } of pipe) {
    if (type === 'iso_date') return anyDate
    if (type === 'iso_timestamp') return anyInstant
    if (type === 'url') return fc.webUrl()
    if (type === 'regex' && requirement instanceof RegExp) return fc.stringMatching(requirement)
  }
  return anyText
}
