import type { Page, Response } from 'playwright/test'
import { type Area, mainPath } from '../../app/area.ts'
import { areas } from '../../app/areas.ts'
import { paths } from '../../app/paths.ts'
import { banner } from '../steps/ombudslage.ts'
import { noteShifts, shiftsSince } from '../steps/shifts.ts'
import { expect, expectNoAxeViolations, expectSettled, test } from '../fixtures.ts'

const listed: readonly Area[] = areas
const asking = listed.filter(({ asks }) => asks)
const withCards = listed.filter(({ card }) => card && !card.helping)
/** Asked in all these areas but one, and alone in none of them. */
const silent = 'Sjöstads kommun'
const awaited = `Hämtar från ${silent} …`
const lost = `${silent} svarar inte just nu.`
const unasked = new Set(['ombud', 'kallor'])

type Status = { sourceName: string; statusCode: string }

const areaOf = (path: string) => path.slice('/api/'.length)

/** What the platform answered the page, and when by its own clock, in ms. */
function listen(page: Page) {
  const told: { area: string; at: number; awaited: string[] }[] = []
  const asked = new Set<string>()
  const hear = async (response: Response) => {
    const path = new URL(response.url()).pathname
    const expires = response.headers()['session-expires']
    if (!expires) return
    // A session lasts for half an hour from when it was last asked for.
    const at = Date.parse(expires) - 30 * 60_000
    const { processingStatus = [] } = (await response.json()) as { processingStatus?: Status[] }
    const pending = processingStatus.filter(({ statusCode }) => statusCode === 'NoDataSynchPending')
    told.push({ area: areaOf(path), at, awaited: pending.map(({ sourceName }) => sourceName) })
  }
  page.on('response', (response) => void hear(response).catch(() => undefined))
  page.on('request', (request) => {
    // What is asked in parts, which a page may do of more than one thing.
    if (request.headers()['prefer']) asked.add(areaOf(new URL(request.url()).pathname))
  })
  return {
    /** Areas of which nothing has come, or of which others than the silent one are still asked. */
    stillComing: () => {
      const latest = new Map(told.map(({ area, awaited: of }) => [area, of]))
      return [...asked].filter((area) => latest.get(area)?.some((name) => name !== silent) ?? true)
    },
    /** The latest that any first answer came, after the person was known. */
    /** How many answers any one area had had when the last of all had its first: each is a wait on the platform. */
    roundsBeforeAll: () => {
      const order = told.toSorted((one, other) => one.at - other.at).map(({ area }) => area)
      const last = Math.max(...[...new Set(order)].map((area) => order.indexOf(area)))
      const before = Map.groupBy(order.slice(0, last), (area) => area)
      return Math.max(0, ...[...before.values()].map(({ length }) => length))
    },
    most: () => Math.max(...[...Map.groupBy(told, ({ area }) => area).values()].map(({ length }) => length)),
  }
}

/** What of the page leads on to something that has come. */
const things = (page: Page) =>
  page
    .getByRole('main')
    .locator('li a, li h3, li h4, article a, section h3')
    .evaluateAll((all) => [...new Set(all.map(({ textContent }) => textContent?.trim() ?? ''))])

/** Until a part of everything that is asked for is shown, while one source is awaited. */
async function expectPart(page: Page, coming = page.locator('.ds-skeleton')) {
  await expect(page.locator('[data-over="false"]').first()).toBeVisible()
  await expect(coming).toHaveCount(0)
  await expect(page.getByText(awaited).first()).toBeVisible()
  await expect(page.getByText(lost)).toHaveCount(0)
}

/** The area of which the silent one alone tells. */
const ofSilent = 'insatser'

/** Looking for a word, so that every card is here. */
async function expectAllCards(page: Page) {
  // Nobody looks for a word on a page that is not there yet.
  await expect(page.getByRole('article').first()).toBeVisible()
  await page.keyboard.press('Control+f')
  for (const area of withCards) {
    const card = page
      .getByRole('main')
      .getByRole('region')
      .filter({ has: page.locator(`a[href="${mainPath(area)}"]`) })
      .last()
    if (area.name !== ofSilent) await expect(card.locator('svg[viewBox="0 0 14 14"]').first()).toBeVisible()
    if (!unasked.has(area.name)) await expect(card).toContainText(awaited)
  }
}

/** Opens a page, on which a part is there at once; and when the silent one has been given up nothing has moved. */
async function expectPartThenNothingMoved(page: Page, path: string, width: number) {
  await page.setViewportSize({ width, height: 844 })
  await noteShifts(page)
  const platform = listen(page)
  await page.goto(path)
  if (path === '/') await expectAllCards(page)
  const others = page.locator(`section:not(:has(a[href="/${ofSilent}"])) .ds-skeleton`)
  await expectPart(page, path === '/' ? others : undefined)
  await expect.poll(platform.stillComing).toEqual([])
  await expect(page.locator('.waiting')).toHaveCount(0)
  // None waits for its turn behind the silent one: how long that is depends on the machine, how many rounds does not.
  expect(platform.roundsBeforeAll()).toBeLessThanOrEqual(1)
  const [since, before] = [await page.evaluate(() => performance.now()), await things(page)]
  expect(before.length).toBeGreaterThan(1)
  await expectNoAxeViolations(page)
  // Nobody is told aloud that somebody is awaited.
  const said = page.getByRole('status').filter({ hasText: silent })
  const busy = page.locator('[role="status"][aria-busy="true"]')
  await expect(said).toHaveCount(await busy.filter({ hasText: silent }).count())

  await expectSettled(page)
  await expect(page.getByText(lost, { exact: false }).first()).toBeVisible()
  await expect(page.getByText(awaited)).toHaveCount(0)
  await expect(said).toHaveCount(1)
  await expect(busy).toHaveCount(0)
  expect(await things(page)).toEqual(before)
  expect(await shiftsSince(page, since)).toEqual([])
  expect(platform.most()).toBeLessThanOrEqual(6)
  await expectNoAxeViolations(page)
}

for (const width of [390, 1280])
  test(
    `oversikt, ${width} px: what others have is there while one is awaited, and then nothing moves`,
    // Each waits until the silent one is given up: the others are tried before a release.
    { tag: width === 390 ? [] : ['@release'] },
    async ({ page, world }) => {
      await world(`fel=sjostads-kommun:tyst`)
      await expectPartThenNothingMoved(page, '/', width)
    },
  )

for (const area of asking.filter(({ name }) => !unasked.has(name) && name !== ofSilent))
  test(
    `${area.name}: what others have is there while one is awaited, and then nothing moves`,
    { tag: '@release' },
    async ({ page, context, world }) => {
      await world(`fel=sjostads-kommun:tyst`)
      // Side by side, since both wait for half a minute. Of the översikt a page behind another does not fetch its cards.
      await Promise.all([
        expectPartThenNothingMoved(page, mainPath(area), 390),
        expectPartThenNothingMoved(await context.newPage(), mainPath(area), 1280),
      ])
    },
  )

test(
  'how it went is heard also when what waited the longest has nothing to show',
  { tag: '@release' },
  async ({ page, world }) => {
    await world('fel=sjostads-kommun.GetCareManagers:langsam-5,sjostads-kommun.HomeSupport:tyst')
    await page.goto(paths.kontakter())
    const told = page.getByRole('status').filter({ hasText: silent })
    await expect(told).toHaveText([`${silent} har också svarat.`])
    await expect(page.getByText(awaited).first()).toBeVisible()
    await expectSettled(page)
    await expect(told).toContainText([`${silent} har också svarat.`, lost])
  },
)

test('what comes late is added, and nothing that was there is gone', async ({ page, world }) => {
  await world('fel=sjostads-kommun:langsam-5')
  await page.goto(paths.vardplaner())
  await expectPart(page)
  const before = await things(page)
  await expect(page.getByText(`${silent} har också svarat.`).first()).toBeVisible()
  const after = await things(page)
  expect(after).toEqual(expect.arrayContaining(before))
  expect(after.length).toBeGreaterThan(before.length)
})

test('what only the awaited source has is waited for, and never said not to be there', async ({
  page,
  world,
}) => {
  await world('')
  await page.goto(paths.vardplaner())
  await page
    .getByRole('link', { name: /^Genomförandeplan/ })
    .first()
    .click()
  const plan = new URL(page.url()).pathname
  await world('fel=sjostads-kommun:langsam-5')
  await page.goto(plan)
  await expect(page.getByText(awaited)).toBeVisible()
  await expect(page.getByText('Planen finns inte', { exact: false })).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1, name: /Genomförandeplan/ })).toBeVisible()
})

test(
  'one page after another: what has come goes along, and the rest still comes',
  { tag: '@release' },
  async ({ page, world }) => {
    await world('fel=sjostads-kommun:langsam-10')
    await page.goto('/')
    await expectPart(page)
    await page.getByRole('main').locator(`a[href="${paths.kontakter()}"]`).first().click()
    await expect(page.getByText(awaited).first()).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Amina Wallin' })).toBeVisible()
    // What only this page asks for was asked for when it came, and takes its ten seconds from there.
    await expect(page.getByText(awaited)).toHaveCount(0, { timeout: 30_000 })
  },
)

test('one who helps another sees the same of that one', async ({ page, world }) => {
  await world('varld=tove&kan=utse-ombud&fel=sjostads-kommun:tyst')
  await page.goto(paths.person())
  await page.getByRole('button', { name: 'Visa uppgifter för Birgitta Sand' }).click()
  await expect(banner(page)).toContainText('Birgitta')
  await expectPart(page)
  await expect(page.getByText('Vårdcentralen Ekbacken').first()).toBeVisible()
})

test('a paper says who had not answered when it was printed', async ({ page, world }) => {
  await world('fel=sjostads-kommun:tyst')
  await page.goto(paths.utskrift())
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(`Har inte svarat än: ${silent}.`, { exact: false })).toBeVisible()
  await expect(page.getByText('Vänta med att skriva ut.', { exact: false })).toBeVisible()
  await expect(page.getByText('Ingen plan som gäller finns i Överblick.')).toHaveCount(0)
})
