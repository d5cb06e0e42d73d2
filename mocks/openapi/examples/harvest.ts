import { type JsonSchema, schemaAddress } from '../json-schema.ts'

type Schemas = Readonly<Record<string, JsonSchema>>

/** The longest text that is an example; a longer one is cut by nobody, and another is waited for. */
const longest = 200

/**
 * Takes examples out of a value, for the fields of its schema that have none yet: the first that is met. Tells of fields that the
 * schema does not know by `unknown`, with the path.
 */
export function harvest(
  value: unknown,
  schema: JsonSchema,
  schemas: Schemas,
  unknown: (path: string) => void = () => {},
  path = '',
): void {
  const parts = partsOf(schema, schemas, value)
  if (Array.isArray(value)) {
    const items = parts.flatMap((part): JsonSchema[] => (part.items ? [part.items] : []))
    for (const item of value) harvest(item, { allOf: items }, schemas, unknown, `${path}[]`)
    return
  }
  if (typeof value !== 'object' || value === null) return
  for (const [name, field] of Object.entries(value)) {
    const properties = parts.flatMap(({ properties: known }): JsonSchema[] =>
      known?.[name] ? [known[name]] : [],
    )
    const free = parts.flatMap(({ additionalProperties: other }): JsonSchema[] => (other ? [other] : []))
    if (properties.length === 0 && free.length === 0) unknown(`${path}.${name}`)
    for (const property of properties) keep(property, field, schemas)
    harvest(field, { allOf: properties.length > 0 ? properties : free }, schemas, unknown, `${path}.${name}`)
  }
}

/** An example of a field, unless its own fields have theirs. */
function keep(property: JsonSchema, value: unknown, schemas: Schemas): void {
  if (property.examples || hasFields(property, schemas) || property.const !== undefined) return
  if (!isPlain(value)) return
  property.examples = [Array.isArray(value) ? value.slice(0, 3) : value]
}

/** True of a value that shows what is usual: it holds something, is short, and nothing in it would be code to whoever pastes it. */
function isPlain(value: unknown): boolean {
  const text = JSON.stringify(value)
  const isEmpty = value === '' || (Array.isArray(value) && value.length === 0)
  return !isEmpty && text.length <= longest && !/[<>]|\b(javascript|data|file|vbscript):/i.test(text)
}

/** True of a field that holds an object, or several, with fields of their own. */
export function hasFields(schema: JsonSchema, schemas: Schemas): boolean {
  const parts = partsOf(schema, schemas)
  return parts.some(
    ({ properties, items, additionalProperties }) =>
      properties !== undefined ||
      Boolean(additionalProperties) ||
      (items !== undefined && hasFields(items, schemas)),
  )
}

/** Everything that a schema says of a value: itself, what it points to, and of several ways those that the value goes. */
export function partsOf(schema: JsonSchema, schemas: Schemas, value?: unknown): JsonSchema[] {
  const pointed = schema.$ref && schemas[schema.$ref.slice(schemaAddress.length)]
  return [
    schema,
    ...(pointed ? partsOf(pointed, schemas, value) : []),
    ...(schema.allOf ?? []).flatMap((one) => partsOf(one, schemas, value)),
    ...[...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]
      .filter((one) => value === undefined || isOf(one, schemas, value))
      .flatMap((one) => partsOf(one, schemas, value)),
  ]
}

/** True of one of several ways that a value may be meant in: no field tells of another, and none that is required is missing. */
function isOf(schema: JsonSchema, schemas: Schemas, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  return partsOf(schema, schemas).every(
    ({ properties = {}, required = [] }) =>
      required.every((name) => name in value) &&
      Object.entries(properties).every(([name, { const: only, enum: some }]) => {
        const told = (value as Record<string, unknown>)[name]
        return told === undefined || ((only === undefined || only === told) && (!some || some.includes(told)))
      }),
  )
}
