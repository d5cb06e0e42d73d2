import { expect, expectSettled, test } from '../fixtures.ts'

test.beforeEach(async ({ page, world }) => {
  await world('')
  await page.goto('/')
  await expectSettled(page)
})

test('answers what happens next, without a click', async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('God morgon, Birgitta')
  await expect(page.getByText('Måndag 23 november. Det här är på gång för dig.')).toBeVisible()

  const times = page.getByRole('region', { name: 'Tider och meddelanden' })
  const next = times.getByRole('article')
  await expect(next.getByRole('heading')).toHaveText('Kontroll av hjärtsvikt, i morgon kl. 10.20')
  await expect(next).toContainText('Hos sjuksköterska Amina Wallin, Vårdcentralen Ekbacken, Parkgatan 4')
  await expect(next).toContainText('Väg dig på morgonen')
  await expect(next).toContainText('Källa: Region Storstaden')

  const week = times.getByRole('region', { name: 'Din vecka' })
  await expect(week).toContainText('Hemtjänst: morgonhjälp')
  await expect(week).toContainText('Omläggning av sår')
  await expect(week).toContainText('Fotvård')
  await expect(week.getByText('måndag 23 november: 2 tider')).toBeAttached()
})

test('has the themes in order of relevance', async ({ page }) => {
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    'Tider och meddelanden',
    'Mottagningar och kontakter',
    'Ombud',
    'Planering och uppföljning',
  ])
})

test('mixes region, kommun and private, each item marked with its source', async ({ page }) => {
  const main = page.getByRole('main')
  await expect(main.getByText('Källa: Region Storstaden').first()).toBeVisible()
  await expect(main.getByText('Källa: Sjöstads kommun').first()).toBeVisible()
  await expect(main.getByText('Källa: Fotkliniken Linden').first()).toBeVisible()
})

test('says that all sources have answered, and where to see them', async ({ page }) => {
  await expect(page.getByText('Alla 5 anslutna källor har svarat.')).toBeVisible()
  await page.getByRole('link', { name: 'Varifrån uppgifterna kommer' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Källor')
  await expect(page.getByRole('region', { name: 'Har svarat' })).toContainText('Ögonkliniken Storstaden')
  await expect(page.getByRole('region', { name: 'Inte anslutna' })).toContainText('Hörselmottagningen Vågen')
})

test('tells of each card how fresh it is, under which law, and who may see it', async ({ page, world }) => {
  await world('kan=utse-ombud')
  await page.reload()
  const contacts = page.getByRole('region', { name: 'Mottagningar och kontakter' })
  await contacts.getByText(/^Från \d källor, hämtat i dag 8\.1\d$/).click()
  await expect(contacts).toContainText('Region Storstaden: Aktuell')
  await expect(contacts).toContainText('Hälso- och sjukvårdslagen')
  await expect(contacts).toContainText('Hämtade direkt från källans system.')
  await expect(contacts).toContainText('Du och Tove Sand, som är ombud för dig.')
  // Where the law has no room for those who are appointed, nobody else sees it, and the card of ombud says so.
  await world('')
  await page.reload()
  await contacts.getByText(/^Från \d källor, hämtat i dag 8\.1\d$/).click()
  await expect(contacts.getByText('Du.', { exact: true })).toBeVisible()
  const ombud = page.getByRole('region', { name: 'Ombud' })
  await expect(ombud).toContainText('Lagen tillåter inte i dag att utsedda ombud ser uppgifter här.')
  await expect(ombud).not.toContainText('Får se')
})

test('has the people to turn to, the plans, the agreements and the ombud', async ({ page }) => {
  const main = page.getByRole('main')
  await expect(main.getByRole('region', { name: 'Mottagningar och kontakter' })).toContainText('Amina Wallin')
  await expect(main.getByRole('region', { name: 'Mottagningar och kontakter' })).toContainText('Jonas Lind')
  await expect(main.getByRole('region', { name: 'Planer', exact: true })).toContainText(
    'Samordnad individuell plan',
  )
  await expect(main.getByRole('region', { name: 'Överenskommelser' })).toContainText('vattendrivande')
  await expect(main.getByRole('region', { name: 'Ombud' })).toContainText('Tove Sand')
})
