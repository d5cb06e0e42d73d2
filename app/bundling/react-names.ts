import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

const folder = resolve(import.meta.dirname, '..')
const require = createRequire(import.meta.url)
const modules = ['react', 'react/jsx-runtime']

/** What the modules made here are known by. */
const prefix = '\0react-names/'

/**
 * React is not written as modules, so that a build would name all of it with each use of a part: `(0, react.useState)`. Our own
 * code takes the parts by name instead, each said once.
 */
export const reactNames: Plugin = {
  name: 'react-names',
  apply: 'build',
  enforce: 'pre',
  resolveId: (source, importer) =>
    modules.includes(source) && importer?.startsWith(folder) ? prefix + source : null,
  load: (id) => {
    if (!id.startsWith(prefix)) return null
    const source = id.slice(prefix.length)
    const names = Object.keys(require(source) as object).filter((name) => /^\w+$/.test(name))
    return [
      `import * as all from '${source}'`,
      ...names.map((name) => `export const ${name} = all.${name}`),
    ].join('\n')
  },
}
