import { expect, expectSettled, test } from '../fixtures.ts'
import { choose } from '../steps/person-sheet.ts'

test.beforeEach(async ({ page, world }) => {
  await world('')
  await page.goto('/')
  await expectSettled(page)
})

test('answers what happens next, without a click', async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('God morgon, Birgitta')
  await expect(page.getByText('Måndag 23 november', { exact: true })).toBeVisible()

  const times = page.getByRole('region', { name: 'Tider', exact: true })
  const next = times.getByRole('article')
  await expect(next.getByRole('heading')).toHaveText('Kontroll av hjärtsvikt')
  await expect(next).toContainText('I morgon 10.20 · besök')
  await expect(next).toContainText('Sjuksköterska Amina Wallin')
  await expect(next).toContainText('Vårdcentralen Ekbacken, Parkgatan 4')
  await expect(next).toContainText('Väg dig på morgonen')

  const week = times.getByRole('region', { name: 'I dag' })
  await expect(week).toContainText('Hemtjänst: morgonhjälp')
  await expect(week).toContainText('Omläggning av sår')
  await expect(week).toContainText('Fotvård')
  await expect(week).toContainText('2 besök hemma')
  await expect(week).toContainText('Hemtjänst: morgonhjälp varje vardag 8.00')
})

test('has the themes in order of relevance', async ({ page }) => {
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    'Tider',
    'Vem ska jag kontakta?',
    'Att göra',
    'Sedan sist',
    'Meddelanden',
    'Kontakter',
    'Planering och uppföljning',
    'Fler områden',
  ])
})

test('mixes region, kommun and private, each item marked with its source', async ({ page }) => {
  const main = page.getByRole('main')
  await expect(main.getByText('Vårdcentralen Ekbacken').first()).toBeVisible()
  await expect(main.getByText('Hemtjänst Norr').first()).toBeVisible()
  await expect(main.getByText('Fotkliniken Linden').first()).toBeVisible()
})

test('says that all sources have answered, and where to see them', async ({ page }) => {
  await expect(page.getByText(/Hämtat i dag \d+\.\d\d från 5 källor\./)).toBeVisible()
  await page.getByRole('link', { name: 'Varifrån uppgifterna kommer' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Källor')
  await expect(page.getByRole('region', { name: 'Har svarat' })).toContainText('Ögonkliniken Storstaden')
  await expect(page.getByRole('region', { name: 'Inte anslutna' })).toContainText('Hörselmottagningen Vågen')
})

test('has the people to turn to, the plans, the agreements and the ombud', async ({ page }) => {
  const main = page.getByRole('main')
  await expect(main.getByRole('region', { name: 'Kontakter' })).toContainText('Amina Wallin')
  await expect(main.getByRole('region', { name: 'Kontakter' })).toContainText('Jonas Lind')
  await expect(main.getByRole('region', { name: 'Planer', exact: true })).toContainText(
    // Changed before others, but planned together.
    'Samordnad individuell plan',
  )
  await expect(main.getByRole('region', { name: 'Överenskommelser' })).toContainText('vattendrivande')
  await expect(main.getByRole('region', { name: 'Ombud' })).toContainText('Tove Sand')
})

test('from a time that does not fit it is one step to what can be done about it', async ({ page }) => {
  const next = page.getByRole('region', { name: 'Tider', exact: true }).getByRole('article')
  await next.getByRole('link', { name: /^Tiden passar inte/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kontroll av hjärtsvikt')
  const ways = page.getByRole('heading', { level: 2, name: 'Det här kan du göra' })
  await expect(ways).toBeFocused()
  await expect(ways).toBeInViewport()
  await expect(page.getByRole('button', { name: 'Avboka', exact: true })).toBeInViewport()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kontroll av hjärtsvikt')
  await expectSettled(page)
  await expect(ways).toBeVisible()
  await expect(ways).not.toBeFocused()
})

test('one who may see the time and do nothing about it is not offered to', async ({ page, world }) => {
  await world('varld=tove&kan=utse-ombud')
  await page.goto('/')
  await choose(page, 'Birgitta Sand')
  await expect(page.getByRole('article').getByRole('heading')).toHaveText('Kontroll av hjärtsvikt')
  await expect(page.getByRole('link', { name: /^Visa mer/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /^Tiden passar inte/ })).toHaveCount(0)
})
