import type { Page } from 'playwright/test'
import { type Area, mainPath } from '../../app/area.ts'
import { areas } from '../../app/areas.ts'
import { themes } from '../../app/oversikt/themes.ts'
import { expect, expectNoAxeViolations, expectSettled, test } from '../fixtures.ts'
import { excuseLostParts, lose } from '../steps/lost-part.ts'

const withCards = (areas as readonly Area[]).flatMap((area) =>
  area.card ? [{ ...area, card: area.card }] : [],
)
/** A world in which all the cards are; Birgitta helps nobody. */
const allWorld = 'varld=magdalena'
const birgittas = withCards.filter(({ card }) => !card.helping)
const later = withCards.filter(({ card }) => !card.first)
const placeOf = ({ card }: (typeof withCards)[number]) => themes.findIndex(({ name }) => name === card.theme)
/** The one that stands last on a phone. */
const last = birgittas.toSorted((a, b) => placeOf(a) - placeOf(b)).at(-1)

/** What is new since one last looked is told to one who looks, not on a paper that is kept. */
const onScreen = 'since'

/** The file of a card in the build, without its hash. */
const chunkOf = ({ name }: Area) =>
  `${name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Kort`

/** The card of an area, whatever it says: it leads on to the area's own page. */
const cardOf = (page: Page, area: Area) =>
  page
    .getByRole('main')
    .getByRole('region')
    .filter({ has: page.locator(`a[href="${mainPath(area)}"]`) })

/** Until the whole översikt is there: it comes when it is near, or when the browser has time. */
async function expectAllCards(page: Page, expected: readonly Area[]) {
  for (const area of expected) await expect(cardOf(page, area).first()).toBeAttached()
}

for (const area of later) {
  const tag = area === later[0] ? [] : ['@release']
  test(
    `the card of ${area.name} is lost: its place says so, the rest lives, and the page anew has it`,
    { tag },
    async ({ page, context, world, baseURL, complaints }) => {
      await world(allWorld)
      await lose(context, chunkOf(area), baseURL)
      await page.goto('/')
      await expectAllCards(
        page,
        withCards.filter((one) => one !== area),
      )
      const main = page.getByRole('main')
      await expect(main.getByText('Den här delen gick inte att visa')).toHaveCount(1)
      await expect(main.getByText('En del av översikten kunde inte hämtas.')).toBeVisible()
      await expect(main.getByText('Inget har hänt med uppgifterna.')).toBeVisible()
      await expectNoAxeViolations(page)

      await context.clearCookies({ name: 'borta' })
      await main.getByRole('button', { name: 'Ladda om sidan' }).click()
      await expectAllCards(page, withCards)
      await expect(main.getByText('Den här delen gick inte att visa')).toHaveCount(0)
      excuseLostParts(complaints)
    },
  )
}

const asking = birgittas.filter(({ asks }) => asks)
for (const area of asking) {
  const tag = area === asking[0] ? [] : '@release'
  test(
    `${area.name} never answers: its place waits and then says so, and the rest lives`,
    { tag },
    async ({ page, world }) => {
      await world(`fel=api.${area.name}:tyst`)
      await page.clock.install()
      await page.goto('/')
      await expect(page.getByText('Hämtar uppgifter från källorna')).toBeVisible()
      // Looking for a word, so that every card is here and waits.
      await page.keyboard.press('Control+f')
      await expectAllCards(page, birgittas)
      await page.clock.runFor(31_000)
      await expect(page.getByRole('main')).toContainText('Tjänsten svarar inte')
      await expect(page.getByText('En del av översikten kunde inte hämtas.')).toBeVisible()
      await expect(page.getByText(/Hämtat .* från \d+ källor/)).toHaveCount(0)
      await expectNoAxeViolations(page)
    },
  )
}

test.describe('a reader who does not scroll', () => {
  // As long as something has not answered the browser is not at rest, and what is below the fold waits.
  test.beforeEach(async ({ page, world }) => {
    await world('fel=api.ombud:tyst')
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/')
    await expect(page.getByRole('main').getByRole('article').first()).toBeVisible()
    if (last) await expect(cardOf(page, last)).toHaveCount(0)
  })

  test('who looks for a word in the page has all of it to look in', async ({ page }) => {
    await page.keyboard.press('Control+f')
    await expectAllCards(page, birgittas)
  })

  test('who prints has all of it on paper', async ({ page }) => {
    await page.emulateMedia({ media: 'print' })
    await expectAllCards(
      page,
      birgittas.filter(({ card }) => card.theme !== onScreen),
    )
  })

  test('who scrolls has each card when it is near', async ({ page }) => {
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded()
    if (last) await expect(cardOf(page, last).first()).toBeVisible()
  })
})

test('what is below the fold comes when the browser is at rest, to one who neither scrolls nor looks', async ({
  page,
  world,
}) => {
  await world('')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/')
  await expectAllCards(page, birgittas)
  await expectSettled(page)
})

test('all is only said to have answered when all has been read', async ({ page, world }) => {
  await world('fel=api.vardplaner:skrap')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/')
  const line = page.getByRole('main').getByRole('status').first()
  await expect(page.getByRole('main').getByRole('article').first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(await line.textContent()).toContain('Hämtar uppgifter från källorna')
  await page.keyboard.press('Control+f')
  await expect(line).toContainText('Några uppgifter gick inte att läsa.')

  // The page of sources reads everything itself.
  await page.goto('/kallor')
  await expect(page.getByRole('region', { name: 'Kunde inte läsas' })).toContainText('vardplaner')
})

test('a second tap on a slow way leaves no dead step for Back', async ({ page, world }) => {
  await world('')
  await page.goto('/')
  await expectSettled(page)
  const link = page.getByRole('navigation').getByRole('link', { name: 'Kontakter' })
  await link.evaluate((element: HTMLElement) => {
    element.click()
    element.click()
  })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kontakter')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('God morgon, Birgitta')
})
