import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, test } from 'vitest'
import { areas } from './areas.ts'
import { languageCodes } from '#platform/i18n/language.ts'
import { variants } from '#platform/variants/variants.ts'

/* What there are several of is listed once; a second list, written by hand, is one that is forgotten when another is added. */
const root = resolve(import.meta.dirname, '..')
const files = globSync('{app,mocks,e2e}/**/*.{ts,tsx}', { cwd: root })

type Exceptions = Readonly<Record<string, string>>

/** The same exception for the texts of a folder, whatever the languages are. */
function ofEveryLanguage(folder: string, reason: string): Exceptions {
  return Object.fromEntries(languageCodes.map((code) => [`${folder}/${code}.ts`, reason]))
}

const areaLists: Exceptions = {
  'app/architecture.test.ts': 'Which areas may use others, each with its reason.',
  'app/areas.ts': 'The list of areas.',
  'app/areas.test.ts': 'Which areas have something that is seen at once.',
  'app/delning/laslogg/texts/sv.ts':
    'What a log calls the things that are read, which is not what the areas are called.',
  'app/hjalpa/pages.ts': 'The words of the areas that the page is made of; a test says which.',
  'app/tidslinje/find.ts':
    'Which choice of the list an event is found by; a kind that is missing is a type error.',
  ...ofEveryLanguage(
    'app/tidslinje/lista/texts',
    'What an event is called, which is not what its area is; a kind that is missing is a type error.',
  ),
  'app/ordlista/explains.test.ts': 'Which pages of several things explain words, stated by hand.',
  'app/patientkontrakt/pages.ts': 'The words of the areas that the page is made of; a test says which.',
  'app/sedan-sist/contract.ts': 'The areas whose things are compared; of another nothing is told.',
  ...ofEveryLanguage(
    'app/sedan-sist/texts',
    'What changes of each area are called together; a word that is missing is a type error.',
  ),
  'app/visa/lage/closes.ts': 'Which pages are closed to others, each for what it is; a new area is closed.',
  'app/visa/lage/closes.test.ts': 'The same, stated by hand.',
  'app/visa/shown-areas.ts': 'What is shown unless it is unticked; a new area waits for a tick.',
  'app/utskrift/pages.ts': 'The words of the areas that the page is made of; a test says which.',
  ...ofEveryLanguage(
    'app/shell/texts',
    'The menu is seen before the words of its areas are; a word that is missing is a type error.',
  ),
  'app/test-speaks-to-reader.ts': 'Which texts of each room may say “du”, each with its reason.',
  'mocks/api/resources.test.ts': 'Of each kind of record, where the broken one is.',
  'mocks/kontroll/item-schemas.ts': 'The schema of each item; one that is missing is a type error.',
  'mocks/kontroll/rules/files-told.ts': 'Where an item of each says that it has a file.',
  'mocks/kontroll/rules/refusing.ts': 'What takes a body that can be spoilt.',
  'mocks/platform/rights.test.ts': 'What one ombud sees.',
  'mocks/worlds/birgitta/representations.ts': 'What one ombud has been given.',
  'mocks/worlds/faults/faults.ts': 'What the panel calls the answer of each resource.',
  'e2e/specs/reach.spec.ts': 'What must stand on paper is stated for each page by hand.',
  'e2e/specs/sources.spec.ts': 'Which areas people alone write, and what one ombud may see.',
  'e2e/screenshots/take.ts': 'Pages chosen for the README.',
  'e2e/steps/health-areas.ts':
    'What each page tells of two sources; an area that is missing is a type error.',
  'e2e/steps/visa.ts': 'What is shown to others from the start, stated by hand.',
  'e2e/specs/visa-plats.spec.ts': 'Which pages are measured while one shows them, stated by hand.',
  'e2e/specs/visa-sidor.spec.ts': 'Which pages are walked each time.',
  'e2e/steps/places.ts': 'How one comes to the page of one thing, and which pages are tried each time.',
}
const languageLists: Exceptions = {
  'app/platform/i18n/language.ts': 'The list of languages.',
  'app/test-speaks-to-reader.ts': 'The words for “you” in each; one that is missing is a type error.',
  'e2e/steps/health-areas.ts': 'What each area is called; a language that is missing is a type error.',
  'e2e/steps/health-words.ts': 'What a page says in each; one that is missing is a type error.',
}

const areaOf = new Map<string, string>(
  areas.flatMap(({ name, paths }) => [name, ...Object.keys(paths)].map((word) => [word, name] as const)),
)
/** The area that a word or an address names: `tidslinje`, `/tidslinje?vy=manad`; or `attGora` of `paths.attGora()`. */
const areaIn = (word: string) => areaOf.get(/^\/?([\w-]*)/.exec(word)?.[1] ?? '')
const languageIn = (word: string) => languageCodes.find((code) => code === word)

type Node = { type: string; [field: string]: unknown }
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

const children = (node: Node) => Object.values(node).flat().filter(isNode)
const nodes = (value: unknown) => (Array.isArray(value) ? value.filter(isNode) : [])

/** What an element, a key or a value says, if it is a text or one of `paths`; of a list in a list, its first. */
function wordsOf(node: Node | undefined): string[] {
  if (!node) return []
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? [node['value']] : []
  if (node.type === 'Identifier') return [String(node['name'])]
  if (node.type === 'ArrayExpression') return wordsOf(nodes(node['elements'])[0])
  if (node.type === 'TSLiteralType') return wordsOf(node['literal'] as Node)
  if (node.type === 'TemplateLiteral')
    return [...nodes(node['expressions']), ...nodes(node['quasis'])].slice(0, 1).flatMap(wordsOf)
  if (node.type === 'CallExpression') return wordsOf(node['callee'] as Node)
  const isOfPaths = node.type === 'MemberExpression' && wordsOf(node['object'] as Node)[0] === 'paths'
  return isOfPaths ? wordsOf(node['property'] as Node) : []
}

/** What stands in a list: the elements of an array, the keys and texts of an object, the members of a union or a type. */
function listedIn(node: Node): string[] {
  if (node.type === 'ArrayExpression') return nodes(node['elements']).flatMap(wordsOf)
  if (node.type === 'TSUnionType') return nodes(node['types']).flatMap(wordsOf)
  if (node.type === 'TSTypeLiteral')
    return nodes(node['members']).flatMap((one) => wordsOf(one['key'] as Node))
  if (node.type !== 'ObjectExpression') return []
  const properties = nodes(node['properties']).filter(({ type }) => type === 'Property')
  return properties.flatMap(({ key, value }) => [...wordsOf(key as Node), ...wordsOf(value as Node)])
}

/** The most different things, by `named`, that one list in a piece of code names. */
function mostListed(code: string, named: (word: string) => string | undefined): number {
  const count = (node: Node): number =>
    Math.max(new Set(listedIn(node).flatMap((word) => named(word) ?? [])).size, ...children(node).map(count))
  return count(parseSync('code.tsx', code).program as unknown as Node)
}

const code = new Map(files.map((file) => [file, readFileSync(resolve(root, file), 'utf8')]))

function listing(least: number, named: (word: string) => string | undefined): string[] {
  // Most files do not name as many at all, and need not be parsed.
  const mayList = (text: string) =>
    new Set((text.match(/[\w-]+/g) ?? []).flatMap((word) => named(word) ?? [])).size >= least
  return [...code]
    .filter(([, text]) => mayList(text) && mostListed(text, named) >= least)
    .map(([file]) => file)
}

describe('nothing is listed twice', () => {
  test.each([
    ['four areas', 4, areaIn, areaLists],
    ['two languages', 2, languageIn, languageLists],
  ] as const)('%s stand in one list only where there is a reason', (_name, least, named, exceptions) => {
    expect(listing(least, named).toSorted()).toEqual(Object.keys(exceptions).toSorted())
  })

  test.each([
    `const all = ['tidslinje', 'kontakter', 'ombud', 'kallor']`,
    `const all = [paths.tidslinje(), '/kontakter/x', paths.ombud(), \`\${paths.kallor()}?x\`]`,
    `const all = [['tidslinje', 1], ['kontakter', 2], ['ombud', 3], ['kallor', 4]]`,
    `const all = { tidslinje: 1, 'kontakter': 2, ombud: 3, x: 'kallor' }`,
    `type All = 'tidslinje' | 'kontakter' | 'ombud' | 'kallor'`,
    `const all = [tidslinje, kontakter, ombud, kallor]`,
  ])('would find %s', (text) => {
    expect(mostListed(text, areaIn)).toBe(4)
  })

  test.each([
    `f({ a: ['sv', 'en'] as const })`,
    `type All = 'sv' | 'en'`,
    `<p all={[['sv', 1], ['en', 2]]} />`,
  ])('would find %s', (text) => {
    expect(mostListed(text, languageIn)).toBe(2)
  })

  test('each design that is compared with the standard lies in a folder of its name', () => {
    const designs = Object.values(variants).flatMap(({ others }) => Object.keys(others))
    expect(
      designs.filter((design) => globSync(`app/**/${design}/*.tsx`, { cwd: root }).length === 0),
    ).toEqual([])
  })
})
