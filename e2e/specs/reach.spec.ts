import { paths } from '../../app/paths.ts'
import { ownAddresses } from '../addresses.ts'
import { expect, expectEveryStopSeen, expectSettled, test } from '../fixtures.ts'
import { badge, sheet } from '../steps/person-sheet.ts'

const pages = [...ownAddresses, `${paths.tidslinje()}?vy=manad`]

for (const address of pages) {
  test(`${address}: at 400 % zoom every stop of the keyboard can be seen`, async ({ page, world }) => {
    await world('kan=viktigt-for-mig,utse-ombud')
    // 1280 by 1024 at 400 %.
    await page.setViewportSize({ width: 320, height: 256 })
    await page.goto(address)
    await expectSettled(page)
    await expectEveryStopSeen(page)
  })
}

test('at 400 % zoom the banner of ombudsläge hides no stop of the keyboard', async ({ page, world }) => {
  // Three pages, stop by stop.
  test.slow()
  await world('varld=magdalena&kan=utse-ombud')
  await page.setViewportSize({ width: 320, height: 256 })
  await page.goto(paths.person())
  await expectSettled(page)
  await expectEveryStopSeen(page)
  await page.getByRole('button', { name: 'Visa uppgifter för Leo Hult' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Översikt Leo Hult' })).toBeVisible()
  await expectSettled(page)
  await expectEveryStopSeen(page)
  await badge(page).click()
  await expectEveryStopSeen(page, 12)
  await sheet(page).getByRole('link', { name: 'Se alla du hjälper sida vid sida' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'De jag hjälper' })).toBeVisible()
  await expectSettled(page)
  await expectEveryStopSeen(page)
})

const printed = {
  [paths.kontakter()]: ['Amina Wallin', '08-465 004 11', 'Trygghetslarm på armen', 'Tove Sand'],
  [paths.overenskommelser()]: ['Bo kvar hemma med hjärtsvikt och sår', 'Så vill du ha hjälpen hemma'],
  [paths.provsvar()]: ['Odling från såret på smalbenet', 'Lägre än referensen 137–145'],
  [paths.attGora()]: ['Prova larmet på armen', 'Det här gör andra'],
  [paths.vem()]: ['112', '1177', 'Du får svårt att andas när du vilar'],
  [paths.vardplaner()]: ['Vårdplan för hjärtsvikt', 'Genomförandeplan för hemtjänst'],
}

for (const [address, words] of Object.entries(printed)) {
  test(`${address}: on paper there is what it says and from whom, and nothing to press`, async ({
    page,
    world,
  }) => {
    await world('')
    await page.goto(address)
    await expectSettled(page)
    await page.emulateMedia({ media: 'print' })
    for (const word of words) await expect(page.getByText(word).first()).toBeVisible()
    await expect(page.locator('svg[viewBox="0 0 14 14"]').filter({ visible: true }).first()).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
    await expect(page.getByRole('navigation')).toHaveCount(0)
  })
}

test('a paper of one who has much says that there is more', async ({ page, world }) => {
  await world('varld=storanvandare')
  await page.goto(paths.kontakter())
  await expectSettled(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Här visas 8 av 120.')).toBeVisible()
})

test(
  'one who has much sees the first of it, and the first new one takes focus when more is shown',
  { tag: '@release' },
  async ({ page, world }) => {
    test.setTimeout(120_000)
    await world('varld=storanvandare')
    const withMore: string[] = []
    for (const address of ownAddresses) {
      await page.goto(address)
      await expectSettled(page)
      // Values are rows of a table.
      const rows = page.locator('main li, main tbody tr')
      const more = page.getByRole('button', { name: /^Visa fler/ }).first()
      if ((await more.count()) === 0) continue
      withMore.push(address)
      expect(await page.locator('*').count(), address).toBeLessThanOrEqual(1_500)
      const before = await rows.count()
      await more.focus()
      await page.keyboard.press('Enter')
      await expect(page.locator('li:focus, tr:focus')).toHaveCount(1)
      expect(await rows.count(), address).toBeGreaterThan(before)
    }
    expect(withMore.length).toBeGreaterThanOrEqual(4)
  },
)
