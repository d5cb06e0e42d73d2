import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { OpenApi } from './document.ts'
import { hasFields } from './examples/harvest.ts'
import type { Told } from './examples/visit.ts'
import type { JsonSchema } from './json-schema.ts'

/** For tests: a field of a schema, by where it stands. */
export type FieldAt = { at: string; field: JsonSchema }

/** Every field of every schema, wherever it stands. */
export function fieldsIn(schemas: Readonly<Record<string, JsonSchema>>): FieldAt[] {
  return Object.entries(schemas).flatMap(([name, schema]) => fieldsOf(schema, name))
}

function fieldsOf({ properties, items, allOf, anyOf, oneOf }: JsonSchema, at: string): FieldAt[] {
  return [
    ...Object.entries(properties ?? {}).flatMap(([name, field]) => [
      { at: `${at}.${name}`, field },
      ...fieldsOf(field, `${at}.${name}`),
    ]),
    ...(items ? fieldsOf(items, at) : []),
    ...[...(allOf ?? []), ...(anyOf ?? []), ...(oneOf ?? [])].flatMap((one) => fieldsOf(one, at)),
  ]
}

/** True of a field that says no more than what it is called, or holds others that have examples of their own. */
export const needsNoExample = (field: JsonSchema, schemas: Readonly<Record<string, JsonSchema>>) =>
  field.const !== undefined || hasFields(field, schemas) || JSON.stringify(field.items) === '{}'

/** Checks values by a schema of a document, pointed to by the names on the way to it; tells what is wrong, without values. */
export function checkerOf(document: OpenApi) {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema(document, 'document')
  return {
    wrongWith: (names: readonly string[], value: unknown): string[] => {
      const pointer = names.map((name) => name.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')
      return wrong(ajv.getSchema(`document#/${pointer}`), value)
    },
    wrongWithAll: (schemas: readonly JsonSchema[], values: readonly unknown[]): string[] => {
      const prefixItems = schemas.map((schema) => inDocument(schema))
      return wrong(ajv.compile({ prefixItems }), values)
    },
  }
}

type Validate = ReturnType<Ajv2020['compile']>

function wrong(validate: Validate | undefined, value: unknown): string[] {
  if (!validate) return ['there is no such schema']
  if (validate(value)) return []
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  )
}

/** The same schema, seen from outside the document. */
const inDocument = (schema: JsonSchema): JsonSchema =>
  JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"document#/')) as JsonSchema

/** Where the schema of an answer stands in a document; undefined of a file. */
export function schemaOfAnswer({ name, status, mediaType }: Told, document: OpenApi): string[] | undefined {
  const [method = '', path = ''] = name.split(' ')
  const address = `/${path.replaceAll(/:(\w+)/g, '{$1}')}`
  const [type = ''] = mediaType.split(';')
  if (!type.endsWith('json')) return undefined
  const answer = document.paths[address]?.[method.toLowerCase()]?.responses[status]
  const isCommon = answer !== undefined && '$ref' in answer
  const at = isCommon ? ['components', 'responses'] : ['paths', address, method.toLowerCase(), 'responses']
  return [...at, String(status), 'content', type, 'schema']
}
