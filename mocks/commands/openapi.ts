/**
 * `npm run openapi`: writes the contract of the översikts-API as OpenAPI 3.1, into docs/openapi.json. The same bytes each time, until a
 * schema, a route or an answer is another.
 */
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { collectAnswers } from '../openapi/examples/collect.ts'
import { asText, published, publishedAt } from '../openapi/published.ts'

const document = await published(await collectAnswers())
writeFileSync(join(resolve(import.meta.dirname, '../..'), publishedAt), asText(document))
const addresses = Object.values(document.paths).flatMap((path) => Object.keys(path)).length
console.log(
  `${addresses} addresses and ${Object.keys(document.components.schemas).length} schemas written to ${publishedAt}`,
)
