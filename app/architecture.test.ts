import { globSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { areas } from './areas.ts'
import { fileOf } from './test-graph.ts'

/** Who may import whom, by room. A room is the folder under app, or the top folder outside it. */
const root = resolve(import.meta.dirname, '..')
const rooms = areas.map(({ name }): string => name)
const marksNews = (to: string) => /^app\/sedan-sist\/(contract\.ts|marken\/[\w-]+\.tsx?)$/.test(to)

/** Areas that show more than their own: of which others they may use what. */
const joiners: Readonly<Record<string, (to: string, room: string) => boolean>> = {
  // Puts the cards of all in their places; the first of them comes with it, and so does the line of sources.
  oversikt: (to) => /\/kallor\/[\w-]+\.tsx?$|\/kort\/\w+Kort\.tsx$/.test(to),
  // Lets the reader put the themes of the översikt in another order.
  ordning: (to) => /^app\/oversikt\/[\w-]+\.ts$/.test(to),
  // What is to be done, whom to turn to, and paper are made of the items of several areas.
  'att-gora': () => true,
  vagledning: () => true,
  // The four parts of a patientkontrakt are made of what four areas hold.
  patientkontrakt: (to) => !to.endsWith('Page.tsx'),
  utskrift: (to) => !to.endsWith('Page.tsx'),
  hjalpa: (to) => !to.endsWith('Page.tsx'),
  // What is agreed may stand in a note.
  overenskommelser: (to) => to === 'app/anteckningar/avtal/InNotes.tsx' || marksNews(to),
  // A message may be about a time, and says of its receivers whether they answer now.
  inkorg: (to) =>
    ['app/kontakter/contract.ts', 'app/kontakter/opening-words.ts'].includes(to) ||
    /^app\/tidslinje\/(handelse\/[\w-]+\.tsx?$|[\w-]+\.ts$)/.test(to),
  // To propose something to a plan is written to a unit as a letter is.
  vardplaner: (to) =>
    ['app/inkorg/contract.ts', 'app/inkorg/skriv/Acute.tsx', 'app/inkorg/skriv/Readers.tsx'].includes(to) ||
    marksNews(to) ||
    // After a meeting it says what has changed.
    /^app\/sedan-sist\/(andring\/\w+\.tsx|(ChangeRow|NotCompared)\.tsx|compared\.ts)$/.test(to),
  // Of one thing it says who else may read it, and whom to write to when it is wrong.
  kallor: (to) =>
    to === 'app/inkorg/queries.ts' ||
    /^app\/delning\/(contract|standing|queries|delningsord\/use-sharing-words)\.ts$/.test(to) ||
    /^app\/delning\/sparrar\/[\w-]+\.ts$/.test(to),
  // To ask about what has been read is to write to the one who read.
  delning: (to) => ['app/inkorg/queries.ts', 'app/inkorg/skriv/Letter.tsx'].includes(to),
  // Rows and pages say what is new in them since one last looked.
  tidslinje: (to) => marksNews(to),
  kontakter: (to) => marksNews(to),
  insatser: (to) => marksNews(to),
  // What has changed in a plan is told in the words that the plan itself uses.
  'sedan-sist': (to) => to === 'app/vardplaner/vardplan/part-words.ts',
  // Says of each area which ombud may see it, and of each person what is next.
  person: (to) => ['app/ombud/queries.ts', 'app/tidslinje/nasta/NextOf.tsx'].includes(to),
}
/** The one list of each kind of thing, from which the mocks and the specs derive theirs. */
const lists = [
  'app/areas.ts',
  'app/oversikt/themes.ts',
  'app/paths.ts',
  'app/platform/i18n/language.ts',
  'app/platform/variants/variants.ts',
]
/** What anybody above the platform may use: the areas, their addresses, and how one changes person. */
const known = ['app/area.ts', 'app/areas.ts', 'app/paths.ts', 'app/person/use-switch.ts']

/** The rooms of the mocks in the order of the chain: each may use itself and those before it. The last three are at its end. */
const chain = [
  // Judges any server: it knows nothing of the mocks.
  ['kontroll'],
  ['csv'],
  ['contracts'],
  ['file-kinds'],
  ['catalogue'],
  ['worlds'],
  ['producers'],
  ['servers'],
  ['platform'],
  ['own-answers'],
  ['api'],
  ['coverage'],
  ['openapi'],
  ['panel', 'parts', 'test-sessions', 'commands', 'start.ts'],
]
/** Imports against the order, each with the reason why it is let be. */
const againstTheOrder: readonly (Import & { because: string })[] = []

type Import = { from: string; to: string }

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8')
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'([.#][^']+)'/g)].flatMap(
    (match) => match[1] ?? [],
  )
  const from = relative(root, file)
  return specifiers.flatMap((specifier) => {
    const to = fileOf(from, specifier)
    return to === undefined ? [] : [{ from, to }]
  })
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
  // What makes the build is no part of it.
  if (a === 'bundling' || b === 'bundling')
    return ['e2e/bench/time-to-content.ts', 'e2e/specs/webblasare.spec.ts'].includes(from)
  if (a === 'ui') return false
  if (a === 'platform') return b === 'ui'
  // The contract is published for others too, and shown as it is published.
  if (a === 'mocks' && to.startsWith('docs/openapi.json')) return true
  if (a === 'mocks') return b === 'ui' || to.endsWith('/contract.ts') || lists.includes(to)
  // Which words may say “du”, and why, is one list for the texts and for the pages.
  if (a === 'e2e' && to === 'app/test-speaks-to-reader.ts') return true
  // Hosts are tried by the headers that `npm run preview` sends.
  if (from.startsWith('e2e/hosts/') && to === 'vite.config.ts') return true
  if (a === 'e2e') return to.startsWith('mocks/worlds/') || [...known, ...lists].includes(to)
  if (a === 'app') return b !== 'mocks' || (from === 'app/main.tsx' && to === 'mocks/start.ts')
  if (known.includes(to) || ['ui', 'platform'].includes(b)) return true
  if (a === 'first-texts') return to.includes('/texts/')
  if (a === 'shell') return b === 'person'
  // A page may begin what another area asks for.
  if (from.endsWith('/pages.ts') && to.endsWith('/queries.ts')) return true
  return rooms.includes(b) && (joiners[a]?.(to, b) ?? false)
}

/** Where in the chain a module of the mocks stands; -1 for one that is in no room of it. */
function placeInChain(path: string): number {
  const [, place = ''] = path.split('/')
  return chain.findIndex((links) => links.includes(place))
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
    ['app/tidslinje/lista/TidslinjePage.tsx', 'app/kontakter/queries.ts'],
    ['app/oversikt/OversiktPage.tsx', 'app/kontakter/queries.ts'],
    ['app/person/PersonPage.tsx', 'app/ombud/ombud-words.ts'],
    ['app/platform/http/door.ts', 'app/tidslinje/contract.ts'],
    ['app/platform/session/session.ts', 'app/areas.ts'],
    ['app/ui/Card.tsx', 'app/platform/dates/dates.ts'],
    ['app/routes.tsx', 'mocks/start.ts'],
    ['app/shell/Frame.tsx', 'app/tidslinje/queries.ts'],
    ['mocks/api/handlers.ts', 'app/platform/http/door.ts'],
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

  test('every room of app is an area, or one of those that all areas stand on', () => {
    const folders = globSync('app/*/', { cwd: root }).map((path) => path.split('/')[1])
    expect(folders.toSorted()).toEqual(
      ['bundling', 'platform', 'shell', 'ui', 'first-texts', 'other-texts', ...rooms].toSorted(),
    )
  })

  test('no file of the app needs scrolling, and most are a page', () => {
    const lengths = files
      .map((file) => relative(root, file))
      .filter((file) => file.startsWith('app/') && !isTest(file))
      .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length - 1 }))
      .toSorted((one, other) => one.lines - other.lines)
    expect(lengths.filter(({ lines }) => lines > 260)).toEqual([])
    expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThanOrEqual(52)
  })

  test('no file only passes others on', () => {
    const barrels = files.filter((file) => /^export \* from/m.test(readFileSync(file, 'utf8')))
    expect(barrels).toEqual([])
  })
})

test('React is told to wait only by useWait, which tells it so at every drawing', () => {
  const app = files.filter((file) => file.startsWith(join(root, 'app')))
  const callers = app.filter((file) => /(?<![.\w])use\(/.test(readFileSync(file, 'utf8')))
  expect(callers.map((file) => relative(root, file)).filter((file) => !isTest(file))).toEqual([
    'app/platform/parts/use-wait.ts',
  ])
})
