import { paths } from '../../app/paths.ts'
import { expect, expectSettled, test } from '../fixtures.ts'
import { findToAppoint } from '../steps/ombudslage.ts'

test.describe('after what was done the focus is on what tells of it', () => {
  test('an ombud is revoked', async ({ page, world }) => {
    await world('')
    await page.goto(paths.ombud())
    await page.getByRole('button', { name: 'Ta bort Tove Sand som ombud' }).click()
    await page.getByRole('button', { name: 'Ja, ta bort nu' }).press('Enter')
    await expect(page.locator(':focus')).toHaveText('Tove Sand är inte längre ditt ombud.')
    await expect(page.getByText('Har upphört').first()).toBeVisible()
    await expect(page.locator(':focus')).toHaveText('Tove Sand är inte längre ditt ombud.')
  })

  test('another is to be appointed', async ({ page, world }) => {
    await world('kan=utse-ombud')
    await findToAppoint(page)
    await page.getByRole('button', { name: 'Välj någon annan' }).press('Enter')
    await expect(page.getByRole('textbox', { name: 'Personnummer' })).toBeFocused()
  })

  test('all is shown again after a search in vain', async ({ page, world }) => {
    await world('')
    await page.goto(paths.tidslinje())
    await expectSettled(page)
    const search = page.getByRole('searchbox')
    for (const place of ['search', 'main'] as const) {
      await search.fill('finns inte alls')
      const link = page.getByRole(place).getByRole('link', { name: 'Visa allt igen' }).last()
      await link.press('Enter')
      await expect(search).toBeFocused()
      await expect(search).toHaveValue('')
      await expect(page.getByRole('region', { name: 'Kommande' }).getByRole('listitem').first()).toBeVisible()
    }
  })

  test('a card is tried again, in vain and then not', async ({ page, world }) => {
    await world('fel=api.kontakter:500')
    await page.goto(paths.oversikt())
    await expectSettled(page)
    const contacts = page.getByRole('region', { name: 'Kontakter' })
    await contacts.getByRole('button', { name: 'Försök igen' }).press('Enter')
    await expect(page.locator(':focus')).toContainText('Tjänsten har fått ett fel')
    await world('')
    await contacts.getByRole('button', { name: 'Försök igen' }).press('Enter')
    await expect(contacts).toContainText('Amina Wallin')
    await expect(contacts.getByRole('heading', { name: 'Kontakter' })).toBeFocused()
  })

  test('a page is tried again', async ({ page, world }) => {
    await world('fel=api:500')
    await page.goto(paths.tidslinje())
    await world('')
    await page.getByRole('button', { name: 'Försök igen' }).press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Tidslinje' })).toBeFocused()
  })
})
