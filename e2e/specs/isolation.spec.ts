import type { Page } from 'playwright/test'
import { randomOf } from '../../mocks/worlds/random.ts'
import { expect, test } from '../fixtures.ts'

const people = ['Magdalena Hult', 'Rolf Lindqvist', 'Leo Hult'] as const
type Name = (typeof people)[number]
const steps = 200

/** What stands in one person's records and in no other's, asked of the API for each: titles, names and texts. */
async function wordsOfEach(page: Page): Promise<Record<Name, string[]>> {
  const told = await page.evaluate(async (names) => {
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
        ['tidslinje', 'kontakter', 'vardplaner'].map(async (resource) =>
          (await fetch(`/api/${resource}`, { headers })).text(),
        ),
      )
      all[name] = answers.join('\n')
    }
    return all
  }, people)
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
  return new Set([...found].map(([, word = '']) => word))
}

/** Everything a reader, seeing or listening, can meet in one moment. */
const look = (page: Page) =>
  page.evaluate(() => ({
    banner: document.querySelector('section[aria-label="Ombudsläge"]')?.textContent ?? '',
    heading: document.querySelector('h1')?.textContent ?? '',
    title: document.title,
    said: document.querySelector('[aria-live]')?.textContent ?? '',
    body: document.body.textContent,
  }))

type Seen = Awaited<ReturnType<typeof look>>
const isStop = ({ heading }: Seen) =>
  /^(Du har bytt person|Sidan gäller|Byter|Din vård och omsorg)/.test(heading)

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
  await world('varld=magdalena')
  await page.goto('/')
  const words = await wordsOfEach(page)
  for (const name of people) expect(words[name].length, name).toBeGreaterThan(2)
  // From here on contacts come late, and agreements are always somebody else's.
  await world('varld=magdalena&fel=api.kontakter:sen,api.overenskommelser:annan-person')
  const tabs = [page, await context.newPage()]
  for (const tab of tabs) await tab.goto('/')

  const random = randomOf(20_261_124)
  const pick = <Item>(all: readonly Item[]) => all[Math.floor(random() * all.length)] as Item
  const met = { switches: 0, stops: 0, backs: 0, pages: 0 }
  const shown = new Set<string>()

  const step = async (tab: Page) => {
    const before = await look(tab)
    if (/^(Du har bytt|Sidan gäller)/.test(before.heading)) {
      met.stops += 1
      const choices = tab.getByRole('main').getByRole('button')
      const which = Math.floor(random() * 2)
      await choices.nth(Math.min(which, (await choices.count()) - 1)).click({ timeout: 5_000 })
      return
    }
    const way = random()
    if (way < 0.35) {
      met.switches += 1
      await tab.getByRole('link', { name: /^Inloggad:/ }).click()
      const choices = tab.getByRole('main').getByRole('button', { name: /^Visa / })
      await choices.first().waitFor({ timeout: 5_000 })
      const count = await choices.count()
      await choices.nth(Math.floor(random() * count)).click()
    } else if (way < 0.6) {
      met.backs += 1
      const where = pick(['back', 'forward'] as const)
      await tab.evaluate((to) => history[to](), where)
    } else {
      met.pages += 1
      const place = pick(['Översikt', 'Tidslinje', 'Kontakter', 'Planer'])
      await tab.getByRole('navigation').getByRole('link', { name: place }).click()
    }
  }

  for (let number = 0; number < steps; number++) {
    const tab = pick(tabs)
    // A button may be gone by the time it is pressed, when the other tab has changed meanwhile.
    await step(tab).catch((error: Error) => {
      if (!/Timeout|detached/.test(error.message)) throw error
    })
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
