import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, test } from '../fixtures.ts'
import { show } from '../steps/ombudslage.ts'
import { ownWords, you } from '../steps/own-words.ts'

const sip = async (page: Page) => {
  await page.goto(paths.vardplaner())
  await page.getByRole('main').getByRole('link', { name: 'Samordnad individuell plan' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samordnad individuell plan')
  await expectSettled(page)
}

test('a SIP says what the person wants, who does what, the meeting and what is missing, in that order, and leads on', async ({
  page,
  world,
}) => {
  await world('')
  await sip(page)
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    'Med egna ord',
    'Mål',
    'Vem gör vad',
    'Information till dig',
    'Nästa möte',
    'De som är med',
    'Hör ihop med',
    'Steg 7 av 8: Planen följs upp',
    'Om planen',
  ])
  await expect(page.getByRole('blockquote')).toContainText('Jag vill bo kvar i min lägenhet.')
  await expect(page.getByRole('region', { name: 'Nästa möte' })).toContainText('Fredag 18 december 13.30')
  await expect(page.getByRole('region', { name: 'Nästa möte' })).toContainText('Då följs planen upp.')
  await expect(page.getByRole('region', { name: 'Regionen' })).toContainText('Prova ut stödstrumpor')
  await expect(
    page.getByRole('region', { name: 'Kommunen' }).getByRole('listitem').filter({ hasText: 'såret' }),
  ).toHaveText('Lägga om såret varje måndagPågår Varje måndag · Hemsjukvården Sjöstad')
  await expect(
    page.getByRole('region', { name: 'Ingen har ansvar för det här än' }).getByRole('listitem'),
  ).toHaveText('Se över mattorna hemma så att du inte snubblarInte påbörjad Ingen dag är bestämd än')
  const amina = page
    .getByRole('region', { name: 'De som är med' })
    .getByRole('listitem')
    .filter({ hasText: 'Amina Wallin' })
  // Told of as mainly responsible and as one who takes part: one row.
  await expect(amina).toHaveCount(1)
  await expect(amina).toContainText('Huvudansvarig')
  await expect(amina.getByRole('link', { name: 'Ring Amina Wallin' })).toHaveAttribute(
    'href',
    'tel:0846500411',
  )
  await expect(page.getByText('Signerad')).toBeHidden()
  await page.getByRole('heading', { name: 'Om planen' }).click()
  await expect(page.getByText('Signerad')).toBeVisible()
  await expect(page.getByText('Såret läggs om på måndagar i stället för torsdagar.')).toBeVisible()
  // No id of a unit, also where its name is not known.
  await expect(page.getByRole('main')).toContainText('en enhet vars namn saknas')
  await expect(page.getByRole('main')).not.toContainText('TSTDEF')
  await expectNoAxeViolations(page)
  await page.getByRole('link', { name: 'Genomförandeplan för hemtjänst' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Genomförandeplan för hemtjänst')
  await expect(page.getByRole('main').getByText('Ingår i')).toContainText('Samordnad individuell plan')
  const week = page.getByRole('region', { name: 'En vanlig vecka' })
  await expect(week.getByRole('listitem').filter({ hasText: /^Tisdag/ })).toContainText('8.30–9.00 Dusch')
  await page.getByRole('link', { name: 'Tider som hör till' }).click()
  await expect(page.getByRole('main').getByText('Hemtjänst: städning').first()).toBeVisible()
})

test('a SIP is short on a phone, and on a wide screen people and meeting stand beside', async ({
  page,
  world,
}) => {
  await world('')
  await page.setViewportSize({ width: 390, height: 844 })
  await sip(page)
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(4_150)
  const left = async (name: string) => (await page.getByRole('region', { name }).boundingBox())?.x ?? 0
  expect(await left('Nästa möte')).toBe(await left('Mål'))
  await page.setViewportSize({ width: 1280, height: 900 })
  for (const name of ['Nästa möte', 'De som är med']) expect(await left(name), name).toBeGreaterThan(700)
  for (const name of ['Mål', 'Vem gör vad']) expect(await left(name), name).toBeLessThan(200)
})

test(
  'no plan and no agreement leaves the right half of a wide screen empty',
  { tag: '@release' },
  async ({ page, world }) => {
    test.setTimeout(120_000)
    await page.setViewportSize({ width: 1280, height: 900 })
    for (const choice of ['', 'varld=udda', 'varld=magdalena']) {
      await world(choice)
      for (const list of [paths.vardplaner(), paths.overenskommelser()]) {
        await page.goto(list)
        await expectSettled(page)
        const links = await page
          .locator(`main a[href^="${list}/"]`)
          .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
        for (const address of [list, ...links]) {
          await page.goto(address)
          await expectSettled(page)
          const right = await page
            .locator('main .ds-card')
            .evaluateAll((cards) => Math.max(0, ...cards.map((card) => card.getBoundingClientRect().right)))
          expect(right, `${choice} ${address}`).toBeGreaterThan(1_150)
        }
      }
    }
  },
)

for (const [width, root] of [
  [320, 18],
  [320, 38],
  [1280, 38],
] as const) {
  test(
    `odd plans hold ${width} px wide with letters of ${root} px`,
    { tag: '@release' },
    async ({ page, world }) => {
      test.setTimeout(120_000)
      await page.setViewportSize({ width, height: 640 })
      await world('varld=udda')
      for (const list of [paths.vardplaner(), paths.overenskommelser()]) {
        await page.goto(list)
        await expectSettled(page)
        const links = await page
          .locator(`main a[href^="${list}/"]`)
          .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
        expect(links.length).toBeGreaterThan(2)
        for (const address of [list, ...links]) {
          await page.goto(address)
          await expectSettled(page)
          await page.evaluate((size) => (document.documentElement.style.fontSize = `${size}px`), root)
          await page.locator('main details').evaluateAll((all) => {
            for (const one of all) one.setAttribute('open', '')
          })
          const over = await page.locator('main *').evaluateAll((all) =>
            all
              .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
              .filter((one) => !one.closest('.visually-hidden'))
              .map((one) => one.outerHTML.slice(0, 120)),
          )
          expect(over, address).toEqual([])
        }
      }
    },
  )
}

/** Without the foot of the answer, which speaks of the reader. */
const pageWords = (page: Page) =>
  ownWords(page.getByRole('main'), 'details[class*=about], .on-paper, [role=note]')

for (const [choice, name, menus] of [
  ['varld=udda&kan=utse-ombud', 'Emil Tallberg', ['Planer']],
  ['varld=magdalena&kan=utse-ombud', 'Leo Hult', ['Planer', 'Överenskommelser']],
  ['varld=magdalena&kan=utse-ombud', 'Rolf Lindqvist', ['Överenskommelser']],
] as const) {
  const tag = name === 'Leo Hult' ? [] : ['@release']
  test(
    `on the pages of what is planned and agreed for ${name} nothing says you to the one who helps`,
    { tag },
    async ({ page, world }) => {
      await world(choice)
      await page.goto('/')
      await show(page, name)
      for (const menu of menus) {
        await page.getByRole('navigation').getByRole('link', { name: 'Mer' }).click()
        await page.getByRole('link', { name: menu, exact: true }).first().click()
        await expect(page.getByRole('heading', { level: 1 })).toContainText(menu)
        await expectSettled(page)
        expect(await pageWords(page)).not.toMatch(you)
        const rows = page.getByRole('main').getByRole('listitem').getByRole('link')
        for (let index = 0; index < (await rows.count()); index++) {
          await rows.nth(index).click()
          await expect(page.getByRole('heading', { level: 1 })).not.toContainText(menu)
          await expectSettled(page)
          expect(await pageWords(page)).not.toMatch(you)
          await page.goBack()
          await expectSettled(page)
        }
      }
    },
  )
}
