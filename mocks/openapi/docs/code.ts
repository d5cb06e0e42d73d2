import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Argument, type Comment, type Expression, type ObjectExpression, parseSync } from 'oxc-parser'
import { partWords } from './words.ts'

/** A constant of a file: what it is made of, and the words over it. */
export type Constant = {
  name: string
  code: Code
  made: Expression
  words: string | undefined
  isExported: boolean
}

/** A file of code, by what it declares and what it imports. */
export type Code = {
  file: string
  constants: ReadonlyMap<string, Constant>
  imports: ReadonlyMap<string, { file: string; name: string }>
  /** The words over what begins at a place. */
  wordsOver: (start: number) => string | undefined
}

const root = resolve(import.meta.dirname, '../../..')
const read = new Map<string, Code>()

/** A file of the project by its path from the root, read once. */
export function codeOf(file: string): Code {
  const known = read.get(file)
  if (known) return known
  const text = readFileSync(join(root, file), 'utf8')
  const { program, comments } = parseSync(file, text)
  const constants = new Map<string, Constant>()
  const imports = new Map<string, { file: string; name: string }>()
  const code: Code = { file, constants, imports, wordsOver: (start) => wordsBefore(text, comments, start) }
  read.set(file, code)
  for (const statement of program.body) {
    if (statement.type === 'ImportDeclaration') {
      const from = placeOf(file, statement.source.value)
      for (const one of statement.specifiers)
        if (from && one.type === 'ImportSpecifier' && one.imported.type === 'Identifier')
          imports.set(one.local.name, { file: from, name: one.imported.name })
    }
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    if (declared?.type !== 'VariableDeclaration') continue
    for (const { id, init } of declared.declarations)
      if (id.type === 'Identifier' && init)
        constants.set(id.name, {
          name: id.name,
          code,
          made: init,
          words: wordsBefore(text, comments, statement.start),
          isExported: statement.type === 'ExportNamedDeclaration',
        })
  }
  return code
}

/** The constant that a name stands for in a file, there or where it is imported from. */
export function constantOf({ constants, imports }: Code, name: string): Constant | undefined {
  const imported = imports.get(name)
  return constants.get(name) ?? (imported && constantOf(codeOf(imported.file), imported.name))
}

/** Without what only TypeScript sees. */
export function plain(made: Argument | undefined): Argument | undefined {
  return made?.type === 'TSAsExpression' || made?.type === 'TSSatisfiesExpression'
    ? plain(made.expression)
    : made
}

/** A field of an object: where it stands, what it is made of, and the words over it. */
export type Field = { name: string; code: Code; made: Expression; words: string | undefined }

/** The fields of an object as it is written, with those that it takes over from others. */
export function fieldsOf({ properties }: ObjectExpression, code: Code): Field[] {
  return properties.flatMap((one): Field[] => {
    if (one.type === 'SpreadElement') return takenOver(one.argument, code)
    const { key, value, start } = one
    const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : ''
    return [{ name, code, made: value as Expression, words: code.wordsOver(start) }]
  })
}

/** The fields of `...every`, and of `...unitSchema.entries`. */
function takenOver(made: Expression, code: Code): Field[] {
  const object = made.type === 'MemberExpression' ? made.object : made
  const constant = object.type === 'Identifier' ? constantOf(code, object.name) : undefined
  const written = constant && objectIn(constant.made)
  const fields = written ? fieldsOf(written, constant.code) : []
  const { fields: told } = partWords(
    constant?.words ?? '',
    fields.map(({ name }) => name),
  )
  return fields.map((field) => ({ ...field, words: field.words ?? told.get(field.name) }))
}

function objectIn(made: Argument | undefined): ObjectExpression | undefined {
  const bare = plain(made)
  if (bare?.type === 'ObjectExpression') return bare
  return bare?.type === 'CallExpression' ? objectIn(bare.arguments[0]) : undefined
}

function placeOf(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return join(dirname(file), specifier)
  return specifier.startsWith('#') ? `app/${specifier.slice(1)}` : undefined
}

/** The comment that ends where something begins, on lines of their own, without its signs. */
function wordsBefore(text: string, comments: readonly Comment[], start: number): string | undefined {
  const over = comments.findLast(
    ({ end, type, value }) =>
      end <= start && type === 'Block' && value.startsWith('*') && text.slice(end, start).trim() === '',
  )
  return over?.value
    .slice(1)
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, '').trimEnd())
    .join('\n')
    .trim()
}
