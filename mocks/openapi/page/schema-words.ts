import { partsOf } from '../examples/harvest.ts'
import type { JsonSchema } from '../json-schema.ts'
import { schemas } from './read-document.ts'

export type Field = { name: string; schema: JsonSchema; isRequired: boolean }

/** What schemas with a name are called in Swedish, where that is not an object. */
const called: Readonly<Record<string, string>> = {
  Text: 'text',
  ItemId: 'id',
  Date: 'dag',
  PartialDate: 'dag, månad eller år',
  Instant: 'tidpunkt',
  Clock: 'klockslag',
}

const types: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'heltal',
  number: 'tal',
  boolean: 'sant eller falskt',
  object: 'objekt',
}

const nameIn = (reference: string) => reference.split('/').at(-1) ?? ''

/** The schemas that say something of their own, with what they point to in place of the pointer. */
const told = (schema: JsonSchema) => partsOf(schema, schemas)

/** What a field is, in a few Swedish words. */
export function typeOf(schema: JsonSchema): string {
  const name = schema.$ref === undefined ? undefined : called[nameIn(schema.$ref)]
  if (name) return name
  if (schema.anyOf) return [...new Set(schema.anyOf.map(typeOf))].join(' eller ')
  const parts = told(schema)
  const items = parts.find((part) => part.items)?.items
  if (items) return `lista av ${typeOf(items)}`
  const pointed = schema.$ref === undefined ? undefined : schemas[nameIn(schema.$ref)]
  if (pointed?.anyOf) return typeOf(pointed)
  if (parts.some((part) => part.enum)) return 'kod'
  if (parts.some((part) => part.const !== undefined)) return 'fast värde'
  const type = parts.flatMap((part) => part.type ?? [])[0]
  return types[type ?? ''] ?? (parts.some((part) => part.oneOf) ? 'objekt' : 'vad som helst')
}

/** The values that a field may have, where they are listed. */
export function codesOf(schema: JsonSchema): readonly string[] {
  const parts = told(schema)
  const items = parts.find((part) => part.items)?.items
  if (items && !hasFields(items)) return codesOf(items)
  return parts.flatMap((part) => part.enum ?? []).map(String)
}

/** The fields of an object, or of each in a list of them. */
export function fieldsOf(schema: JsonSchema): readonly Field[] {
  const fields = new Map<string, Field>()
  const parts = withoutWays(schema)
  const required = new Set(parts.flatMap((part) => part.required ?? []))
  for (const { properties = {} } of parts)
    for (const [name, field] of Object.entries(properties))
      fields.set(name, { name, schema: field, isRequired: required.has(name) })
  return [...fields.values()]
}

/** The several kinds that something may be of, by what tells them apart. */
export function kindsOf(schema: JsonSchema): readonly { kind: string; schema: JsonSchema }[] {
  const ways = withoutWays(schema).flatMap(({ oneOf, anyOf }) => oneOf ?? anyOf ?? [])
  const objects = ways.filter((way) => hasFields(way))
  return objects.map((way) => {
    const fixed = fieldsOf(way).flatMap((field) => codesOrFixed(field.schema))
    return {
      kind:
        fixed.join(', ') ||
        fieldsOf(way)
          .map(({ name }) => name)
          .join(', '),
      schema: way,
    }
  })
}

const codesOrFixed = ({ const: only, enum: some }: JsonSchema) =>
  (only === undefined ? (some ?? []) : [only]).map(String)

/** What is within a list, however deep; else the schema itself. */
export function within(schema: JsonSchema): JsonSchema {
  const items = told(schema).find((part) => part.items)?.items
  return items ? within(items) : schema
}

export const hasFields = (schema: JsonSchema): boolean =>
  fieldsOf(schema).length > 0 || kindsOf(schema).length > 0

function withoutWays(schema: JsonSchema): JsonSchema[] {
  const pointed = schema.$ref === undefined ? undefined : schemas[nameIn(schema.$ref)]
  return [schema, ...(pointed ? withoutWays(pointed) : []), ...(schema.allOf ?? []).flatMap(withoutWays)]
}
