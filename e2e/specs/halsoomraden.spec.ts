import type { BrowserContext, Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { type Language, languageCodes, standardLanguage } from '#platform/i18n/language.ts'
import { expect, expectNoAxeViolations, expectSettled, heading, inLanguage, test } from '../fixtures.ts'
import { healthAreas, type OneArea } from '../steps/health-areas.ts'
import { healthWords } from '../steps/health-words.ts'
import { goWithin } from '../steps/places.ts'

/*
 * All areas of health in each situation, a walk each: what is there and what is not, in words and in the DOM, at 320 px, by the
 * keyboard, and the same on paper.
 */

type Expected = { there: string[]; gone: string[]; said?: string[]; onPaper?: string[] }
type Situation = { query: string; of: (one: OneArea, language: Language) => Expected }

/** What is in the DOM for the screen alone is not on paper. */
const printed = { useInnerText: true }

const some = (...words: (string | undefined)[]) => words.filter((word) => word !== undefined)

const situations: Record<string, Situation> = {
  'both region and kommun': {
    query: 'kallor=bada',
    of: ({ birgitta: [region, kommun] }) => ({ there: some(region, kommun), gone: [] }),
  },
  'region only': {
    query: 'kallor=region',
    of: ({ birgitta: [region, kommun] }) => ({ there: [region], gone: some(kommun, 'Sjöstads kommun') }),
  },
  'kommun only': {
    query: 'kallor=kommun',
    of: ({ birgitta: [region, kommun] }, language) => ({
      there: some(kommun),
      gone: [region, 'Region Storstaden'],
      said: kommun ? [] : [healthWords[language].noSource],
    }),
  },
  'a source that answers in FHIR': {
    query: 'varld=flyttad',
    of: ({ emil: [rivTa, fhir] }) => ({ there: some(rivTa, fhir), gone: [], onPaper: some(fhir) }),
  },
  'a source down': {
    query: 'fel=region-storstaden:fel',
    of: ({ birgitta: [region, kommun] }, language) => ({
      there: some(kommun),
      gone: [region],
      said: [healthWords[language].down('Region Storstaden')],
    }),
  },
}

/** Where all that one source tells is missing: beside another that tells of what is over, and where none is asked but that one. */
const withoutIt = [
  'varld=flyttad&fel=region-storstaden:fel',
  'kallor=region-storstaden&fel=region-storstaden:fel',
]

for (const language of languageCodes) {
  const words = healthWords[language]
  const tag = language === standardLanguage ? [] : ['@release']
  const begin = async (page: Page, context: BrowserContext) => {
    await inLanguage(context, language)
    await page.setViewportSize({ width: 320, height: 640 })
  }

  for (const [situation, { query, of }] of Object.entries(situations)) {
    const isDown = query.includes('fel=')
    test(`every area of health, ${situation}, ${language}`, { tag }, async ({ page, context, world }) => {
      await begin(page, context)
      await world(query)
      await start(page)
      for (const one of healthAreas) {
        const { there, gone, said = [] } = of(one, language)
        await openArea(page, one, language)
        await expectShown(page, [...there, ...said], gone)
        await expect(page.getByRole('main')).not.toContainText(words.unreadable)
        if (isDown || there.length === 0) await expectNoClaim(page, language)
        await expectFits(page)
        // Where the kommun has nothing, the eye clinic still tells of a remiss when the region is down.
        if (there.length > 0 || isDown) await expectFirstByKeyboard(page, one, language)
      }
      const paper = await openOnPaper(page, language)
      for (const [area, part] of Object.entries(paper)) {
        const { there, gone, onPaper = there } = expectedOf(area, of, language)
        for (const word of onPaper) await expect(part).toContainText(word, printed)
        for (const word of gone) await expect(part).not.toContainText(word)
        if (isDown) expect(claims(await part.innerText(), language)).toEqual([])
      }
      const top = page.getByRole('article')
      if (isDown) await expect(top).toContainText(words.paper.missing, printed)
      else await expect(top).not.toContainText(words.paper.missing)
      await page.emulateMedia({ media: null })
      for (const only of isDown ? withoutIt : []) {
        await world(only)
        await start(page)
        for (const one of healthAreas) {
          await openArea(page, one, language)
          await expectShown(page, [words.down('Region Storstaden')], [one.emil[0], one.birgitta[0]])
          await expectNoClaim(page, language)
        }
        await goWithin(page, paths.utskrift())
        await expectNoClaim(page, language)
      }
    })
  }

  test(
    `every area of health, an ombud without the right, ${language}`,
    { tag },
    async ({ page, context, world }) => {
      await begin(page, context)
      await world('varld=tove&kan=utse-ombud')
      await walkWithheld(page, language, 'Birgitta Sand', words.appointed, ({ birgitta }) =>
        some(...birgitta),
      )
    },
  )

  test(
    `every area of health, the guardian of one who is fifteen, ${language}`,
    { tag },
    async ({ page, context, world }) => {
      await begin(page, context)
      // What is to be withheld is there: he sees it himself.
      await world('varld=tonaring')
      await start(page)
      for (const one of healthAreas) {
        if (!one.vilmer) continue
        await openArea(page, one, language)
        await expectShown(page, some(...one.vilmer), [])
      }
      await world('varld=jenny')
      await page.goto(paths.person())
      await expect(page.getByRole('main')).toContainText(words.thirteen)
      await expect(page.getByRole('main').getByRole('button', { name: /Vilmer/ })).toHaveCount(0)
      for (const one of healthAreas) {
        await openArea(page, one, language)
        await expectShown(page, [], some(...(one.vilmer ?? [])))
      }
      await world('varld=karl')
      await walkWithheld(page, language, 'Vilmer Ask', words.decided, ({ vilmer = [] }) => some(...vilmer))
    },
  )
}

/** Where most areas are asked for at once, and from where one goes on within the page. */
async function start(page: Page) {
  await page.goto(paths.kallor())
  await expectSettled(page)
}

async function openArea(page: Page, { path, name }: OneArea, language: Language) {
  await goWithin(page, path)
  await expect(heading(page, name[language])).toBeVisible()
}

/** In words, and of what is not shown not even in the DOM. */
async function expectShown(page: Page, there: string[], gone: string[]) {
  for (const word of there) await expect(page.getByRole('main')).toContainText(word)
  const all = await page.content()
  expect(gone.filter((word) => all.includes(word))).toEqual([])
}

/** Sentences that say that there is nothing. */
const claims = (text: string, language: Language) =>
  text
    .split(/[.\n]/)
    .map((sentence) => sentence.trim())
    .filter(healthWords[language].nothing)

/** Where a source is missing, nothing is said not to be there, and nobody without a name is said to have answered. */
async function expectNoClaim(page: Page, language: Language) {
  const main = page.getByRole('main')
  expect(claims(await main.innerText(), language)).toEqual([])
  await expect(main).not.toContainText(healthWords[language].answeredToo)
}

async function expectFits(page: Page) {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await expectNoAxeViolations(page)
}

/** Goes from the heading to the first thing of the list, into it, and back. */
async function expectFirstByKeyboard(page: Page, { path, name }: OneArea, language: Language) {
  const isThere = () =>
    page.evaluate(
      (before) =>
        document.activeElement instanceof HTMLAnchorElement &&
        document.activeElement.pathname.startsWith(before),
      `${path}/`,
    )
  for (let stop = 0; stop < 8 && !(await isThere()); stop++) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL((url) => url.pathname.startsWith(`${path}/`))
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expectSettled(page)
  await expectFits(page)
  await page.goBack()
  await expect(page).toHaveURL(path)
  await expect(heading(page, name[language])).toBeFocused()
}

/** The parts of the paper that are of areas of health, as they are printed. */
async function openOnPaper(page: Page, language: Language) {
  await goWithin(page, paths.utskrift())
  await page.emulateMedia({ media: 'print' })
  const { allergies, medicines } = healthWords[language].paper
  const part = (name: string) =>
    page
      .getByRole('article')
      .locator('section')
      .filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) })
  return { halsa: part(allergies), lakemedel: part(medicines) }
}

function expectedOf(area: string, of: Situation['of'], language: Language): Expected {
  const one = healthAreas.find((known) => known.area === area)
  if (!one) throw new Error(`No area of health: ${area}`)
  return of(one, language)
}

/** In each area, and on paper, it is said that it is withheld and why, and nothing of it is there, or asked for. */
async function walkWithheld(
  page: Page,
  language: Language,
  whose: string,
  why: (area: string) => string,
  wordsOf: (one: OneArea) => string[],
) {
  await page.goto(paths.person())
  await page
    .getByRole('main')
    .getByRole('button', { name: new RegExp(whose) })
    .click()
  await expect(heading(page, new RegExp(whose))).toBeFocused()
  await expectSettled(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const { withheld, paper } = healthWords[language]
  for (const one of healthAreas) {
    await openArea(page, one, language)
    await expectShown(page, [whose, withheld, why(one.name[language])], wordsOf(one))
    await expect(page.locator(`main a[href^="${one.path}/"]`)).toHaveCount(0)
    await expectFits(page)
  }
  const parts = Object.entries(await openOnPaper(page, language))
  for (const [area, part] of parts) {
    await expect(part).toContainText(paper.withheld, printed)
    const gone = healthAreas.filter((one) => one.area === area).flatMap(wordsOf)
    await expectShown(page, [], gone)
  }
  expect(asked.filter((path) => healthAreas.some(({ area }) => path === `/api/${area}`))).toEqual([])
}
