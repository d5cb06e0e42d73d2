import type { Page } from 'playwright/test'
import type { Area } from '../../app/area.ts'
import { areas } from '../../app/areas.ts'
import { paths } from '../../app/paths.ts'
import { personaIds } from '../../mocks/worlds/personas.ts'
import { expect, expectNoAxeViolations, expectSettled, test } from '../fixtures.ts'
import { show } from '../steps/ombudslage.ts'
import { fullWorld } from '../steps/places.ts'
import { aboutsOn, type Mark, marksOn } from '../steps/provenance.ts'

/*
 * Everything that comes from a source tells the whole of that: where it stands, or on the page that it leads to. Every page of a
 * person is gone through, from the lists to the things in them.
 */

const listed: readonly Area[] = areas
const lists = [
  '/',
  paths.hjalpa(),
  paths.patientkontrakt(),
  ...listed
    .filter(({ access }) => access)
    .flatMap(({ paths: all }) => Object.values(all).flatMap((path) => (path.length === 0 ? [path('')] : []))),
]

/** Pages whose marks are not of things, and why. */
const apart: Readonly<Record<string, string>> = {
  [paths.vem()]: 'whom to call now: each is a contact, whose own row in Kontakter tells where it comes from',
}

const shapeOf = (path: string) => path.replace(/\/[a-f0-9-]{6,}/g, '/:id').replace(/\/\d+$/, '/:n')

type Source = {
  documentId: string
  logicalAddress: string
  careGiver: { name: string; onBehalfOf?: string }
  careUnit?: { name: string }
  legalDomain: string
  recordedBy: string
  authorTime?: string
  author?: { name: string; title?: string }
}

/** Every source that the API has told of, wherever in its answers. */
function listen(page: Page): Source[] {
  const told: Source[] = []
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    if ('documentId' in value && 'logicalAddress' in value) told.push(value as Source)
    for (const part of Object.values(value)) visit(part)
  }
  page.on('response', (response) => {
    if (!response.url().includes('/api/')) return
    response
      .json()
      .then(visit)
      .catch(() => undefined)
  })
  return told
}

const laws: Readonly<Record<string, string>> = {
  HSL: 'Hälso- och sjukvårdslagen. Uppgiften hör till vården.',
  SoL: 'Socialtjänstlagen. Uppgiften hör till omsorgen.',
  LSS: 'Lagen om stöd och service (LSS). Uppgiften hör till omsorgen.',
}
const came: Readonly<Record<string, RegExp>> = {
  system: /^Hämtad direkt från källans system\.$/,
  manual: /^Inskriven för hand av personal\.$/,
  resident: /^Inskriven av (dig, eller av någon som är ombud för dig|personen själv, eller av ett ombud)\.$/,
}

const nameOf = ({ careGiver, careUnit }: Source) =>
  !careUnit || careUnit.name === careGiver.name ? careGiver.name : `${careUnit.name}, ${careGiver.name}`

/** Whether what is said is true of a source. */
function isOf(source: Source, title: string, facts: Readonly<Record<string, string>>): boolean {
  const { author, authorTime, legalDomain, recordedBy } = source
  const who = author && [author.name, author.title].filter(Boolean).join(', ')
  return (
    title.includes(nameOf(source)) &&
    (facts['Kommer från'] ?? '').includes(nameOf(source)) &&
    facts['Lag'] === laws[legalDomain] &&
    came[recordedBy]?.test(facts['Så kom den hit'] ?? '') === true &&
    facts['Ansvarig'] === who &&
    (authorTime === undefined) === (facts['Skriven'] === 'Källan säger inte när.')
  )
}

const always = ['Kommer från', 'Lag', 'Så kom den hit', 'Skriven', 'Hämtad', 'Vem kan se den', 'Något fel?']

/** Goes through pages, and to so many of each kind of thing: a page of one is as that of another. */
async function crawl(page: Page, begin: readonly string[], most: number) {
  const told = listen(page)
  const pages = new Map<string, { marks: Mark[]; titles: string[] }>()
  const seen = new Map<string, number>()
  const queue = [...begin]
  const faults: string[] = []
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    if (pages.has(address)) continue
    await page.goto(address)
    await expectSettled(page)
    const marks = await marksOn(page)
    const abouts = await aboutsOn(page)
    const titles = abouts.map(({ title }) => title)
    pages.set(address, { marks, titles })
    // Two of which nothing else is told either are alike.
    const twice = abouts
      .filter(({ title, row }) => abouts.some((one) => one.title === title && one.row !== row))
      .map(({ title }) => title)
    if (twice.length > 0) faults.push(`${address}: not told apart: ${twice.join(' | ')}`)
    for (const { title, facts } of abouts) {
      const missing = always.filter((name) => !facts[name]?.trim())
      if (missing.length > 0) faults.push(`${address}: ${title} lacks ${missing.join(', ')}`)
      else if (!told.some((source) => isOf(source, title, facts)))
        faults.push(`${address}: ${title} is of no source: ${JSON.stringify(facts)}`)
    }
    for (const to of marks.flatMap(({ is }) => (is === 'about' ? [] : is))) {
      const count = seen.get(shapeOf(to)) ?? 0
      if (pages.has(to) || queue.includes(to) || count >= most) continue
      seen.set(shapeOf(to), count + 1)
      queue.push(to)
    }
  }
  /** Whether one comes to all about it, by at most so many links. */
  const leads = (to: string, name: string, steps: number): boolean => {
    const reached = pages.get(to)
    // It was one too many of its kind.
    if (!reached) return true
    if (reached.titles.some((title) => title.includes(name))) return true
    return (
      steps > 0 &&
      reached.marks.some(
        (mark) =>
          mark.name === name && mark.is !== 'about' && mark.is.some((next) => leads(next, name, steps - 1)),
      )
    )
  }
  for (const [address, { marks }] of pages) {
    if (apart[address]) continue
    for (const { name, near, is } of marks) {
      if (is === 'about') continue
      const own = leads(address, name, 0)
      if (!own && !is.some((to) => leads(to, name, 1)))
        faults.push(`${address}: nothing about ${name}: ${near}`)
    }
  }
  return { faults, pages }
}

const walks = [
  { query: fullWorld, most: 2, tag: [] },
  { query: 'varld=udda', most: 4, tag: ['@release'] },
  ...personaIds.map((id) => ({ query: `varld=${id}`, most: 6, tag: ['@pages'] })),
]
for (const { query, most, tag } of walks) {
  test(
    `everything tells where it comes from: ${query}, ${most} of each`,
    { tag },
    async ({ page, world }) => {
      test.setTimeout(600_000)
      await world(query)
      const { faults, pages } = await crawl(page, lists, most)
      expect(faults).toEqual([])
      const marks = [...pages.values()].flatMap((one) => one.marks)
      const abouts = [...pages.values()].flatMap(({ titles }) => titles)
      // One who has just come to the country has a place in a queue, and who helps others may have nothing more.
      expect(marks.length).toBeGreaterThan(query === fullWorld ? 200 : 0)
      expect(abouts.length).toBeGreaterThan(query === fullWorld ? 80 : 0)
    },
  )
}

/** “Om uppgiften” of the first that has these words, opened. */
async function about(page: Page, words: string | RegExp) {
  const one = page
    .getByRole('main')
    .locator('details')
    .filter({ has: page.locator('> summary', { hasText: words }) })
    .last()
  await one.locator('> summary').click()
  await expect(one.getByText('Kommer från')).toBeVisible()
  await expect(one.getByRole('status')).toHaveCount(0)
  return one
}

const open = async (page: Page, list: string, title: string) => {
  await page.goto(list)
  await page.getByRole('main').getByRole('link', { name: title }).first().click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await expectSettled(page)
}

test('who else may read it is told by the consents that hold, and no longer when one is ended', async ({
  page,
  world,
}) => {
  await world(fullWorld)
  await open(page, paths.tidslinje(), 'Kontroll av hjärtsvikt')
  const said = await about(page, 'Vårdcentralen Ekbacken')
  await expect(said).toContainText('I dag 8.15. Det senaste som källan har.')
  await expect(said).not.toContainText('pärrad.')
  // The unit itself needs none, and nobody may read by what is over.
  await expect(said).not.toContainText('Vårdcentralen Ekbacken har samtycke')
  await expect(said).not.toContainText('Ögonkliniken')
  await said.getByRole('link', { name: 'Hemsjukvården Sjöstad har samtycke att läsa' }).click()
  await page.getByRole('button', { name: 'Avsluta samtycket' }).click()
  await page.getByRole('button', { name: 'Ja, avsluta nu' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'avslutat' })).toBeFocused()
  await open(page, paths.tidslinje(), 'Kontroll av hjärtsvikt')
  await expect(await about(page, 'Vårdcentralen Ekbacken')).toContainText(
    'Ingen annan får läsa den med samtycke.',
  )
  await expectNoAxeViolations(page)
})

test('what is blocked is told where it is, with what is left open', async ({ page, world }) => {
  await world(fullWorld)
  await open(page, paths.anteckningar(), 'Balansträning')
  const said = await about(page, 'Rehab Ekbacken')
  // A note is neither a medicine nor a warning, which are left open.
  await expect(said).toContainText('Spärrad. Det som Rehab Ekbacken har skrivit.')
  await expect(said).toContainText('Öppet för Vårdcentralen Ekbacken till')
  await expect(said).toContainText('Hemsjukvården Sjöstad har samtycke, men kan inte läsa det som är spärrat')
})

test('what was saved says when, and what may be old says that', async ({ page, world }) => {
  await world('fel=region-storstaden:inaktuell')
  await open(page, paths.tidslinje(), 'Kontroll av hjärtsvikt')
  await expect(await about(page, 'Vårdcentralen Ekbacken')).toContainText(
    'Kan vara gammal, för källan svarar inte just nu.',
  )
  await world('fel=region-storstaden:sparad')
  await open(page, paths.tidslinje(), 'Kontroll av hjärtsvikt')
  await expect(await about(page, 'Vårdcentralen Ekbacken')).toContainText('Sparad, men fortfarande aktuell.')
})

test('what is not told by who keeps consents is not told as nothing', async ({ page, world }) => {
  await world('fel=sjostads-kommun:fel')
  await open(page, paths.tidslinje(), 'Kontroll av hjärtsvikt')
  const said = await about(page, 'Vårdcentralen Ekbacken')
  await expect(said).toContainText('Vi har inte fått veta allt.')
  await expect(said).not.toContainText('Ingen annan')
})

test('an ombud is told of no consents, and asks for none', async ({ page, world }) => {
  await world('varld=tove&kan=utse-ombud')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await show(page, 'Birgitta Sand')
  await page.getByRole('navigation').getByRole('link', { name: 'Tidslinje' }).first().click()
  await page.getByRole('main').getByRole('link', { name: 'Kontroll av hjärtsvikt' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Kontroll av hjärtsvikt' }).waitFor()
  const said = await about(page, 'Vårdcentralen Ekbacken')
  await expect(said).toContainText('Birgitta Sand, du som hjälper, och andra ombud som får se det.')
  await expect(said).toContainText('Vilka fler som får läsa visas inte för den som hjälper.')
  await expect(said.getByRole('link', { name: 'Vem som får läsa' })).toHaveCount(0)
  expect(asked.filter((url) => url.includes('/api/delning'))).toEqual([])
})

test('where several people stand together nothing is told by the consents of the one who looks', async ({
  page,
  world,
}) => {
  await world('varld=magdalena&kan=utse-ombud')
  await page.goto(paths.hjalpa())
  await expectSettled(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const said = await about(page, /Om uppgiften: Leo/)
  await expect(said).toContainText('du som hjälper')
  await expect(said).toContainText('Vilka fler som får läsa visas inte på den här sidan.')
  await expect(said.getByRole('link', { name: /^(Skriv|Vem)/ })).toHaveCount(0)
  expect(asked.filter((url) => /delning|mottagare/.test(url))).toEqual([])
})
