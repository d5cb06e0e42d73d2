import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, heading, inLanguage, test } from '../fixtures.ts'

const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const link = (page: Page, name: string) => page.getByRole('main').getByRole('link', { name })

async function open(page: Page) {
  await page.goto(paths.remisser())
  await expectSettled(page)
}

test('each remiss stands once, with how it stands in plain words, and those that are over apart', async ({
  page,
  world,
}) => {
  await world('')
  await open(page)
  const current = card(page, 'Aktuella').getByRole('listitem')
  await expect(current).toHaveCount(3)
  await expect(current.first()).toContainText('Remiss för utprovning av hörapparat')
  await expect(current.first()).toContainText('Skickad · 12 november 2026')
  await expect(current.first()).toContainText('Till Hörselmottagningen Vågen')
  await expect(current.first()).toContainText('Vårdcentralen Ekbacken')
  // What is not known is told as it is written.
  await expect(current.nth(1)).toContainText('Vi har tagit emot remissen och kallar dig · 20 oktober 2026')
  await expect(current.nth(2)).toContainText('Avvisad · 18 juni 2026')
  await expect(current.nth(2)).toContainText('Fråga den som skrev remissen vad som händer nu.')
  await expect(card(page, 'Besvarade eller makulerade').getByRole('listitem')).toHaveText([
    /Röntgenremiss.*Svar mottaget · 9 september 2026/,
  ])
  await expect(page.getByRole('main')).not.toContainText('EJ-FOR-PATIENT')
  // The way out is told to be one.
  await expect(card(page, 'Egenremiss')).toContainText('Egenremiss på 1177 (www.1177.se)')
  await expectNoAxeViolations(page)
})

test('a page of its own tells what it means, what can be done, every step, and whom to ask', async ({
  page,
  world,
}) => {
  await world('')
  await open(page)
  await link(page, 'Remiss till Storstadens sjukhus, lungmottagningen 18 juni 2026').click()
  await expect(heading(page, 'Remiss till Storstadens sjukhus, lungmottagningen')).toBeVisible()
  const now = card(page, 'Så går det')
  await expect(now).toContainText('Mottagningen har sagt nej till remissen.')
  await expect(now).toContainText('Varför står inte här.')
  await expect(now).toContainText('Fråga den som skrev remissen varför, och vad som går att göra i stället.')
  await expect(now.getByRole('link', { name: '08-465 004 10' })).toBeVisible()
  await expect(card(page, 'Det som har hänt').getByRole('listitem')).toHaveText([
    /Skickad8 juni 2026 klockan 9.10/,
    /Mottagen10 juni 2026 klockan 14.00/,
    /Avvisad18 juni 2026 klockan 10.30/,
  ])
  await expect(card(page, 'Om remissen')).toContainText('FrånKarin Ek, Vårdcentralen Ekbacken')
  await expect(card(page, 'Om remissen')).toContainText('NummerREM-6702')
  expect(await page.title()).not.toMatch(/lung/i)
  expect(page.url()).not.toMatch(/lung|REM|2026/)
  await expectNoAxeViolations(page)
})

test('what two sources tell of one remiss stands together, each step by its source', async ({
  page,
  world,
}) => {
  await world('')
  await open(page)
  await link(page, 'Remiss för kontroll av gråstarr').click()
  await expect(card(page, 'Så går det')).toContainText(
    'I källan står: Vi har tagit emot remissen och kallar dig',
  )
  await expect(card(page, 'Så går det')).toContainText('Orden är källans egna. Överblick vet inte mer än så.')
  await expect(card(page, 'Det som har hänt').getByRole('listitem')).toHaveText([
    /Skickad14 oktober 2026.*Vårdcentralen Ekbacken/,
    /Mottagen15 oktober 2026.*Ögonkliniken/,
    /kallar dig20 oktober 2026.*Ögonkliniken/,
  ])
})

test('the menu leads there, a step in the timeline to its remiss, and the keyboard back', async ({
  page,
  world,
}) => {
  await world('')
  await page.goto(paths.mer())
  await link(page, 'Remisser').click()
  await expect(heading(page, 'Remisser')).toBeFocused()
  await page.goto(`${paths.tidslinje()}?typ=remiss`)
  await expectSettled(page)
  await link(page, 'Remiss för utprovning av hörapparat').click()
  await link(page, 'Hur det går med remissen').click()
  await expect(card(page, 'Så går det')).toContainText('Här står inte om den har kommit fram.')
  await expect(heading(page, 'Remiss för utprovning av hörapparat')).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('link', { name: 'Till remisser' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Remisser')).toBeFocused()
})

test('when everybody has answered and nothing is registered, that is what is said', async ({
  page,
  world,
}) => {
  await world('varld=nykomling')
  await open(page)
  await expect(page.getByText('Ingen har registrerat någon remiss.')).toBeVisible()
})

test('when all are over, it is said that none waits', async ({ page, world }) => {
  await world('varld=flyttad&kallor=region-fjallmarken')
  await open(page)
  await expect(card(page, 'Aktuella')).toContainText(
    'Hos dem som har svarat finns ingen remiss som väntar på besked.',
  )
  await expect(card(page, 'Besvarade eller makulerade')).toContainText('Remiss vid flytt')
})

test('a remiss that was sent back says so in plain words', async ({ page, world }) => {
  await world('varld=tonaring')
  await open(page)
  await expect(card(page, 'Aktuella')).toContainText('Skickad tillbaka · 10 november 2026')
})

test('what is odd is shown as it is: no number, no receiver, times of other centuries, unknown codes', async ({
  page,
  world,
}) => {
  await world('varld=udda')
  await open(page)
  const rows = card(page, 'Aktuella').getByRole('listitem')
  await expect(rows).toHaveCount(8)
  await expect(rows.first()).toContainText('Skickad vidare · 5 oktober 2026')
  await expect(rows.nth(1)).toContainText('Prioriterad enligt nivå 3')
  await expect(rows.filter({ hasText: 'Status saknas' })).toHaveCount(1)
  await expectNoAxeViolations(page)
  await rows.first().getByRole('link').click()
  await expect(card(page, 'Så går det')).toContainText('Den är nu skickad till En annan mottagning.')
  const steps = card(page, 'Det som har hänt').getByRole('listitem')
  await expect(steps.first()).toContainText('1 januari 1900')
  await expect(steps.last()).toContainText('Dagen har inte varit än.')
  await page.goBack()
  await rows.filter({ hasText: 'Status saknas' }).getByRole('link').click()
  await expect(card(page, 'Så går det')).toContainText('Källan säger inte till vem den är skickad.')
  await expect(card(page, 'Om remissen')).toContainText('Källan säger inte vilken remiss det gäller.')
})

test('in English the words of the page are English, and those of the source as they are', async ({
  page,
  context,
  world,
}) => {
  await inLanguage(context, 'en')
  await world('')
  await open(page)
  await expect(card(page, 'Current').getByRole('listitem').first()).toContainText('Sent · 12 November 2026')
  await link(page, 'Remiss för kontroll av gråstarr').click()
  const now = card(page, 'How it is going')
  await expect(now).toContainText('The words are those of the source. Överblick knows no more than that.')
  await expect(now.locator('[lang=sv]').filter({ hasText: 'kallar dig' })).toBeVisible()
})

test('at 320 pixels nothing is wider than the page, and all of it is on paper', async ({ page, world }) => {
  await world('')
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page)
  const narrow = () => page.evaluate(() => document.documentElement.scrollWidth)
  expect(await narrow()).toBeLessThanOrEqual(320)
  await link(page, 'Remiss för kontroll av gråstarr').click()
  await expectSettled(page)
  expect(await narrow()).toBeLessThanOrEqual(320)
  await expectNoAxeViolations(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation').first()).toBeHidden()
  for (const name of ['Så går det', 'Det som har hänt', 'Om remissen'])
    await expect(card(page, name)).toBeVisible()
  await expect(card(page, 'Det som har hänt').getByRole('listitem')).toHaveCount(3)
})
