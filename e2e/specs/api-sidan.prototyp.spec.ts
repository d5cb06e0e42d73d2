import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { expect, expectEveryStopSeen, expectNoAxeViolations, test } from '../fixtures.ts'
import { sideways, tooSmall } from '../steps/looked-at.ts'

type Published = { paths: Record<string, Record<string, { operationId: string; tags: string[] }>> }

const published = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../docs/openapi.json'), 'utf8'),
) as Published
const operations = Object.values(published.paths).flatMap((methods) => Object.values(methods))

const main = (page: Page) => page.getByRole('main')
const addressesOf = (page: Page) => main(page).getByRole('link', { name: /^(GET|POST) \// })

async function openApi(page: Page, id = ''): Promise<void> {
  await page.goto(`./#/api${id && `/${id}`}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

test('every address is there, under its area', async ({ page }) => {
  await openApi(page)
  await expect(page).toHaveTitle('Översikts-API:t – Överblick')
  await expect(addressesOf(page)).toHaveCount(operations.length)
  await expect(page.getByRole('status')).toHaveText(`${operations.length} adresser`)
  for (const tag of new Set(operations.flatMap(({ tags }) => tags)))
    await expect(page.getByRole('region', { name: tag, exact: true }).getByRole('link')).not.toHaveCount(0)
})

test('an address is found by a field, and by words; what nobody says is not found', async ({ page }) => {
  await openApi(page)
  const search = page.getByRole('searchbox', { name: 'Sök adress, fält eller ord' })
  await search.fill('mayWorry')
  await expect(page.getByRole('status')).toHaveText(`1 av ${operations.length} adresser`)
  await expect(main(page)).toContainText('Fält: mayWorry')
  await search.fill('book free')
  await expect(page.getByRole('link', { name: 'POST /tidslinje/boka' })).toBeVisible()
  await search.fill('kvitterfågel')
  await expect(page.getByRole('status')).toHaveText(`0 av ${operations.length} adresser`)
})

test('an address is opened by the keyboard, has a link of its own, and leads back', async ({ page }) => {
  await openApi(page)
  await page.getByRole('searchbox').fill('anteckningar')
  await page.getByRole('link', { name: 'GET /anteckningar', exact: true }).focus()
  await page.keyboard.press('Enter')
  const heading = page.getByRole('heading', { level: 1, name: 'GET /anteckningar' })
  await expect(heading).toBeFocused()
  await expect(page).toHaveURL(/#\/api\/getAnteckningar$/)
  await expect(page).toHaveTitle('GET /anteckningar – Överblick')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Översikts-API:t' })).toBeFocused()
  await expect(page.getByRole('searchbox')).toHaveValue('anteckningar')
})

test('a link to one address tells parameters, fields within fields, and errors', async ({ page }) => {
  await openApi(page, 'getTidslinje')
  const asked = page.getByRole('region', { name: 'Frågas med' }).getByRole('listitem')
  await expect(asked.filter({ hasText: 'Subject-Of-Care' })).toContainText('måste finnas')
  await expect(asked.filter({ hasText: 'The first Swedish day' })).toContainText('kan saknas')
  const answer = page.getByRole('region', { name: 'Svaras' })
  await answer.getByText('Fälten i items').click()
  const place = answer.getByRole('listitem').filter({ hasText: 'careContactTimePeriod/start' }).last()
  await expect(place).toContainText('GetSubjectOfCareSchedule 1.1: startTimeInclusive')
  await expect(place).toContainText('Exempel: 202')
  await answer.getByText('Fälten i source').click()
  await expect(answer).toContainText('Koder: HSL, SoL, LSS')
  await expect(page.getByRole('region', { name: 'Fel' })).toContainText('bad-window')
})

test('a body that is sent has fields and an example', async ({ page }) => {
  await openApi(page, 'postInkorg')
  const sent = page.getByRole('region', { name: 'Skickas' })
  await expect(sent.getByRole('listitem').filter({ hasText: 'At most 5,000 signs' })).toContainText(
    'måste finnas',
  )
  await expect(sent.getByRole('heading', { name: 'Exempel' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 3, name: '207' })).toBeVisible()
})

test('an address that is not there says so, and the worlds lead here and back', async ({ page }) => {
  await openApi(page, 'getIngenting')
  await expect(main(page)).toContainText('Det finns ingen sådan adress')
  await page.getByRole('link', { name: 'Till världarna' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Världar att visa')
  await page.getByRole('link', { name: 'Adresserna i översikts-API:t' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Översikts-API:t')
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`no axe violation, nothing sideways and every stop seen at ${width} in ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      for (const id of ['', 'getProvsvar']) {
        await openApi(page, id)
        if (id) await page.getByText('Fälten i items').click()
        await expectNoAxeViolations(page)
        expect(await sideways(page)).toBeLessThanOrEqual(0)
        expect(await tooSmall(page)).toEqual([])
      }
      await expectEveryStopSeen(page, 30)
    })
  }
}
