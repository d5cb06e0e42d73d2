import { type Components, componentsOf } from './components.ts'
import { contracts } from '../contracts/contracts.ts'
import { contractsIn } from './docs/elements.ts'
import { meaningsOf } from './docs/meanings.ts'
import { schemaFiles } from './docs/modules.ts'
import { type JsonSchema, schemaAddress } from './json-schema.ts'
import { type Operation, operations } from './operations/every.ts'
import { headerParameters, parametersOf, responseHeaders } from './parameters.ts'
import { commonRefusals, responsesOf } from './responses.ts'

/** One address with one method, as OpenAPI 3.1 has it. */
export type OperationObject = {
  operationId: string
  tags: string[]
  summary: string
  description: string
  parameters: object[]
  requestBody?: { required: true; content: { 'application/json': Media } }
  responses: Record<string, { description: string; content: Record<string, Media> }>
}
type Media = { schema: JsonSchema; example?: unknown }

/** As much of an OpenAPI 3.1 document as this one holds. */
export type OpenApi = {
  openapi: string
  info: { title: string; version: string; description: string; license: object }
  paths: Record<string, Record<string, OperationObject>>
  components: { schemas: Record<string, JsonSchema> } & Record<string, unknown>
} & Record<string, unknown>

/** Raised when the API changes in a way that who has built it, or uses it, must know of. */
const version = '1.0.0'

const description = `The API that the portal Överblick reads and writes, on the host of the portal, below \`/api\`.
Field names are those of the national contracts. \`x-source\` says which contract, and which field of it, a value comes from; contracts
without \`Get\` before their names are the project's own. Examples are of invented persons. What a schema cannot say stands in
docs/api.md.`

/** The whole document, without examples of fields. Always the same. */
export async function documentOf(): Promise<OpenApi> {
  const components = componentsOf(meaningsOf(await schemaFiles()))
  const paths: OpenApi['paths'] = {}
  for (const operation of operations) {
    const address = `/${operation.path.replaceAll(/:(\w+)/g, '{$1}')}`
    paths[address] = { ...paths[address], [operation.method]: await operationObject(operation, components) }
  }
  const document = {
    openapi: '3.1.0',
    info: { title: 'Översikts-API', version, description, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/api', description: 'On the host of the portal.' }],
    security: [{ login: [] }],
    tags: [...new Set(operations.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: {
        login: {
          type: 'apiKey',
          in: 'cookie',
          name: 'session',
          description:
            "The session that the platform sets after `/api/inloggning`. The cookie and its name are the platform's own; it is HttpOnly, " +
            'Secure and of the host of the portal.',
        },
      },
      parameters: Object.fromEntries(
        Object.entries(headerParameters).map(([name, parameter]) => [
          name,
          { name, in: 'header', ...parameter },
        ]),
      ),
      headers: responseHeaders,
      responses: await commonRefusals(components),
      schemas: {},
    },
  } satisfies OpenApi
  return { ...document, components: { ...document.components, schemas: used(document, components.schemas) } }
}

async function operationObject(operation: Operation, components: Components): Promise<OperationObject> {
  const { method, path, tag, described, route } = operation
  const words = path.split('/').map((word) => word.replaceAll(/[^a-z]/g, ''))
  const { does, more, takes } = described
  return {
    operationId: [method, ...words].join('-').replaceAll(/-(.)/g, (_, sign: string) => sign.toUpperCase()),
    tags: [tag],
    summary: does,
    description: [...(more ? [more, ...inFhir(more)] : []), ...rightOf(route)].join('\n\n'),
    parameters: parametersOf(operation),
    ...(takes && {
      requestBody: { required: true, content: { 'application/json': { schema: components.refTo(takes) } } },
    }),
    responses: (await responsesOf(operation, components)) as OperationObject['responses'],
  }
}

/** Which of the contracts that are named may come in FHIR instead. */
function inFhir(words: string): string[] {
  const names = contractsIn(words).flatMap(({ name }) => (contracts[name].fhir ? [name] : []))
  return names.length > 0 ? [`May come in FHIR R4 instead: ${names.join(', ')}.`] : []
}

/** What right it takes, in words. */
function rightOf(route: Operation['route']): string[] {
  if (!route) return []
  if (typeof route.need === 'function') return ['Takes the right to see the area that the body names.']
  const { right, area, from } = route.need
  const verb = right === 'see' ? 'see' : 'act in'
  if (area === 'self') return ['For the person alone: nobody can do it for another.']
  if (area === 'any') return ['Takes the right to see anything at all.']
  return [`Takes the right to ${verb} \`${area}\`${from ? `, and to see \`${from}\`` : ''}.`]
}

/** The schemas that something points to, by their names in order. */
function used(document: object, schemas: Record<string, JsonSchema>): Record<string, JsonSchema> {
  const found = new Set<string>()
  const look = (part: object) => {
    for (const [, name = ''] of JSON.stringify(part).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      const schema = schemas[name]
      if (!schema) throw new Error(`${schemaAddress}${name} is pointed to and is not there`)
      if (found.has(name)) continue
      found.add(name)
      look(schema)
    }
  }
  look(document)
  return Object.fromEntries([...found].toSorted().map((name) => [name, schemas[name] ?? {}]))
}
