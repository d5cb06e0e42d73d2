import type { Argument, CallExpression } from 'oxc-parser'
import type * as v from 'valibot'
import { type Code, codeOf, type Constant, constantOf, fieldsOf, plain } from './code.ts'
import { partWords } from './words.ts'

/** A schema as it is when it runs, with the parts that it may have. */
export type Live = v.GenericSchema & {
  entries?: Record<string, Live>
  wrapped?: Live
  item?: Live
  options?: readonly Live[]
  pipe?: readonly Live[]
}

/** A schema that has a name in the code. */
export type Named = { file: string; name: string; words: string | undefined }

/** What the code says of schemas: kept beside them, since what is kept in them would come with the portal. */
export type Meanings = {
  named: Map<Live, Named>
  /** Of each schema of an object, the words over its fields. */
  fields: Map<Live, Map<string, string>>
  /** What is said of a schema where it stands, such as one of several. */
  said: Map<Live, string>
  /** The words around a schema, from the nearest on: they name the contracts that its fields come from. */
  around: Map<Live, readonly string[]>
}

/** Reads what is said of the schemas that files export, and of all that they are made of. */
export function meaningsOf(files: ReadonlyMap<string, Record<string, unknown>>): Meanings {
  const meanings: Meanings = { named: new Map(), fields: new Map(), said: new Map(), around: new Map() }
  for (const [file, exported] of files) {
    for (const [name, schema] of Object.entries(exported).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      const constant = constantOf(codeOf(file), name)
      if (constant && isSchema(schema)) named(constant, schema, [], meanings)
    }
  }
  return meanings
}

const isSchema = (value: unknown): value is Live =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema'

function named(constant: Constant, schema: Live, around: readonly string[], meanings: Meanings): void {
  const { name, code, words, made } = constant
  const first = meanings.named.get(schema)
  if (!first) meanings.named.set(schema, { file: code.file, name, words })
  visit(made, schema, { code, words, around: words ? [words, ...around] : around }, meanings)
}

type Place = { code: Code; words: string | undefined; around: readonly string[] }

function visit(made: Argument | undefined, schema: Live | undefined, place: Place, meanings: Meanings): void {
  const bare = plain(made)
  if (!schema || !bare) return
  if (bare.type === 'Identifier') {
    const constant = constantOf(place.code, bare.name)
    // What is told in many places comes from none of them more than from the others.
    if (constant) named(constant, schema, constant.isExported ? [] : place.around, meanings)
  }
  if (bare.type === 'CallExpression') visitCall(bare, schema, place, meanings)
}

function visitCall(call: CallExpression, schema: Live, place: Place, meanings: Meanings): void {
  const {
    callee,
    arguments: [first, second],
  } = call
  const made = callee.type === 'MemberExpression' && 'name' in callee.property ? callee.property.name : ''
  if (made === 'object' || made === 'strictObject') visitObject(first, schema, place, meanings)
  else if (made === 'optional') visit(first, schema.wrapped, place, meanings)
  else if (made === 'array') visit(first, schema.item, place, meanings)
  else if (made === 'pipe') visit(first, schema.pipe?.[0], place, meanings)
  else if (made === 'union') visitSome(first, schema, place, meanings)
  else if (made === 'variant') visitSome(second, schema, place, meanings)
  // What is shared among the parts of one answer is the same schema, read in another way.
  else if (callee.type === 'Identifier' && callee.name === 'sharedPart') visit(first, schema, place, meanings)
}

function visitSome(some: Argument | undefined, { options }: Live, place: Place, meanings: Meanings): void {
  if (some?.type !== 'ArrayExpression') return
  for (const [index, one] of some.elements.entries()) {
    if (!one || one.type === 'SpreadElement') continue
    const option = options?.[index]
    const words = place.code.wordsOver(one.start)
    if (option && words) meanings.said.set(option, words)
    const around = words ? [words, ...place.around] : place.around
    visit(one, option, { ...place, words, around }, meanings)
  }
}

function visitObject(first: Argument | undefined, schema: Live, place: Place, meanings: Meanings): void {
  const written = plain(first)
  const constant = written?.type === 'Identifier' ? constantOf(place.code, written.name) : undefined
  const object = constant ? plain(constant.made) : written
  if (object?.type !== 'ObjectExpression' || !schema.entries) return
  const fields = fieldsOf(object, constant?.code ?? place.code)
  const { fields: told } = partWords(
    place.words ?? '',
    fields.map(({ name }) => name),
  )
  const own = meanings.fields.get(schema) ?? new Map<string, string>()
  meanings.fields.set(schema, own)
  if (!meanings.around.has(schema)) meanings.around.set(schema, place.around)
  for (const { name, code, made, words } of fields) {
    const said = words ?? told.get(name)
    if (said && !own.has(name)) own.set(name, said)
    const around = words ? [words, ...place.around] : place.around
    visit(made, schema.entries[name], { code, words: said, around }, meanings)
  }
}
