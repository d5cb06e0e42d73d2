import { expect, expectNoAxeViolations, expectSettled, heading, test } from '../fixtures.ts'
import { both, enter, expectOnce, field, main, open, rows, send, toForm } from '../steps/matvarden.ts'

test('a double tap sends one value', async ({ page, world }) => {
  await world('')
  await toForm(page)
  await field(page).fill('68,9')
  await send(page).dblclick()
  for (const one of both) await expect(main(page)).toContainText(one)
  await expectOnce(page, '68,9 kg')
})

test('a lost answer leaves one value, asked for again by the browser or by the one who sends', async ({
  page,
  world,
}) => {
  await world('fel=api.matvarden:gjord-bruten')
  await toForm(page)
  await enter(page, '68,9')
  const again = page.getByRole('button', { name: 'Skicka igen' })
  await expect(again.or(main(page).getByText(both[0]))).toBeVisible()
  // A browser may send it anew by itself, when a connection that it had used before breaks.
  if (await again.isVisible()) await again.click()
  for (const one of both) await expect(main(page)).toContainText(one)
  await expectOnce(page, '68,9 kg')
})

test('an answer that never comes: it is not said to be sent, and is sent again unchanged', async ({
  page,
  world,
}) => {
  await world('fel=api.matvarden:gjord-tyst')
  await page.clock.install()
  await toForm(page)
  await enter(page, '70,6')
  await expect(main(page)).toContainText('Skickar …')
  await expect(main(page)).toContainText('Gränsen är passerad')
  await page.clock.fastForward(31_000)
  await expect(main(page)).toContainText('Vi vet inte om värdet kom fram')
  await expect(main(page)).toContainText('Gränsen är passerad')
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Skicka igen' }).click()
  for (const one of both) await expect(main(page)).toContainText(one)
  await expectOnce(page, '70,6 kg')
})

test('a platform that at first does not answer gets one value', async ({ page, world }) => {
  await world('fel=api.matvarden:forst-503')
  await toForm(page)
  await enter(page, '68,9')
  await expect(main(page)).toContainText('Värdet har inte skickats')
  await expect(field(page)).toHaveValue('68,9')
  await send(page).click()
  for (const one of both) await expect(main(page)).toContainText(one)
  await expectOnce(page, '68,9 kg')
})

test('what was written when a log-in ended is sent after it, once', async ({ page, context, world }) => {
  await world('')
  await toForm(page)
  await field(page).fill('68,9')
  await page.request.post('/api/session/slut')
  await send(page).click()
  await expect(heading(page, 'Du är utloggad')).toBeVisible()
  expect(await page.content()).not.toContain('68,9')
  const beside = context.waitForEvent('page')
  await page.getByRole('link', { name: 'Logga in i en ny flik' }).click()
  const other = await beside
  await other.getByRole('button', { name: 'Birgitta Sand' }).click()
  await expect(heading(other, 'Skriv in vikt')).toBeVisible()
  await expect(field(page)).toHaveValue('68,9')
  await send(page).click()
  for (const one of both) await expect(main(page)).toContainText(one)
  await expectOnce(page, '68,9 kg')
})

test('a reload: the same value is asked about, and it is enough', async ({ page, world }) => {
  await world('klocka=stilla')
  await toForm(page)
  await enter(page, '68,9')
  for (const one of both) await expect(main(page)).toContainText(one)
  await page.reload()
  await expectSettled(page)
  await enter(page, '68,9')
  await expect(main(page)).toContainText('Samma värde har nyss skickats')
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Nej, det räcker' }).click()
  await expectOnce(page, '68,9 kg')
  await toForm(page)
  await enter(page, '68,9')
  await page.getByRole('button', { name: 'Ja, skicka en gång till' }).click()
  for (const one of both) await expect(main(page)).toContainText(one)
  await open(page)
  await expect(rows(page, '68,9 kg')).toHaveCount(2)
})

test('one that did not take it is named, with its number, and the value can be sent to it again', async ({
  page,
  world,
}) => {
  await world('fel=sjostads-kommun.OwnMeasurements:fel')
  await toForm(page)
  await enter(page, '68,9')
  await expect(main(page)).toContainText('68,9 kg har inte kommit fram till alla')
  await expect(main(page)).toContainText('Vårdcentralen Ekbacken har fått det.')
  await expect(main(page)).toContainText('Hemsjukvården Sjöstad har inte fått det.')
  await expect(main(page).getByRole('link', { name: '031-390 06 30' }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Försök igen med dem som inte har fått det' }).click()
  await expect(main(page)).toContainText('Det gick inte nu heller.')
  await expectNoAxeViolations(page)
})

test('one that has come to nobody in the kommun is sent there from the list', async ({ page, world }) => {
  await world('')
  await open(page)
  const row = rows(page, 'Söndag 15 november')
  await row.getByRole('button', { name: /det: 68,7 kg/ }).click()
  await expect(row).toContainText('Nu har alla fått det.')
  await expect(row.getByRole('status')).toBeFocused()
  await open(page)
  await expect(rows(page, 'Söndag 15 november')).not.toContainText('inte fått')
})
