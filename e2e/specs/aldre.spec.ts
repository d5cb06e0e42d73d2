import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, test } from '../fixtures.ts'

/*
 * Of one with ten years of replies and notes the latest come first. All are fetched when they are wanted, or looked among.
 */
/** It takes the platform some seconds to read all that its sources have. */
const longest = 30_000

const lists = [
  { name: 'provsvar', address: paths.provsvar(), search: 'Sök bland svaren', find: '2016' },
  { name: 'anteckningar', address: paths.anteckningar(), search: 'Sök bland anteckningar', find: '2016' },
]

for (const { name, address, search, find } of lists) {
  test.describe(name, () => {
    test('how many are older is said, and all are fetched by a press', async ({ page, world }) => {
      await world('varld=storanvandare')
      await page.goto(address)
      await expectSettled(page)
      const main = page.getByRole('main')
      await expect(main).toContainText(/Det finns \d+ som är äldre\. De har inte hämtats\./)
      await expectNoAxeViolations(page)
      await main.getByRole('button', { name: 'Hämta alla' }).click()
      const fetched = main.getByText('Nu är alla hämtade.')
      await expect(fetched).toBeFocused({ timeout: longest })
      await expect(main.getByRole('button', { name: 'Hämta alla' })).toHaveCount(0)
    })

    test('who looks for something looks among all', async ({ page, world }) => {
      await world('varld=storanvandare')
      await page.goto(address)
      await expectSettled(page)
      await page.getByRole('searchbox', { name: search }).fill(find)
      await expect(page.getByRole('main').getByRole('listitem').first()).toContainText(find, {
        timeout: longest,
      })
      await expect(page.getByRole('main')).not.toContainText('som är äldre')
    })
  })
}

test('a year of which one source has told and another not yet is not shown as if that were all', async ({
  page,
  world,
}) => {
  await world('varld=storanvandare')
  await page.goto(paths.anteckningar())
  await expectSettled(page)
  const early = page.getByRole('group').filter({ hasText: 'Skrivet 2019' })
  await expect(page.getByRole('region', { name: 'Skrivet 2026' })).toBeVisible()
  await expect(early).toHaveCount(0)
  await page.getByRole('button', { name: 'Hämta alla' }).click()
  await expect(early).toHaveCount(1, { timeout: longest })
})

test('of one with few, all are there at once', async ({ page, world }) => {
  await world('')
  for (const { address } of lists) {
    await page.goto(address)
    await expectSettled(page)
    await expect(page.getByRole('button', { name: 'Hämta alla' })).toHaveCount(0)
  }
})

test('the page of one thing has all that is told of it', async ({ page, world }) => {
  await world('varld=storanvandare')
  await page.goto(paths.provsvar())
  await expectSettled(page)
  const analysis = page.getByRole('link', { name: 'Natrium i plasma' })
  await analysis.click()
  await expectSettled(page)
  // Many years of it.
  await expect(page.getByRole('main')).toContainText('10 december 2014')
})
