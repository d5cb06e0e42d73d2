import text from '../../../docs/openapi.json?raw'
import type { JsonSchema } from '../json-schema.ts'

type Pointed = { $ref?: string }
export type Parameter = {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  description: string
  schema: JsonSchema
  example?: unknown
}
type Media = { schema: JsonSchema; example?: unknown }
type Answer = {
  description: string
  headers?: Record<string, Pointed>
  content: Record<string, Media>
}

/** An address as the page tells of it. */
export type Address = {
  id: string
  /** `GET` or `POST`. */
  method: string
  path: string
  area: string
  summary: string
  description: string
  parameters: readonly Parameter[]
  body: Media | undefined
  answers: readonly (Answer & { status: string })[]
}

type Operation = {
  operationId: string
  tags: string[]
  summary: string
  description: string
  parameters: (Parameter & Pointed)[]
  requestBody?: { content: { 'application/json': Media } }
  responses: Record<string, Answer & Pointed>
}

type Published = {
  info: { version: string; description: string }
  paths: Record<string, Record<string, Operation>>
  components: {
    schemas: Record<string, JsonSchema>
    parameters: Record<string, Parameter>
    headers: Record<string, Parameter>
    responses: Record<string, Answer>
  }
}

const { info, paths, components } = JSON.parse(text) as Published

export const { version } = info
export const { schemas, headers } = components

const lastWord = (reference: string) => reference.split('/').at(-1) ?? ''

function pointedTo<Part extends object>(part: Part & Pointed, named: Readonly<Record<string, Part>>): Part {
  return (part.$ref === undefined ? undefined : named[lastWord(part.$ref)]) ?? part
}

/** Every address, in the order of the document. */
export const addresses: readonly Address[] = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    area: operation.tags[0] ?? '',
    summary: operation.summary,
    description: operation.description,
    parameters: operation.parameters.map((one) => pointedTo(one, components.parameters)),
    body: operation.requestBody?.content['application/json'],
    answers: Object.entries(operation.responses).map(([status, answer]) => ({
      status,
      ...pointedTo(answer, components.responses),
    })),
  })),
)
