import { readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')

/** One import of a module: what it takes of which file, by its path from the root of the project. */
export type Taken = { from: string; to: string; names: readonly string[] }

const statement =
  /^(?:import|export)\s+(type\s)?(?:(\w+|\*(?: as \w+)?)\s*,?\s*)?(?:\{([^}]*)\})?\s*from\s+'([^']+)'/gm
const bare = /^import\s+'([^']+)'/gm

/** For tests: what a file of the project takes of others before it can run. Types are no part of what runs. */
export function takenBy(file: string): Taken[] {
  const code = readFileSync(join(root, file), 'utf8')
  const named = [...code.matchAll(statement)].flatMap(([, type, whole, names = '', specifier = '']) => {
    const values = names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type '))
      .map((name) => name.split(' as ')[0] ?? '')
    const nothing = type !== undefined || (values.length === 0 && !whole)
    const to = fileOf(file, specifier)
    return nothing || !to ? [] : [{ from: file, to, names: whole ? [...values, 'default'] : values }]
  })
  const alone = [...code.matchAll(bare)].flatMap(([, specifier = '']) => {
    const to = fileOf(file, specifier)
    return to ? [{ from: file, to, names: [] }] : []
  })
  return [...named, ...alone]
}

/** The file of a specifier; none for a library. */
function fileOf(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return `app/${specifier.slice(1)}`
  return specifier.startsWith('.') ? relative(root, join(root, dirname(file), specifier)) : undefined
}

/** For tests: every file of code that has to be here before `entry` can run, itself among them. */
export function neededBy(entry: string): Set<string> {
  const needed = new Set<string>()
  const add = (file: string) => {
    if (needed.has(file) || !/\.tsx?$/.test(file)) return
    needed.add(file)
    for (const { to } of takenBy(file)) add(to)
  }
  add(entry)
  return needed
}
