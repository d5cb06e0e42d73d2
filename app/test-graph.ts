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

/** For tests: the file of a specifier, by the names of folders in package.json (`#ui/Card.tsx`); none for a library. */
export function fileOf(file: string, specifier: string): string | undefined {
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

/** Words that are here before any page: those of the first view. */
const ofFirstView = [
  ...readFileSync(join(root, 'app/first-texts/sv.ts'), 'utf8').matchAll(/default as (\w+)/g),
].map(([, name]) => name)

/** For tests: the rooms whose words a page or a card is drawn with, beside those of the first view. */
export function wordsUsedBy(entry: string): string[] {
  const used = [...neededBy(entry)].flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/useTexts\('([\w-]+)'\)/g)].map(
      ([, name = '']) => name,
    ),
  )
  return [...new Set(used)].filter((name) => !ofFirstView.includes(name)).toSorted()
}
