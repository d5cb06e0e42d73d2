import type { JsonSchema } from '../json-schema.ts'
import { addresses, type Address } from './read-document.ts'
import { fieldsOf, kindsOf, within } from './schema-words.ts'

/** An address that was found, with the fields that were, by their names. */
export type Found = { address: Address; fields: readonly string[] }

/** The most fields that are named of one address. */
const most = 6

/** Words of each field by its name, of an address; made when somebody begins to search. */
const known = new Map<string, ReadonlyMap<string, string>>()

function fieldsOfAddress({ id, body, answers, parameters }: Address): ReadonlyMap<string, string> {
  const made = known.get(id)
  if (made) return made
  const words = new Map(parameters.map(({ name, description }) => [name, description.toLowerCase()]))
  const seen = new Set<string>()
  const look = (schema: JsonSchema) => {
    const held = within(schema)
    if (held.$ref !== undefined && seen.has(held.$ref)) return
    if (held.$ref !== undefined) seen.add(held.$ref)
    for (const field of fieldsOf(held)) {
      const { description = '', 'x-source': source = '' } = field.schema
      words.set(field.name, `${words.get(field.name) ?? ''} ${description} ${source}`.toLowerCase())
      look(field.schema)
    }
    for (const kind of kindsOf(held)) look(kind.schema)
  }
  for (const { content } of [...(body ? [{ content: { body } }] : []), ...answers])
    for (const media of Object.values(content)) look(media.schema)
  known.set(id, words)
  return words
}

/** The addresses that all the words are found in: in what is said of them, or in their fields. Without words, all. */
export function find(search: string): readonly Found[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return addresses.map((address) => ({ address, fields: [] }))
  return addresses.flatMap((address): Found[] => {
    const { method, path, summary, description } = address
    const own = `${method} ${path} ${summary} ${description}`.toLowerCase()
    const others = words.filter((word) => !own.includes(word))
    if (others.length === 0) return [{ address, fields: [] }]
    const isIn = ([name, said]: readonly [string, string]) =>
      others.every((word) => name.toLowerCase().includes(word) || said.includes(word))
    const fields = [...fieldsOfAddress(address)].filter(isIn).map(([name]) => name)
    return fields.length > 0 ? [{ address, fields: fields.slice(0, most) }] : []
  })
}
