import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { allowed, ofReader, own, speaking, toReader } from '../../app/test-speaks-to-reader.ts'
import { languageCodes } from '#platform/i18n/language.ts'
import { expect, expectSettled, inLanguage, test } from '../fixtures.ts'
import { goWithin, places } from '../steps/places.ts'

/** Messages of other names, and a unit that is another's. */
const ofBirgitta = ['a kallelse', 'a file of a message', 'a letter']
const shared = ['a consent', 'a row of the log', 'a question of consent']
const measuring = ['a value to enter', 'a value to correct']

/** Somebody who helps, whom, and the pages that are not there for them. */
const helped = [
  {
    world: 'varld=daniel&kan=viktigt-for-mig,utse-ombud',
    name: 'Magdalena Hult',
    // Its name is that of a time of somebody else's; another's ombud are never shown; and some she has none of.
    without: [
      'a booked time',
      'an ombud',
      'an insats',
      'a wound',
      'a proposal',
      ...shared,
      ...ofBirgitta,
      ...measuring,
    ],
  },
  {
    world: 'varld=daniel&kan=viktigt-for-mig,utse-ombud',
    name: 'Leo Hult',
    // A child, of whom there is less.
    without: [
      'a booked time',
      'an ombud',
      'a plan',
      'a meeting about a plan',
      'a proposal',
      'a document',
      'a referral',
      'a picture of a reply',
      'an insats',
      'a wound',
      ...ofBirgitta,
      ...measuring,
    ],
  },
]

const always: readonly string[] = [paths.oversikt(), paths.tidslinje()]

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** What is rightly said to the one who reads, in this language; longest first, since a short one may be a part of another. */
async function rightlySaid(language: (typeof languageCodes)[number]): Promise<RegExp[]> {
  return (await speaking())
    .filter((one) => one.language === language)
    .filter(({ room, key }) => (ofReader[room] ?? allowed[room]?.[key] ?? own) !== own)
    .map(({ text }) => text)
    .toSorted((a, b) => b.length - a.length)
    .map(
      (text) =>
        new RegExp(
          text
            .split(/\{\{\w+\}\}/)
            .map((part) => escaped(part.trim()))
            .join(String.raw`\s*.{0,300}?\s*`),
          'gu',
        ),
    )
}

/** The page's own words, without those that somebody has written in a source; what is folded away among them. */
async function ownWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
    for (const written of document.querySelectorAll('span[lang=sv]'))
      for (const walker = document.createTreeWalker(written, NodeFilter.SHOW_TEXT); walker.nextNode();)
        (walker.currentNode as Text).data = ''
    const labels = [...document.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap((one) =>
      ['aria-label', 'title', 'placeholder'].map((name) => one.getAttribute(name) ?? ''),
    )
    return [document.title, ...labels, document.body.innerText].join('\n')
  })
}

for (const { world: query, name: who, without } of helped) {
  for (const language of languageCodes) {
    for (const { name, open } of places.filter((place) => !without.includes(place.name))) {
      const tag = always.includes(name) ? [] : ['@release']
      test(
        `${name} of ${who}, ${language}: nothing is said of another as if it were of the reader`,
        {
          tag,
        },
        async ({ page, context, world }) => {
          await world(query)
          await inLanguage(context, language)
          await page.goto(paths.person())
          await page.getByRole('button', { name: who }).click()
          await expect(page.locator('html')).toHaveAttribute('data-ombud', '')
          await expectSettled(page)
          await open(page, goWithin)
          const rightly = await rightlySaid(language)
          const words = rightly.reduce((text, one) => text.replaceAll(one, '…'), await ownWords(page))
          expect(words.length).toBeGreaterThan(200)
          expect(words.split('\n').filter((line) => toReader[language].test(line))).toEqual([])
        },
      )
    }
  }
}

test('the page of all one helps is not said to be about one of them', async ({ page, world }) => {
  await world('varld=magdalena&kan=utse-ombud')
  await page.goto(paths.person())
  await page.getByRole('button', { name: 'Visa uppgifter för Rolf Lindqvist' }).click()
  await expectSettled(page)
  const banner = page.getByRole('region', { name: 'Ombudsläge' })
  await expect(banner).toContainText('Rolf Lindqvist')
  await goWithin(page, paths.hjalpa())
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('De jag hjälper')
  await expect(page).toHaveTitle('De jag hjälper – Överblick')
  await expect(banner).toHaveCount(0)
  await expect(page.locator('html')).not.toHaveAttribute('data-ombud')
  await goWithin(page, paths.tidslinje())
  await expect(banner).toContainText('Rolf Lindqvist')
  await expect(page.locator('html')).toHaveAttribute('data-ombud', '')
})
