import type { Plugin } from 'vite'

/* Parts of i18next that the portal has no use for, and what is left of each. It fetches no texts, formats no values and nests no
   texts in them, names no text by a function, logs nothing, and has one instance that is started once. */

const classes: Readonly<Record<string, string>> = {
  Connector: '',
  Formatter: 'format(value) { return value }',
  Logger: 'init() {} log() {} warn() {} error() {} deprecate() {} once() {} create() { return this }',
}

const functions: Readonly<Record<string, string>> = {
  createProxy: '',
  keysFromSelector: '',
}

const methods: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Interpolator: { nest: 'return str' },
  Translator: { getUsedParamsDetails: '' },
  PluralResolver: { getSuffixes: 'return []', getPluralFormsOfKey: '' },
  I18n: {
    use: '',
    hydrate: '',
    dir: '',
    cloneInstance: '',
    toJSON: '',
    reloadResources: '',
    loadLanguages: '',
    loadNamespaces: '',
  },
}

/** The code with the body of what begins with `opening` exchanged. Throws when there is no such thing, as in another version. */
function withBody(code: string, opening: string, indent: string, body: string): string {
  const start = code.search(new RegExp(`^${indent}${opening}\\b.*{$`, 'm'))
  const [bodyAt, end] = [code.indexOf('{\n', start), code.indexOf(`\n${indent}}\n`, start)]
  if (start < 0 || end < 0) throw new Error(`i18next has no ${opening} to leave out`)
  // A parameter may have a pair of braces of its own, on the same line.
  const opens = code.slice(0, code.indexOf('\n', bodyAt)).trimEnd()
  return `${opens} ${body}${code.slice(end)}`
}

function withMethods(code: string, name: string, bodies: Readonly<Record<string, string>>): string {
  const start = code.search(new RegExp(`^class ${name}\\b`, 'm'))
  if (start < 0) throw new Error(`i18next has no class ${name}`)
  const end = code.indexOf('\n}\n', start) + 3
  const shorter = Object.entries(bodies).reduce(
    (left, [method, body]) => withBody(left, method, '  ', body),
    code.slice(start, end),
  )
  return code.slice(0, start) + shorter + code.slice(end)
}

/** The code of i18next without what the portal never runs. */
export function onlyUsed(code: string): string {
  let left = code
  for (const [name, body] of Object.entries(classes)) left = withBody(left, `class ${name}`, '', body)
  for (const [name, body] of Object.entries(functions)) left = withBody(left, `function ${name}`, '', body)
  for (const [name, bodies] of Object.entries(methods)) left = withMethods(left, name, bodies)
  return left
}

/** Leaves out of a build what of i18next is never run: i18next is one file, which no build can shake. */
export const i18nextParts: Plugin = {
  name: 'i18next-parts',
  apply: 'build',
  transform: (code, id) => (id.endsWith('/i18next/dist/esm/i18next.js') ? onlyUsed(code) : null),
}
