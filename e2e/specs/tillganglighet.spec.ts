import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, heading, inLanguage, test } from '../fixtures.ts'

test('the accessibility statement is under every page and under Mer, and says whom to tell', async ({
  page,
  world,
}) => {
  await world('')
  await page.goto(paths.mer())
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Tillgänglighet', exact: true }),
  ).toBeVisible()
  await page.getByRole('contentinfo').getByRole('link', { name: 'Tillgänglighetsredogörelse' }).click()
  await expect(heading(page, 'Tillgänglighetsredogörelse')).toBeFocused()
  await expect(page.getByRole('main').getByRole('link', { name: /^08-/ })).toHaveAttribute('href', /^tel:08/)
  await expect(page.getByRole('main').getByRole('link', { name: /@/ })).toHaveAttribute('href', /^mailto:/)
  const authority = page.getByRole('link', { name: 'Anmäl brister till DIGG' })
  await expect(authority).toHaveAttribute('href', 'https://www.digg.se/tdosanmalan')
  await expect(authority).toHaveAttribute('rel', 'noreferrer noopener')
})

test('one who is not logged in can read it, come back, and call', async ({ page, world }) => {
  await world('')
  await page.goto('/')
  const footer = page.getByRole('contentinfo')
  await footer.getByRole('button', { name: 'Logga ut' }).click()
  await expect(heading(page, 'Du har loggat ut')).toBeFocused()
  for (const number of ['1177', '112'])
    await expect(footer.getByRole('link', { name: number, exact: true })).toHaveAttribute(
      'href',
      `tel:${number}`,
    )
  await footer.getByRole('link', { name: 'Tillgänglighetsredogörelse' }).click()
  await expect(heading(page, 'Tillgänglighetsredogörelse')).toBeFocused()
  await expectNoAxeViolations(page)
  await page.reload()
  await expect(heading(page, 'Tillgänglighetsredogörelse')).toBeVisible()
  await page.getByRole('link', { name: 'Överblick, till översikten' }).click()
  await expect(page.getByRole('button', { name: 'Logga in' })).toBeVisible()
})

test('it is there in English', async ({ page, context, world }) => {
  await world('')
  await inLanguage(context, 'en')
  await page.goto(paths.tillganglighet())
  await expectSettled(page)
  await expect(heading(page, 'Accessibility statement')).toBeVisible()
})
