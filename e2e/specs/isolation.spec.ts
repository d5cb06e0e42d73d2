import type { Page } from 'playwright/test'
import { areas } from '../../app/areas.ts'
import { randomOf } from '../../mocks/worlds/random.ts'
import { menuAreas } from '../addresses.ts'
import { expect, test } from '../fixtures.ts'
import { badge, sheet } from '../steps/person-sheet.ts'

const people = ['Magdalena Hult', 'Rolf Lindqvist', 'Leo Hult'] as const
type Name = (typeof people)[number]
const steps = 200

/** The pages that are there for whoever is shown. */
const places = menuAreas.filter(({ access }) => access !== 'own').map(({ address }) => address)
/** What the platform tells of a person to an ombud too. */
const resources = areas.flatMap((area) => ('asks' in area && area.access === 'shared' ? [area.name] : []))

/** What stands in one person's records and in no other's, asked of the API for each: titles, names and texts. */
async function wordsOfEach(page: Page): Promise<Record<Name, string[]>> {
  const told = await page.evaluate(
    async ({ names, resources: asked }) => {
      type Session = {
        actor: { actorId: string }
        represents: { person: { id: string; givenName: string; familyName: string } }[]
      }
      const { actor, represents } = (await (await fetch('/api/session')).json()) as Session
      const all: Record<string, string> = {}
      for (const name of names) {
        const other = represents.find(({ person }) => `${person.givenName} ${person.familyName}` === name)
          ?.person.id
        const headers = {
          'Actor-Id': actor.actorId,
          'Actor-Type': other ? 'subject_of_care_agent' : 'subject_of_care',
          'Subject-Of-Care': other ?? actor.actorId,
        }
        const answers = await Promise.all(
          asked.map(async (resource) => (await fetch(`/api/${resource}`, { headers })).text()),
        )
        all[name] = answers.join('\n')
      }
      return all
    },
    { names: people, resources },
  )
  return Object.fromEntries(
    people.map((name) => {
      const others = people.filter((one) => one !== name).map((one) => told[one] ?? '')
      return [name, [...strings(told[name])].filter((word) => others.every((text) => !text.includes(word)))]
    }),
  ) as Record<Name, string[]>
}

/** The texts that are shown of an answer, long enough to tell one person's from another's. */
function strings(text = ''): Set<string> {
  const found = text.matchAll(/"(?:title|name|text|information|purpose)":"([^"\\]{6,80})"/g)
  // The person's own name stands on every page, and is looked for by itself.
  return new Set(
    [...found].map(([, word = '']) => word).filter((word) => !people.some((name) => word.includes(name))),
  )
}

/** Everything a reader, seeing or listening, can meet in one moment. */
const look = (page: Page) =>
  page.evaluate(() => {
    const body = document.body.cloneNode(true) as HTMLElement
    // On the own översikt, and behind the own name, stands what is next for each of those one helps, by name.
    const isHelped = (part: Element) => part.querySelector('h2')?.textContent === 'De jag hjälper'
    if (!body.querySelector('section[aria-label="Ombudsläge"]')) {
      ;[...body.querySelectorAll('main section')].find(isHelped)?.remove()
      if (body.querySelector('h1')?.textContent?.startsWith('God morgon'))
        body.querySelector('dialog')?.remove()
    }
    return {
      banner: document.querySelector('section[aria-label="Ombudsläge"]')?.textContent ?? '',
      heading: document.querySelector('h1')?.textContent ?? '',
      title: document.title,
      said: document.querySelector('[aria-live]')?.textContent ?? '',
      body: body.textContent,
    }
  })

type Seen = Awaited<ReturnType<typeof look>>
const isStop = ({ heading }: Seen) =>
  // While a page is on its way its heading has the name of the one who is shown.
  /^(Du har bytt person|Sidan gäller|Byter|Vård och omsorg, samlad$)/.test(heading)

/** A page that waits for a choice of whose it is to be. */
const isChoice = ({ heading }: Seen) => /^(Du har bytt|Sidan gäller)/.test(heading)

type Way = 'back' | 'forward'

/** Where the browser can go from here without leaving the portal. */
const waysInHistory = (page: Page) =>
  page.evaluate(() => {
    const { canGoBack, canGoForward } = navigation
    return [...(canGoBack ? ['back'] : []), ...(canGoForward ? ['forward'] : [])] as Way[]
  })

/** Goes back or forward, and waits until the browser is there. */
async function goInHistory(page: Page, way: Way): Promise<void> {
  const place = () => page.evaluate(() => navigation.currentEntry?.index)
  const from = await place()
  await page.evaluate((to) => history[to](), way)
  await expect.poll(place, { timeout: 5_000 }).not.toBe(from)
}

/** What there is of others than the one who is shown; of a view that shows nobody, of anyone. */
function foreignIn(seen: Seen, words: Record<Name, string[]>): string[] {
  const shown = isStop(seen) ? undefined : (people.find((name) => seen.banner.includes(name)) ?? people[0])
  const others = people.filter((name) => name !== shown)
  const all = [seen.body, seen.title, seen.said].join('\n')
  const records = others.flatMap((name) => words[name]).filter((word) => all.includes(word))
  // In the title only the name of the one who is shown; in the heading too, but where one is asked whom to see.
  const names = others.filter((name) => seen.title.includes(name))
  return [...records, ...names]
}

test(`${steps} random steps between persons, pages, tabs and back and forward: nothing of another is ever seen`, async ({
  page,
  context,
  world,
}, testInfo) => {
  test.setTimeout(300_000)
  await world('varld=magdalena&kan=utse-ombud')
  await page.goto('/')
  const words = await wordsOfEach(page)
  for (const name of people) expect(words[name].length, name).toBeGreaterThan(2)
  // From here on contacts come late, and agreements are always somebody else's.
  await world('varld=magdalena&kan=utse-ombud&fel=api.kontakter:sen,api.overenskommelser:annan-person')
  const tabs = [page, await context.newPage()]
  for (const tab of tabs) await tab.goto('/')

  const random = randomOf(20_261_124)
  const pick = <Item>(all: readonly Item[]) => all[Math.floor(random() * all.length)] as Item
  /** Steps that were taken, and those that a choice in the other tab made impossible while they were. */
  const met = { switches: 0, stops: 0, backs: 0, pages: 0, overtaken: 0 }
  const shown = new Set<string>()
  const soon = { timeout: 5_000 }

  const step = async (tab: Page): Promise<keyof typeof met> => {
    if (isChoice(await look(tab))) {
      const choices = tab.getByRole('main').getByRole('button')
      await choices.first().waitFor(soon)
      const which = Math.floor(random() * Math.min(2, await choices.count()))
      await choices.nth(which).click(soon)
      return 'stops'
    }
    const way = random()
    if (way < 0.35) {
      const choices = sheet(tab).locator('li button:not([aria-current])')
      const which = random()
      const choose = async (wait: { timeout: number }) => {
        if (!(await choices.first().isVisible())) await badge(tab).click(soon)
        await choices.first().waitFor(wait)
        await choices.nth(Math.floor(which * (await choices.count()))).click(wait)
      }
      // A press while the page is still changing is lost with it, and the sheet closes when another page comes: both are
      // made again.
      for (let press = 0; press < 4; press++) {
        const isChosen = await choose({ timeout: 1_500 }).then(
          () => true,
          () => false,
        )
        if (isChosen) return 'switches'
      }
      await choose(soon)
      return 'switches'
    }
    const ways = await waysInHistory(tab)
    if (way < 0.6 && ways.length > 0) {
      await goInHistory(tab, pick(ways))
      return 'backs'
    }
    await tab.locator(`nav.bar a[href="${pick(places)}"]`).click(soon)
    return 'pages'
  }

  for (let number = 0; number < steps; number++) {
    const tab = pick(tabs)
    const before = await look(tab)
    const taken = await step(tab).catch(async (error: Error) => {
      // What the other tab was told last may reach this one in the middle of a step: then what was to be pressed is gone,
      // because the tab has stopped, or is no longer stopped. Nothing else excuses a step that could not be taken.
      const overtaken = error.name === 'TimeoutError' && isChoice(before) !== isChoice(await look(tab))
      if (!overtaken) throw error
      return 'overtaken' as const
    })
    met[taken] += 1
    for (const one of tabs) {
      const seen = await look(one)
      const name = people.find((person) => seen.banner.includes(person))
      if (name) shown.add(name)
      expect(foreignIn(seen, words), `step ${number}: ${seen.heading}`).toEqual([])
    }
  }
  testInfo.annotations.push({ type: 'walk', description: JSON.stringify(met) })
  expect(met.switches).toBeGreaterThan(30)
  expect(met.stops).toBeGreaterThan(10)
  expect(met.backs).toBeGreaterThan(20)
  expect(met.pages).toBeGreaterThan(20)
  expect(met.overtaken).toBeLessThan(5)
  expect(shown.size).toBe(2)
})

test('the check of the walk does find what is another’s', () => {
  const words = {
    'Magdalena Hult': ['Strålning'],
    'Rolf Lindqvist': ['Diabeteskontroll'],
    'Leo Hult': ['Astma'],
  }
  const page = { banner: '', heading: 'Översikt', title: 'Översikt – Överblick', said: '', body: 'Strålning' }
  expect(foreignIn(page, words)).toEqual([])
  expect(foreignIn({ ...page, body: 'Diabeteskontroll' }, words)).toEqual(['Diabeteskontroll'])
  expect(foreignIn({ ...page, said: 'Astma' }, words)).toEqual(['Astma'])
  expect(foreignIn({ ...page, banner: 'för Leo Hult' }, words)).toEqual(['Strålning'])
  expect(foreignIn({ ...page, heading: 'Sidan gäller någon annan' }, words)).toEqual(['Strålning'])
  expect(foreignIn({ ...page, title: 'Översikt – Rolf Lindqvist' }, words)).toEqual(['Rolf Lindqvist'])
})
