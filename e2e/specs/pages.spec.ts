import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { languageCodes, languages, standardLanguage } from '#platform/i18n/language.ts'
import { everyAddress } from '../addresses.ts'
import { expect, expectNoAxeViolations, expectSettled, inLanguage, test } from '../fixtures.ts'

const worlds = {
  both: 'kallor=alla',
  'a person of whom everything is odd': 'varld=udda',
  'one source down': 'fel=ogonkliniken:fel',
  'region only': 'kallor=region',
  'kommun only': 'kallor=kommun',
  none: 'kallor=ingen',
  'all slow': 'fel=alla:langsam',
  'engagement index down': 'fel=index:nere',
  'a person with almost nothing': 'varld=nykomling',
  'a source that answers in FHIR': 'varld=flyttad',
}

const addresses = [
  ...everyAddress,
  { name: 'month', address: `${paths.tidslinje()}?vy=manad` },
  { name: 'week', address: `${paths.tidslinje()}?vy=vecka` },
  { name: 'filtered timeline', address: `${paths.tidslinje()}?typ=distans` },
  { name: 'no page', address: '/finns-inte' },
]

for (const [worldName, query] of Object.entries(worlds)) {
  for (const language of languageCodes) {
    // The others differ from that in little on most pages.
    const isFirst = worldName === 'both' && language === standardLanguage
    const tag = isFirst ? [] : ['@release']
    for (const { name, address } of addresses) {
      test(`${name}, ${worldName}, ${language}`, { tag }, async ({ page, context, world }) => {
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
