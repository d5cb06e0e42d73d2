import { type ConversionConfig, toJsonSchemaDefs } from '@valibot/to-json-schema'
import { dateSchema, partialDateSchema } from '#platform/answer/contract.ts'
import { type Live, type Meanings, type Named } from './docs/meanings.ts'
import { sourceOfField, withoutSource } from './docs/source-of.ts'
import { partWords } from './docs/words.ts'
import { type JsonSchema, schemaAddress } from './json-schema.ts'

/** The schemas that have a name, as JSON Schema, and how one of them is pointed to. */
export type Components = {
  schemas: Record<string, JsonSchema>
  /** `$ref` of a schema; throws for one that has no name. */
  refTo: (schema: object) => JsonSchema
}

/** JSON Schema of every schema with a name, with the words and the source of each field. */
export function componentsOf(meanings: Meanings): Components {
  const names = new Map<Live, string>()
  for (const [schema, named] of meanings.named) if (isOfUse(schema, named)) names.set(schema, nameOf(named))
  const definitions = Object.fromEntries([...names].map(([schema, name]) => [name, schema]))
  if (Object.keys(definitions).length < names.size) throw new Error('two schemas have one name')
  const schemas = toJsonSchemaDefs(definitions, configOf(meanings)) as Record<string, JsonSchema>
  for (const [schema, name] of names) {
    const words = meanings.named.get(schema)?.words
    const said = words === undefined ? undefined : partWords(words, Object.keys(entriesOf(schema))).own
    schemas[name] = { ...(said && { description: said }), ...schemas[name], ...checkedByCode.get(schema) }
  }
  return {
    schemas,
    refTo: (schema) => {
      const name = names.get(schema as Live)
      if (name === undefined) throw new Error('a schema that is not exported has no name')
      return { $ref: schemaAddress + name }
    },
  }
}

const entriesOf = ({ entries }: Live) => entries ?? {}

/** What is checked by code of our own, and has a word in JSON Schema. */
const checkedByCode = new Map<object, JsonSchema>([
  [dateSchema, { format: 'date' }],
  [partialDateSchema, { pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' }],
])

/** A name is of use for what holds something, and for a value of which something is said. */
const isOfUse = ({ type }: Live, { words }: Named) =>
  type === 'object' || type === 'variant' || words !== undefined

/** `TidslinjeEvent` of `eventSchema` in the tidslinje; what is true of every answer has no area before it. */
function nameOf({ file, name }: Named): string {
  const [top, ...folders] = file.split('/').slice(0, -1)
  const isOfApi = top === 'mocks' && folders[0] === 'api'
  const place = isOfApi
    ? (file.split('/').at(-1) ?? '').replace('.ts', '')
    : folders[0] === 'platform'
      ? ''
      : folders.join('-')
  const words = top === 'mocks' && !isOfApi ? name : `${place}-${name}`
  return words
    .replace(/Schema$/, '')
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('')
}

function configOf(meanings: Meanings): ConversionConfig {
  return {
    target: 'draft-2020-12',
    // What a schema checks in ways that JSON Schema has no word for is said in words.
    errorMode: 'ignore',
    overrideRef: ({ referenceId }) => schemaAddress + referenceId,
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      const live = valibotSchema as Live
      const schema = jsonSchema as JsonSchema
      const said = meanings.said.get(live)
      const names = Object.keys(entriesOf(live))
      if (said && !meanings.named.has(live)) schema.description = partWords(said, names).own
      if (schema.required?.length === 0) delete schema.required
      if (!schema.properties) return schema as typeof jsonSchema
      const fields = meanings.fields.get(live)
      const around = meanings.around.get(live) ?? []
      schema.properties = Object.fromEntries(
        Object.entries(schema.properties).map(([name, property]) => [
          name,
          described(name, property, live.entries?.[name], fields?.get(name), around, meanings),
        ]),
      )
      return schema as typeof jsonSchema
    },
  }
}

/** A field with its own words, else those of what it holds. */
function described(
  name: string,
  property: JsonSchema,
  live: Live | undefined,
  own: string | undefined,
  around: readonly string[],
  { named }: Meanings,
): JsonSchema {
  const held = heldBy(live)
  const names = Object.keys(held ? entriesOf(held) : {})
  const ofSchema = held && isObject(held) ? named.get(held)?.words : undefined
  const words = own ?? ofSchema
  if (words === undefined) return property.const === undefined ? property : always(property)
  const said = partWords(words, names).own
  const source = sourceOfField(name, said, around)
  return { ...property, description: withoutSource(said), 'x-source': source }
}

/** What tells one kind of thing from the others says no more than that. */
const always = (property: JsonSchema): JsonSchema => ({
  ...property,
  description: `Always \`${String(property.const)}\`.`,
  'x-source': 'the platform',
})

const isObject = ({ type }: Live) => type === 'object' || type === 'variant'

/** What a field holds: the schema within `optional` and `array`. */
function heldBy(live: Live | undefined): Live | undefined {
  const within = live?.wrapped ?? live?.item
  return within ? heldBy(within) : live
}
