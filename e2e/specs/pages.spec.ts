import type { Page } from 'playwright/test'
import type { Area } from '../../app/area.ts'
import { areas } from '../../app/areas.ts'
import { paths } from '../../app/paths.ts'
import { languageCodes, languages, standardLanguage } from '#platform/i18n/language.ts'
import { everyAddress } from '../addresses.ts'
import { expect, expectNoAxeViolations, expectSettled, inLanguage, test } from '../fixtures.ts'

type WorldWalked = { name: string; query: string; sayMore?: true; unlike?: true }

/** `unlike`: pages that tell of no care may say something else there too. `sayMore`: with words that stand in no other. */
const worlds: readonly WorldWalked[] = [
  { name: 'both', query: 'kallor=alla', sayMore: true, unlike: true },
  { name: 'a person of whom everything is odd', query: 'varld=udda', sayMore: true },
  { name: 'one source down', query: 'fel=ogonkliniken:fel', sayMore: true },
  { name: 'region only', query: 'kallor=region' },
  { name: 'kommun only', query: 'kallor=kommun' },
  { name: 'none', query: 'kallor=ingen' },
  { name: 'all slow', query: 'fel=alla:langsam' },
  { name: 'engagement index down', query: 'fel=index:nere', sayMore: true, unlike: true },
  { name: 'a person with almost nothing', query: 'varld=nykomling', sayMore: true },
  { name: 'a source that answers in FHIR', query: 'varld=flyttad' },
]

const listed: readonly Area[] = areas
/** Pages of what is told of a person; each of one thing, of which these worlds hold none, is as the rest. */
const ofCare = [
  '/',
  paths.kallor(),
  paths.utskrift(),
  ...listed.filter(({ access }) => access).flatMap((area) => ownPathsOf(area)),
]
const views = [
  { name: 'month', address: `${paths.tidslinje()}?vy=manad` },
  { name: 'week', address: `${paths.tidslinje()}?vy=vecka` },
  { name: 'filtered timeline', address: `${paths.tidslinje()}?typ=distans` },
]
const every = [...everyAddress, ...views, { name: 'no page', address: '/finns-inte' }]
const someOf = every.filter((one) => views.includes(one) || ofCare.includes(one.address))

for (const { name: worldName, query, sayMore = false, unlike = false } of worlds) {
  for (const language of sayMore ? languageCodes : [standardLanguage]) {
    for (const { name, address } of unlike ? every : someOf) {
      test(`${name}, ${worldName}, ${language}`, async ({ page, context, world }) => {
        await world(query)
        await inLanguage(context, language)
        await page.setViewportSize({ width: 320, height: 640 })
        await page.goto(address)
        await expectSettled(page)

        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
        await expect(page.locator('html')).toHaveAttribute('lang', languages[language].lang)
        await expectNoSidewaysScroll(page)
        await expectNoAxeViolations(page)
        await expectNoLooseKeys(page)

        await page.setViewportSize({ width: 1280, height: 900 })
        await expectNoSidewaysScroll(page)
        if (worldName === 'both') await expectNoAxeViolations(page)
      })
    }
  }
}

/** The addresses of an area that need no id. */
function ownPathsOf({ paths: all }: Area): string[] {
  return Object.values(all).flatMap((path) => (path.length === 0 ? [path('')] : []))
}

async function expectNoSidewaysScroll(page: Page) {
  const [scrollWidth, clientWidth] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ])
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth ?? 0)
}

/** A text that has no words shows its key, `line.complete` or `openUntil`, or an unfilled {{place}}. */
async function expectNoLooseKeys(page: Page) {
  const text = await page.locator('body').innerText()
  expect(text).not.toMatch(/\b[a-z]{2,}[A-Z][a-z]{2,}\b/)
  expect(text).not.toMatch(/\{\{|\b(undefined|null|NaN|Invalid Date)\b/)
}
