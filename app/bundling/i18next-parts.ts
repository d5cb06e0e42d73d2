import type { Plugin } from 'vite'

/** Parts of i18next that the portal has no use for, and what is left of each: it fetches no texts, formats no values in them, and logs nothing. */
const unused: Readonly<Record<string, string>> = {
  Connector: '',
  Formatter: 'format(value) { return value }',
  Logger: 'init() {} log() {} warn() {} error() {} deprecate() {} once() {} create() { return this }',
}

/** The code with the body of a class exchanged. Throws when it has no such class, as another version may not. */
function withBody(code: string, name: string, body: string): string {
  const start = code.search(new RegExp(`^class ${name}\\b`, 'm'))
  const end = code.indexOf('\n}\n', start)
  if (start < 0 || end < 0) throw new Error(`i18next has no class ${name} to leave out`)
  return `${code.slice(0, code.indexOf('{', start))}{ ${body}${code.slice(end)}`
}

/** The code of i18next without what the portal never runs. */
export const onlyUsed = (code: string) =>
  Object.entries(unused).reduce((left, [name, body]) => withBody(left, name, body), code)

/** Leaves out of a build what of i18next is never run: i18next is one file, which no build can shake. */
export const i18nextParts: Plugin = {
  name: 'i18next-parts',
  apply: 'build',
  transform: (code, id) => (id.endsWith('/i18next/dist/esm/i18next.js') ? onlyUsed(code) : null),
}
