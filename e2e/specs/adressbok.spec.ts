import { paths } from '../../app/paths.ts'
import { contactRow } from '../steps/contact-row.ts'
import { expect, expectNoAxeViolations, expectSettled, test } from '../fixtures.ts'
import { show } from '../steps/ombudslage.ts'
import { ownWords, you } from '../steps/own-words.ts'

test('at 390 px the first contact is on the first screen, and all of them take less than 4,500 px', async ({
  page,
  world,
}) => {
  await world('')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(paths.kontakter())
  await expectSettled(page)
  const menu = await page.getByRole('navigation', { name: 'Huvudmeny' }).boundingBox()
  const first = await contactRow(page, 'Amina Wallin').boundingBox()
  expect((first?.y ?? 0) + (first?.height ?? Infinity)).toBeLessThan(menu?.y ?? 0)
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  expect(height).toBeGreaterThan(1_000)
  expect(height).toBeLessThanOrEqual(4_500)
})

for (const address of [paths.kontakter(), paths.vem(), paths.begaran()])
  test(`${address}: at 1280 px the right half is not empty`, async ({ page, world }) => {
    await world('')
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(address)
    await expectSettled(page)
    const heights = await page.evaluate(() => {
      const main = document.querySelector('main')
      const words = [...(main?.querySelectorAll('h2, h3, h4, p, li, label, a, button') ?? [])]
      const boxes = words.map((one) => one.getBoundingClientRect())
      const right = boxes.filter((box) => box.left >= 620)
      return {
        all: Math.max(0, ...boxes.map((box) => box.bottom)),
        right: Math.max(0, ...right.map((box) => box.bottom)),
      }
    })
    expect(heights.right).toBeGreaterThan(heights.all * 0.7)
  })

test('those who work at a unit stand under it, and nobody is invited to call one that is closed', async ({
  page,
  world,
}) => {
  await world('')
  await page.goto(paths.kontakter())
  await expectSettled(page)
  const units = page.getByRole('region', { name: 'Mottagningar och enheter' })
  const nursing = units
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3, name: 'Hemsjukvården Sjöstad' }) })
    .first()
  await expect(nursing.getByRole('heading', { level: 4 })).toHaveText(['Eva Strand'])
  await expect(nursing.getByRole('link', { name: 'Ring Hemsjukvården Sjöstad' })).toHaveAttribute(
    'href',
    'tel:0313900630',
  )
  await expect(nursing.getByRole('link', { name: 'Ring Eva Strand' })).toHaveAttribute(
    'href',
    'tel:0313900631',
  )
  const maria = contactRow(page, 'Maria Holm')
  await expect(maria).toContainText('Stängt. Öppnar 9.00')
  await expect(maria.getByRole('link')).toHaveCount(0)
  await maria.locator('> details > summary').click()
  await expect(maria.getByText('031-390 06 11')).toBeVisible()
  await expect(maria.getByRole('link', { name: /^[\d -]+$/ })).toHaveCount(0)
  await expect(contactRow(page, 'Petra Ås')).toContainText('Telefontid saknas')
})

test('Ring and Skriv are as high as a finger, and say whom and where alone', async ({ page, world }) => {
  await world('')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(paths.kontakter())
  await expectSettled(page)
  const buttons = page.getByRole('main').locator('a.ds-button')
  const low = await buttons.evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 48))
  expect(low).toEqual([])
  const names = await buttons.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))
  const outward = await buttons.evaluateAll((all) =>
    all.flatMap((one) =>
      (one as HTMLAnchorElement).protocol === 'https:' ? [one.getAttribute('aria-label') ?? ''] : [],
    ),
  )
  expect(outward.length).toBeGreaterThan(0)
  expect(outward.filter((name) => !/^Skriv till .{2,}, på \S+\.example$/.test(name))).toEqual([])
  expect(names.length).toBeGreaterThan(15)
  expect(names.filter((name) => !/^(Ring|Skriv till) .{2,}/.test(name))).toEqual([])
})

test('the rest is behind the name, opened by a press anywhere on the row or by key, and there it can be read and followed', async ({
  page,
  world,
}) => {
  await world('')
  await page.goto(paths.kontakter())
  await expectSettled(page)
  const amina = contactRow(page, 'Amina Wallin')
  await expect(amina.getByText('Ring mig när du undrar', { exact: false })).toBeHidden()
  await amina.getByText('Fast vårdkontakt', { exact: true }).click({ force: true })
  await expect(amina.getByText('Ring mig när du undrar', { exact: false })).toBeVisible()
  await expect(amina.getByText('mån–fre 8.00–16.00')).toBeVisible()
  await expect(amina.getByText('Källa: Vårdcentralen Ekbacken, Region Storstaden')).toBeVisible()
  // What has been opened lies over what opened it.
  await amina.getByText('Ring mig när du undrar', { exact: false }).click()
  await expect(amina.getByRole('link', { name: '08-465 004 11' })).toBeVisible()
  await expectNoAxeViolations(page)
  await amina.locator('> details > summary').press('Enter')
  await expect(amina.getByRole('link', { name: '08-465 004 11' })).toBeHidden()
  await expect(amina.locator('> details > summary')).toHaveAccessibleName('Mer om Amina Wallin')
})

test('a search finds by name, role and unit, says how many, and one without a hit stays in its field', async ({
  page,
  world,
}) => {
  await world('')
  await page.goto(paths.kontakter())
  await expectSettled(page)
  const field = page.getByRole('searchbox', { name: 'Sök bland kontakterna' })
  const status = page.getByRole('search').getByRole('status')
  await field.fill('omsorgskontakt')
  await expect(status).toHaveText('Visar 1 av 22 kontakter.')
  await expect(page.getByRole('heading', { name: 'Jonas Lind' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Amina Wallin' })).toHaveCount(0)
  await field.fill('petra')
  // Alone it says itself where it is.
  await expect(contactRow(page, 'Petra Ås')).toContainText('Ögonkliniken Storstaden')
  await field.fill('hemsjukvården')
  await expect(status).toHaveText('Visar 2 av 22 kontakter.')
  await field.pressSequentially(' finns inte')
  await expect(status).toHaveText('Ingen kontakt passar. Ta bort något ur sökningen.')
  await expect(field).toBeFocused()
  expect(page.url()).not.toContain('hemsjuk')
  await field.fill('')
  await expect(page.getByRole('heading', { name: 'Amina Wallin' })).toBeVisible()
})

test('nothing is searched where all can be seen', async ({ page, world }) => {
  await world('varld=hemkommen&kallor=region')
  await page.goto(paths.kontakter())
  await expectSettled(page)
  await expect(page.getByRole('main').getByRole('heading', { level: 3 }).first()).toBeVisible()
  await expect(page.getByRole('search')).toHaveCount(0)
})

test('it is open on paper', async ({ page, world }) => {
  await world('')
  await page.goto(paths.kontakter())
  await expectSettled(page)
  await page.emulateMedia({ media: 'print' })
  for (const words of ['amina.wallin@ekbacken.example', 'Är jag ledig svarar någon annan i Team Norr.'])
    await expect(page.getByText(words)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Ring Amina Wallin' })).toBeHidden()
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(page.locator('main li > details:not([open])')).toHaveCount(0)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(page.locator('main li > details[open]')).toHaveCount(0)
})

for (const [name, width, root] of [
  ['320 px', 320, 18],
  ['400 % zoom', 320, 18],
  ['200 % text', 390, 36],
  ['the largest text', 390, 40],
] as const)
  test(`names of one sign and of eighty, twelve numbers, and no unit hold at ${name}`, async ({
    page,
    world,
  }) => {
    await world('varld=udda')
    await page.setViewportSize({ width, height: name === '400 % zoom' ? 256 : 844 })
    for (const address of [paths.kontakter(), paths.vem()]) {
      await page.goto(address)
      await expectSettled(page)
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = `${size}px`
        for (const details of document.querySelectorAll('details')) details.open = true
      }, root)
      const outside = await page.evaluate(() =>
        [...document.querySelectorAll('main :is(h1, h2, h3, h4, p, dd, a, summary)')]
          .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
          .map((one) => one.textContent),
      )
      expect(outside, address).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(
        width,
      )
      expect(await page.getByRole('main').innerText(), address).not.toContain('TSTDEF')
    }
    await page.goto(paths.kontakter())
    await expectSettled(page)
    await expect(contactRow(page, 'Ö').getByRole('link', { name: 'Ring Ö', exact: true })).toBeVisible()
    await contactRow(page, 'Ö').locator('> details > summary').press('Enter')
    await expect(contactRow(page, 'Ö').getByRole('link', { name: /^08-465 004/ })).toHaveCount(12)
    const long = page.getByRole('listitem').filter({ hasText: 'Fagerbergsstrandlundqvist' }).last()
    await expect(long.getByText('Fråga efter mig i receptionen').first()).toBeVisible()
    await expect(long.getByRole('link')).toHaveCount(0)
  })

test('in ombudsläge no words of the portal take the other for the reader', async ({ page, world }) => {
  await world('varld=tove&kan=utse-ombud')
  await show(page, 'Birgitta Sand')
  for (const name of ['Kontakter', 'Vem ska jag kontakta?']) {
    await page.getByRole('link', { name }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
    await expectSettled(page)
    // What the reader may see and do is about the reader.
    const own = await ownWords(page.getByRole('main'), 'li [lang], details:not(li > details), .on-paper')
    expect(own.length).toBeGreaterThan(200)
    const said = own.split('.').filter((sentence) => you.test(sentence))
    // What the reader may not see is said to the reader.
    expect(said.filter((sentence) => !sentence.includes('har inte valt att du får se'))).toEqual([])
  }
})
