import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { areas } from './areas.ts'

/** What the documents name is there: links to other files and their headings, pictures, and paths in backticks. */
const root = resolve(import.meta.dirname, '..')
const documents = globSync('{*.md,docs/**/*.md}', { cwd: root })

const textOf = (file: string) => readFileSync(join(root, file), 'utf8')
const withoutBlocks = (text: string) => text.replaceAll(/^ *```[\s\S]*?^ *```/gm, '')

/** The name that a heading has in a link, as GitHub makes it. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')

const anchorsOf = (text: string) =>
  [...withoutBlocks(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading))

/** Every link and picture that leads to a file of the repository, or a heading in one. */
function linksIn(text: string): string[] {
  const found = withoutBlocks(text).matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)
  return [...found].map(([, link, source]) => link ?? source ?? '').filter((link) => !/^\w+:/.test(link))
}

/** Why a link leads nowhere; undefined when it leads somewhere. */
function wrongWith(file: string, link: string): string | undefined {
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? file : join(dirname(file), path)
  if (!existsSync(join(root, target))) return `${link}: no such file`
  const lacks = anchor !== undefined && !anchorsOf(textOf(target)).includes(anchor)
  return lacks ? `${link}: no such heading` : undefined
}

/** Every path in backticks. One with `<…>` or `*` stands for any of many. */
function pathsIn(text: string): string[] {
  return [...withoutBlocks(text).matchAll(/`((?:app|mocks|e2e|docs)\/[^`\s]*)`/g)]
    .map(([, path = '']) => path)
    .filter((path) => !/[<*]/.test(path))
}

/** Where the portal and the prototype are when they have been started; README says so. */
const started = ['http://localhost:5173/', 'http://127.0.0.1:4173/prov/']

/** What one is asked to open on the own machine, without the world and the page. */
const openedIn = (text: string) =>
  [...text.matchAll(/[<(](http:\/\/(?:localhost|127\.0\.0\.1)[^>)\s?#]*)/g)].map(
    ([, address = '']) => address,
  )

const missing = (paths: string[]) => paths.filter((path) => !existsSync(join(root, path)))

test('there are documents, with links and paths', () => {
  expect(documents).toEqual(expect.arrayContaining(['README.md', 'CONTRIBUTING.md']))
  const all = documents.map(textOf).join('\n')
  expect(linksIn(all).length).toBeGreaterThan(10)
  expect(pathsIn(all).length).toBeGreaterThan(50)
  expect(openedIn(all).length).toBeGreaterThan(10)
  for (const address of started) expect(textOf('README.md')).toContain(address)
})

describe.each(documents)('%s', (file) => {
  test('every link leads somewhere', () => {
    expect(linksIn(textOf(file)).flatMap((link) => wrongWith(file, link) ?? [])).toEqual([])
  })

  test('what it asks one to open is where README says that it is', () => {
    expect(openedIn(textOf(file)).filter((address) => !started.includes(address))).toEqual([])
  })

  test('every path that it names is there', () => {
    expect(missing(pathsIn(textOf(file)))).toEqual([])
  })
})

test('every script that the documents name is in package.json', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> }
  const named = documents.flatMap((file) =>
    [...textOf(file).matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name),
  )
  expect(named.filter((name) => name !== undefined && !(name in scripts))).toEqual([])
})

test('the map of the README names every folder but those of areas, which have a list of their own', () => {
  const folders = globSync('{app,mocks,e2e}/*/', { cwd: root }).map((path) => path.replace(/\/$/, ''))
  const named = [...pathsIn(textOf('README.md')), ...areas.map(({ name }) => `app/${name}`)]
  expect(folders.filter((folder) => !named.includes(folder))).toEqual([])
})

describe('would notice', () => {
  test('a link to a file that is gone, and to a heading that is', () => {
    expect(wrongWith('docs/costs.md', 'gone.md')).toBe('gone.md: no such file')
    expect(wrongWith('docs/costs.md', '../README.md#gone')).toBe('../README.md#gone: no such heading')
    expect(wrongWith('docs/costs.md', '../README.md#start')).toBeUndefined()
    expect(wrongWith('README.md', '#gone')).toBe('#gone: no such heading')
  })

  test('a path that is gone, in prose and not in a block of code', () => {
    const text = 'See `app/gone.ts` and `app/areas.ts`.\n\n```sh\nls `app/other.ts`\n```\n'
    expect(missing(pathsIn(text))).toEqual(['app/gone.ts'])
    expect(linksIn('[a](gone.md) [b](https://x.example) <img src="e2e/gone.png" />')).toEqual([
      'gone.md',
      'e2e/gone.png',
    ])
  })

  test('an address where nothing is started', () => {
    const text = 'Open <http://localhost:4174/prov/#/a>, or [that](http://localhost:5173/?varld=leo#/a).'
    expect(openedIn(text)).toEqual(['http://localhost:4174/prov/', 'http://localhost:5173/'])
    expect(openedIn(text).filter((address) => !started.includes(address))).toHaveLength(1)
  })
})
