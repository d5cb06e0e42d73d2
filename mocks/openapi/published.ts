import { documentOf, type OpenApi, type OperationObject } from './document.ts'
import { harvest } from './examples/harvest.ts'
import type { Told } from './examples/visit.ts'
import { operations } from './operations/every.ts'

/** Where the contract is published, from the root. */
export const publishedAt = 'docs/openapi.json'

/** The document with an example of each field that some answer has, and of each body. */
export async function published(answers: readonly Told[]): Promise<OpenApi> {
  const document = await documentOf()
  const { schemas } = document.components
  for (const operation of operations) {
    const object = operationIn(document, operation.name)
    const asked = object?.requestBody?.content['application/json']
    const answered = object?.responses['200']?.content['application/json']
    for (const { sent, status, body } of answers.filter(({ name }) => name === operation.name)) {
      const refused = object?.responses[status]?.content?.['application/problem+json']
      if (refused) harvest(body, refused.schema, schemas)
      if (status !== 200 && status !== 207) continue
      if (asked && sent !== undefined) {
        harvest(sent, asked.schema, schemas)
        asked.example ??= sent
      }
      if (answered && body !== undefined) harvest(body, answered.schema, schemas)
    }
  }
  return document
}

/** An operation of a document by its name, `GET tidslinje/:id`. */
export function operationIn({ paths }: OpenApi, name: string): OperationObject | undefined {
  const [method = '', path = ''] = name.split(' ')
  return paths[`/${path.replaceAll(/:(\w+)/g, '{$1}')}`]?.[method.toLowerCase()]
}

/** The document as it stands in its file. */
export const asText = (document: OpenApi) => `${JSON.stringify(document, undefined, 1)}\n`
