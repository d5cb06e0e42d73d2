import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { menuAreas } from '../addresses.ts'
import { expect, expectNoAxeViolations, expectSettled, inLanguage, test } from '../fixtures.ts'

type Kind = {
  page: string
  world: string
  open: (page: Page) => Promise<void>
  /** A word that it explains in a text, as it stands there, and what it means. */
  word: string
  means: RegExp
  inEnglish: RegExp
  /** Within what the word is read. */
  near: RegExp
}

const follow = (page: Page, name: RegExp) =>
  page.getByRole('main').getByRole('link', { name }).first().click()

/** One page of each kind that explains words. */
const kinds: readonly Kind[] = [
  {
    page: 'an event',
    world: 'varld=hemkommen',
    open: async (page) => {
      await page.goto(`${paths.tidslinje()}?vy=lista`)
      await follow(page, /Ta bort stygnen/)
    },
    word: 'Sjukresa',
    means: /^En resa till eller från vården/,
    inEnglish: /^A journey to or from care/,
    near: /Sjukresa är beställd/,
  },
  {
    page: 'an agreement',
    world: '',
    open: async (page) => {
      await page.goto(paths.overenskommelser())
      await follow(page, /Bo kvar hemma med hjärtsvikt/)
    },
    word: 'vattendrivande',
    means: /^Vattendrivande medicin hjälper kroppen/,
    inEnglish: /^Diuretic: medicine that helps the body/,
    near: /ringer dig om vattendrivande medicin/,
  },
  {
    page: 'a plan',
    world: '',
    open: async (page) => {
      await page.goto(paths.vardplaner())
      await follow(page, /^Samordnad individuell plan/)
    },
    word: 'Biståndsenheten',
    means: /^Den del av kommunen/,
    inEnglish: /^The part of the kommun/,
    near: /Biståndsenheten/,
  },
  {
    page: 'a document',
    world: '',
    open: async (page) => {
      await page.goto(paths.vardplaner())
      await follow(page, /^Plan för fotvård/)
      await follow(page, /^Öppna dokumentet: Plan för fotvård/)
    },
    word: 'Hemsjukvården',
    means: /^Sjukvård hemma/,
    inEnglish: /^Home nursing/,
    near: /Hemsjukvården Sjöstad/,
  },
]

async function open(page: Page, kind: Kind) {
  await kind.open(page)
  await expectSettled(page)
}

for (const [place, kind] of kinds.entries()) {
  // One kind each time; all of them before a release.
  const tag = place === 0 ? [] : ['@release']
  const named = `${kind.word}, förklara ordet`

  test(
    `on the page of ${kind.page} a word is explained where it stands, once, by key and by click alone`,
    { tag },
    async ({ page, world }) => {
      await world(kind.world)
      await open(page, kind)
      const word = page.getByRole('button', { name: named, exact: true })
      const note = page.getByRole('note').filter({ hasText: kind.means })
      await expect(word).toHaveCount(1)
      await expect(word).toHaveAttribute('aria-expanded', 'false')
      // The text reads on as it was written.
      await expect(page.getByRole('main')).toContainText(kind.near)
      await word.press('Enter')
      await expect(word).toHaveAttribute('aria-expanded', 'true')
      await expect(word).toBeFocused()
      await expect(note).toBeVisible()
      await expect(word).toHaveAccessibleDescription(kind.means)
      await expectNoAxeViolations(page)
      await word.press('Escape')
      await expect(note).toHaveCount(0)
      await expect(word).toBeFocused()
      await expect(word).toHaveAttribute('aria-expanded', 'false')
      // A screen reader or a voice presses without moving there.
      await word.evaluate((button: HTMLButtonElement) => button.click())
      await expect(note).toBeVisible()
      await word.evaluate((button: HTMLButtonElement) => button.click())
      await expect(note).toHaveCount(0)
      const terms = await page
        .locator('[data-word]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-word')))
      expect(new Set(terms).size).toBe(terms.length)
    },
  )

  test(
    `on the page of ${kind.page} no word in a link or a button is one, and each has room for a finger`,
    { tag },
    async ({ page, world }) => {
      await world(kind.world)
      await page.setViewportSize({ width: 320, height: 640 })
      await open(page, kind)
      await expect(page.getByRole('button', { name: named, exact: true })).toHaveCount(1)
      await expect(page.locator(':is(a, button, label, summary, h1, h2, h3, h4) [data-word]')).toHaveCount(0)
      const sizes = await page.locator('[data-word]').evaluateAll((all) =>
        all.map((one) => {
          const { width, height } = one.getBoundingClientRect()
          return { name: one.textContent, isLarge: width >= 44 && height >= 44 }
        }),
      )
      expect(sizes.filter(({ isLarge }) => !isLarge)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    },
  )

  test(
    `on the page of ${kind.page} in English the Swedish word has an English explanation`,
    { tag },
    async ({ page, context, world }) => {
      await world(kind.world)
      await inLanguage(context, 'en')
      await page.goto(paths.oversikt())
      const english: Kind = { ...kind, open: englishWay(kind) }
      await open(page, english)
      const word = page.getByRole('button', { name: `${kind.word}, explain the word`, exact: true })
      await word.click()
      const note = page.getByRole('note').filter({ hasText: kind.inEnglish })
      await expect(note).toBeVisible()
      await expect(note).toHaveAttribute('lang', 'en')
      await expect(word).toHaveAttribute('lang', 'en')
      await expect(word.getByText(kind.word)).toHaveAttribute('lang', 'sv')
    },
  )

  test(
    `on the paper of ${kind.page} there is nothing to press, and what words mean stands last`,
    { tag },
    async ({ page, world }) => {
      await world(kind.world)
      await open(page, kind)
      const word = page.getByRole('button', { name: named, exact: true })
      await word.click()
      await page.emulateMedia({ media: 'print' })
      await expect(word).toHaveCount(0)
      await expect(page.getByRole('note')).toHaveCount(0)
      const list = page.getByRole('heading', { name: 'Ord som förklaras' }).locator('..')
      await expect(list.getByRole('listitem').filter({ hasText: kind.means.source.slice(1) })).toBeVisible()
      expect(await list.evaluate((one) => one.nextElementSibling)).toBeNull()
      await page.emulateMedia({ media: 'screen' })
      await expect(word).toHaveAttribute('aria-expanded', 'true')
      await expect(list).toBeHidden()
    },
  )
}

/** The same way there, where the words of the page are English. */
const englishWay =
  (kind: Kind): Kind['open'] =>
  async (page) => {
    if (kind.page !== 'a document') return kind.open(page)
    await page.goto(paths.vardplaner())
    await follow(page, /^Plan för fotvård/)
    await follow(page, /^Open the document: Plan för fotvård/)
  }

test('a word of the heading is asked for under it, and the heading keeps its name', async ({
  page,
  world,
}) => {
  await world('')
  await page.goto(paths.overenskommelser())
  await follow(page, /Bo kvar hemma med hjärtsvikt/)
  await expect(
    page.getByRole('heading', { level: 1, name: 'Bo kvar hemma med hjärtsvikt och sår', exact: true }),
  ).toBeVisible()
  const ask = page.getByRole('button', { name: 'Vad betyder hjärtsvikt?', exact: true })
  await ask.press('Space')
  await expect(page.getByRole('note')).toHaveText('Hjärtat orkar inte pumpa runt blodet så bra som det ska.')
  await expect(ask).toBeFocused()
})

test('in rows that are links nothing is explained', async ({ page, world }) => {
  await world('')
  let read = ''
  for (const { address } of menuAreas) {
    if (address === paths.kontakter()) continue
    await page.goto(address)
    await expectSettled(page)
    read += (await page.getByRole('main').textContent()) ?? ''
    await expect(page.locator('[data-word]')).toHaveCount(0)
  }
  // They are there, and stand in rows.
  for (const word of ['hjärtsvikt', 'Omläggning', 'pacemaker']) expect(read).toContain(word)
})

test('a word that is being read stays where it is when the page is drawn anew, and is still the only one', async ({
  page,
  world,
}) => {
  await world('')
  await page.goto(paths.overenskommelser())
  await follow(page, /Bo kvar hemma med hjärtsvikt/)
  await expectSettled(page)
  const word = page.getByRole('button', { name: 'vattendrivande, förklara ordet' })
  await word.click()
  await page.getByRole('combobox', { name: /Språk/ }).selectOption('en')
  const inEnglish = page.getByRole('button', { name: 'vattendrivande, explain the word' })
  await expect(inEnglish).toHaveCount(1)
  await expect(inEnglish).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByRole('note')).toHaveText(/^Diuretic: medicine that helps the body/)
})

test('with the colours of the device words that are explained are still seen to be', async ({
  page,
  world,
}) => {
  await world('')
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(paths.overenskommelser())
  await follow(page, /Bo kvar hemma med hjärtsvikt/)
  await expectSettled(page)
  const word = page.getByRole('button', { name: 'vattendrivande, förklara ordet' })
  const { line, ground, own, around } = await word.evaluate((button) => ({
    line: getComputedStyle(button).textDecorationLine,
    ground: getComputedStyle(button).backgroundColor,
    own: getComputedStyle(button).color,
    around: getComputedStyle(button.parentElement ?? button).color,
  }))
  expect(line).toBe('underline')
  expect(ground).toBe('rgba(0, 0, 0, 0)')
  expect(own).not.toBe(around)
})

test('my plan on paper ends with what its words mean, in a few lines', async ({ page, world }) => {
  await world('')
  await page.goto(paths.utskrift())
  await expectSettled(page)
  await expect(page.locator('[data-word]')).toHaveCount(0)
  await page.emulateMedia({ media: 'print' })
  // As wide as a sheet of paper is within its edges.
  await page.setViewportSize({ width: 672, height: 900 })
  const list = page.getByRole('heading', { name: 'Ord som förklaras' }).locator('..').getByRole('list')
  expect(await list.getByRole('listitem').count()).toBeGreaterThanOrEqual(3)
  const lines = await list.evaluate(
    (one) => one.getBoundingClientRect().height / parseFloat(getComputedStyle(one).lineHeight),
  )
  expect(lines).toBeGreaterThan(2)
  expect(lines).toBeLessThan(7.5)
})

test('the list of all words can be searched, by any form and by what a word means', async ({
  page,
  context,
  world,
}) => {
  await world('')
  await page.goto(paths.mer())
  await page.getByRole('main').getByRole('link', { name: 'Ordlista' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ordlista' })).toBeVisible()
  const words = page.getByRole('term')
  expect(await words.count()).toBeGreaterThan(60)
  const field = page.getByRole('searchbox', { name: 'Sök ett ord' })
  await field.fill('Remisser')
  await expect(words).toHaveText(['remiss'])
  await expect(page.getByRole('status').filter({ hasText: '1 ord' })).toBeVisible()
  await field.fill('xyz')
  await expect(page.getByRole('status').filter({ hasText: 'Ordet finns inte i listan.' })).toBeVisible()
  expect(page.url()).not.toContain('xyz')
  await inLanguage(context, 'en')
  await page.goto(paths.ordlista())
  await page.getByRole('searchbox', { name: 'Find a word' }).fill('referral')
  await expect(words).toHaveText(['remiss'])
  await expect(words).toHaveAttribute('lang', 'sv')
  await expectNoAxeViolations(page)
})
