import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { languageCodes } from '#platform/i18n/language.ts'
import { now } from '#platform/clock/clock.ts'
import { unreadQuery } from '#platform/queries/answer-query.ts'
import { type Area, isOnMer } from './area.ts'
import { areas } from './areas.ts'
import { readers } from './kallor/forteckning/read-all.ts'
import { themes } from './oversikt/themes.ts'
import { neededBy, takenBy, wordsUsedBy } from './test-graph.ts'
import { queryMakers } from './test-queries.ts'

const root = resolve(import.meta.dirname, '..')
const listed: readonly Area[] = areas
const who = { personId: 'p-1', actorId: 'p-1', actorType: 'subject_of_care' } as const

/** What is wrong with some areas together, each fault with the area that it is found at. */
function wrongWith(all: readonly Area[]): string[] {
  return [
    ...shared(
      'the name',
      all.map(({ name }) => [name, name]),
    ),
    ...shared(
      'the address',
      all.flatMap(({ name, paths }) => addresses(paths).map((path) => [path, name] as const)),
    ),
    ...all.flatMap((area) => [
      ...(area.asks && !area.access
        ? [`${area.name} asks, and no right says who may see what it asks for`]
        : []),
      ...(area.card && !area.asks && !area.card.ofOthers
        ? [`${area.name} has a card, and its sources are not counted`]
        : []),
      ...(area.access === 'own' && area.card && !area.card.own
        ? [`${area.name} is nobody else's, and its card is shown to an ombud`]
        : []),
      ...(area.unlisted && !ledToFromPages.includes(area.name)
        ? [`${area.name} has pages that no menu, Mer or link leads to`]
        : []),
    ]),
    ...(all.filter(({ menu }) => menu?.phone).length > 4
      ? ['the menu of a phone has no room for them all']
      : []),
  ]
}

/** What several areas have, though only one can. */
function shared(what: string, owners: readonly (readonly [string, string])[]): string[] {
  return owners
    .filter(([one], index) => owners.findIndex(([other]) => other === one) !== index)
    .map(([one, area]) => `${area} has ${what} of another: ${one}`)
}

const addresses = (paths: Area['paths']) => Object.values(paths).map((path) => path(':id', ':place'))

/** Those that other pages lead to, each by a link of its own. */
const ledToFromPages = ['utskrift', 'vagledning']

const anyCard: NonNullable<Area['card']> = {
  theme: 'plans',
  room: 'small',
  load: () => Promise.reject(new Error('not fetched')),
}

describe('the areas', () => {
  test('are each in a folder of their own, and none is forgotten', () => {
    const folders = globSync('app/*/area.ts', { cwd: root }).map((file) => dirname(file).slice('app/'.length))
    expect(listed.map(({ name }) => name).toSorted()).toEqual(folders.toSorted())
  })

  test('agree with each other', () => expect(wrongWith(listed)).toEqual([]))

  test.each<[string, Partial<Area>]>([
    ['ny has the address of another: /kontakter', { paths: { ny: () => '/kontakter' } }],
    ['tidslinje has the name of another: tidslinje', { name: 'tidslinje', paths: {} }],
    ['ny asks, and no right says who may see what it asks for', { asks: () => ({ resource: 'ny' }) }],
    ['ny has a card, and its sources are not counted', { card: anyCard }],
    [
      "ny is nobody else's, and its card is shown to an ombud",
      { access: 'own', asks: () => ({ resource: 'ny' }), card: anyCard },
    ],
    ['ny has pages that no menu, Mer or link leads to', { unlisted: true }],
    ['the menu of a phone has no room for them all', { menu: { icon: 'home', phone: true } }],
  ])('would be told: %s', (fault, part) => {
    const area: Area = { name: 'ny', paths: { ny: () => '/ny' }, ...part }
    expect(wrongWith([...listed, area])).toContain(fault)
  })
})

describe.each(listed)('$name', (area) => {
  const { name, paths, access, menu, asks, card: ownCard }: Area = area
  test('has pages, and each is at one of its addresses', () => {
    // The översikt comes with the first view.
    if (name === 'oversikt') return
    const code = readFileSync(join(root, 'app', name, 'pages.ts'), 'utf8')
    expect(code.match(/\bpage\(/g)).toHaveLength(Object.keys(paths).length)
    for (const path of Object.keys(paths)) expect(code).toContain(`paths.${path}(`)
  })

  test.each(languageCodes)('says what it is in %s', async (language) => {
    const file = resolve(root, 'app', name, `texts/${language}.ts`)
    const { area: said = {} } = existsSync(file)
      ? ((await import(file)) as { default: { area?: object } }).default
      : {}
    const needed = [
      ...(access || isOnMer(area) ? ['name'] : []),
      ...(isOnMer(area) ? ['text'] : []),
      ...(access === 'shared' ? ['scope'] : []),
    ]
    // What can be done in it stands only where something can.
    const told = Object.keys(said).filter((key) => key !== 'does' || access !== 'shared')
    expect(told.toSorted()).toEqual(needed.toSorted())
    if (!menu) return
    const shell = (await import(resolve(root, `app/shell/texts/${language}.ts`))) as {
      default: { navItem: object }
    }
    expect(Object.keys(shell.default.navItem)).toContain(name)
  })

  test.skipIf(!asks)('asks for the översikt just what one of its own queries reads', () => {
    const asked = asks?.(now())
    expect(asked?.resource).toBe(name)
    const own = [...queryMakers.values()].map((make) => make(who).queryKey)
    expect(own).toContainEqual(asked && unreadQuery(who, asked).queryKey)
    // The page of sources reads it by the query of the area's name.
    expect(readers.map((reader) => reader(who).queryKey)).toContainEqual(
      asked && unreadQuery(who, asked).queryKey,
    )
  })

  test.skipIf(!ownCard)('has a card with its own words, and those of the first view', () => {
    expect(wordsUsedBy(cardOf(name)).filter((word) => word !== name)).toEqual(ownCard?.words ?? [])
    expect(themes.map((theme): string => theme.name)).toContain(ownCard?.theme)
  })

  test('costs the first view its line in the list, unless it is seen at once', () => {
    const files = [...fromTheStart].filter((file) => file.startsWith(`app/${name}/`))
    if (!seenAtOnce.includes(name)) expect(files).toEqual([`app/${name}/area.ts`])
    else expect(files.length).toBeGreaterThan(1)
  })
})

/** Everything that has to be here before the översikt is drawn. */
const fromTheStart = new Set([...neededBy('app/main.tsx'), ...neededBy('app/start.tsx')])
/** The översikt, the first of its cards, the line of sources, whose it is, and who else may see it. */
const seenAtOnce = ['oversikt', 'tidslinje', 'kallor', 'person', 'ombud']

function cardOf(area: string): string {
  const code = readFileSync(join(root, 'app', area, 'area.ts'), 'utf8')
  const [, path = ''] = /import\('(\.\/kort\/\w+Kort\.tsx)'\)/.exec(code) ?? []
  return join('app', area, path)
}

test('the cards that are seen at once come with the översikt, and no other card does', () => {
  const withPage = takenBy('app/oversikt/OversiktPage.tsx').map(({ to }) => to)
  expect(withPage.filter((file) => file.includes('/kort/'))).toEqual(
    listed.filter(({ card }) => card?.first).map(({ name }) => cardOf(name)),
  )
})
