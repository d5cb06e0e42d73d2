/** As much of JSON Schema 2020-12 as the document holds. */
export type JsonSchema = {
  $ref?: string
  type?: string | string[]
  properties?: Record<string, JsonSchema>
  required?: string[]
  items?: JsonSchema
  allOf?: JsonSchema[]
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
  enum?: unknown[]
  const?: unknown
  /** Of any other property. Where nothing else may stand, it is said of none. */
  additionalProperties?: JsonSchema | false
  description?: string
  examples?: unknown[]
  /** Where the value comes from: the national contract, FHIR, or a contract of the project's own, and its field. */
  'x-source'?: string
  [other: string]: unknown
}

/** Where the schemas with a name stand. */
export const schemaAddress = '#/components/schemas/'
