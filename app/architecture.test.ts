import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Who may import whom, by room. A room is the folder under app, or the top folder outside it. */
const root = resolve(import.meta.dirname, '..')
const features = ['tidslinje', 'kontakter', 'overenskommelser', 'vardplaner', 'ombud']
/** Rooms that put features together: the översikt, and the page of sources over all themes. */
const composers = ['oversikt', 'kallor']
/** Rooms whose pages are made of the items of several features. */
const joiners = ['att-gora', 'vagledning', 'utskrift', 'hjalpa']

/** The rooms of the mocks in the order of the chain: each may use itself and those before it. The last three are at its end. */
const chain = [
  ['contracts'],
  ['catalogue'],
  ['worlds'],
  ['producers'],
  ['platform'],
  ['api'],
  ['panel', 'commands', 'start.ts'],
]
/** Imports against the order, each with the reason why it is let be. */
const againstTheOrder: readonly (Import & { because: string })[] = []

type Import = { from: string; to: string }

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8')
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].flatMap(
    (match) => match[1] ?? [],
  )
  return specifiers.map((specifier) => ({
    from: relative(root, file),
    to: relative(root, join(dirname(file), specifier)),
  }))
}

const files = globSync('{app,mocks,e2e}/**/*.{ts,tsx}', { cwd: root }).map((file) => join(root, file))
const isTest = (path: string) => path.includes('.test.')
const imports = files.flatMap(importsOf).filter(({ from }) => !isTest(from))

function room(path: string): string {
  const [top = '', second = '', third] = path.split('/')
  if (top !== 'app') return top
  return third === undefined ? 'app' : second
}

/** True if a module of `from` may use the module `to`. */
function mayImport({ from, to }: Import): boolean {
  const [a, b] = [room(from), room(to)]
  if (a === b) return true
  if (to === 'app/paths.ts') return a !== 'ui' && a !== 'platform'
  if (a === 'app') return b !== 'mocks' || (from === 'app/main.tsx' && to === 'mocks/start.ts')
  if (a === 'mocks') return b === 'ui' || to.endsWith('/contract.ts')
  if (a === 'e2e') return to.startsWith('mocks/worlds/') || to === 'preview-server.ts'
  if (a === 'ui') return false
  if (a === 'platform') return b === 'ui'
  if (['ui', 'platform'].includes(b)) return true
  if (a === 'shell') return b === 'ombud'
  // The paper, and the page of those one helps, hold what is to be done, among all else.
  if (['utskrift', 'hjalpa'].includes(a) && b === 'att-gora') return !to.endsWith('Page.tsx')
  if (joiners.includes(a)) return features.includes(b)
  if (a === 'kallor') return features.includes(b) && to.endsWith('/queries.ts')
  if (a === 'oversikt')
    return [...features, ...composers].includes(b) && /(Kort|Line)\.tsx$|\/queries\.ts$/.test(to)
  return false
}

/** Where in the chain a module of the mocks stands; -1 for one that is in no room of it. */
function placeInChain(path: string): number {
  const [, place = ''] = path.split('/')
  return chain.findIndex((rooms) => rooms.includes(place))
}

/** True if a module of the mocks may use the other one, by the order of the chain. */
function isInOrder({ from, to }: Import): boolean {
  if (againstTheOrder.some((one) => one.from === from && one.to === to)) return true
  return placeInChain(to) >= 0 && placeInChain(to) <= placeInChain(from)
}

describe('architecture', () => {
  test('reads the imports it judges', () => {
    expect(imports.length).toBeGreaterThan(200)
    expect(imports).toContainEqual({ from: 'app/main.tsx', to: 'mocks/start.ts' })
  })

  test('every import goes where it may', () => {
    expect(imports.filter((one) => !mayImport(one))).toEqual([])
  })

  test.each([
    ['app/tidslinje/TidslinjePage.tsx', 'app/kontakter/queries.ts'],
    ['app/platform/http/api.ts', 'app/tidslinje/contract.ts'],
    ['app/ui/Card.tsx', 'app/platform/dates/dates.ts'],
    ['app/routes.tsx', 'mocks/start.ts'],
    ['app/shell/Frame.tsx', 'app/tidslinje/queries.ts'],
    ['mocks/api/handlers.ts', 'app/platform/http/api.ts'],
  ])('would refuse %s → %s', (from, to) => {
    expect(mayImport({ from, to })).toBe(false)
  })

  test('the mocks lie in the order of the chain', () => {
    const within = imports.filter(({ from, to }) => room(from) === 'mocks' && room(to) === 'mocks')
    expect(within.length).toBeGreaterThan(300)
    expect(within.filter((one) => !isInOrder(one))).toEqual([])
    expect(
      againstTheOrder.filter(({ from, to }) => !within.some((one) => one.from === from && one.to === to)),
    ).toEqual([])
  })

  test.each([
    ['mocks/contracts/contracts.ts', 'mocks/catalogue/producer.ts'],
    ['mocks/catalogue/producers.ts', 'mocks/worlds/personas.ts'],
    ['mocks/worlds/world.ts', 'mocks/producers/answer.ts'],
    ['mocks/producers/records-in.ts', 'mocks/platform/rights.ts'],
    ['mocks/platform/gather.ts', 'mocks/api/source.ts'],
    ['mocks/api/handlers.ts', 'mocks/panel/link.ts'],
    ['mocks/api/handlers.ts', 'mocks/somewhere/else.ts'],
  ])('would refuse %s → %s, against the order of the chain', (from, to) => {
    expect(isInOrder({ from, to })).toBe(false)
  })

  test('what makes any records is for tests only', () => {
    const testOnly = (path: string) => path.endsWith('.arbitrary.ts')
    expect(imports.filter(({ from, to }) => testOnly(to) && !testOnly(from))).toEqual([])
  })

  test('no file of the mocks needs scrolling, and most are a page', () => {
    const lengths = files
      .filter((file) => relative(root, file).startsWith('mocks/'))
      .map((file) => ({
        file: relative(root, file),
        lines: readFileSync(file, 'utf8').split('\n').length - 1,
      }))
      .toSorted((a, b) => a.lines - b.lines)
    expect(lengths.filter(({ lines }) => lines > 260)).toEqual([])
    expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThanOrEqual(50)
  })

  test('only main.tsx loads the mocks, and only dynamically', () => {
    const text = readFileSync(join(root, 'app/main.tsx'), 'utf8')
    expect(text).not.toMatch(/^import .*mocks/m)
    expect(text).toContain("import('../mocks/start.ts')")
  })

  test('every room of app is known here', () => {
    const rooms = globSync('app/*/', { cwd: root }).map((path) => path.split('/')[1])
    expect(rooms.toSorted()).toEqual(
      ['platform', 'shell', 'ui', ...composers, ...joiners, ...features].toSorted(),
    )
  })

  test('no file only passes others on', () => {
    const barrels = files.filter((file) => /^export \* from/m.test(readFileSync(file, 'utf8')))
    expect(barrels).toEqual([])
  })
})
