import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, test } from '../fixtures.ts'

const views = {
  bruten: 'Ingen kontakt med tjänsten',
  '500': 'Tjänsten har fått ett fel',
  '503': 'Vi kan inte visa uppgifterna just nu',
  html: 'Svaret gick inte att läsa',
  annan: 'Svaret gick inte att läsa',
}

for (const [fault, title] of Object.entries(views)) {
  test(`one theme fails with ${fault}: its card says so, the rest lives, and it can be tried again`, async ({
    page,
    world,
  }) => {
    await world(`fel=api.kontakter:${fault}`)
    await page.goto('/')
    await expectSettled(page)
    const contacts = page.getByRole('region', { name: 'Kontakter' })
    await expect(contacts).toContainText(title)
    await expect(page.getByRole('region', { name: 'I dag' })).toContainText('Omläggning av sår')
    await expect(page.getByText('En del av översikten kunde inte hämtas.')).toBeVisible()
    await expectNoAxeViolations(page)

    await world('')
    await contacts.getByRole('button', { name: 'Försök igen' }).click()
    await expect(contacts).toContainText('Amina Wallin')
    await expect(page.getByText(/Hämtat i dag \d+\.\d\d från 5 källor\./)).toBeVisible()
  })

  test(`the whole API fails with ${fault}: the frame stays, and it can be tried again`, async ({
    page,
    world,
  }) => {
    await world(`fel=api:${fault}`)
    await page.goto(paths.tidslinje())
    await expect(page.getByRole('main')).toContainText(title)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vård och omsorg, samlad')
    await expectNoAxeViolations(page)

    await world('')
    await page.getByRole('button', { name: 'Försök igen' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tidslinje')
    await expectSettled(page)
    await expect(page.getByRole('heading', { name: 'Kontroll av hjärtsvikt' }).first()).toBeVisible()
  })
}

for (const query of ['fel=index:nere', 'fel=alla:fel']) {
  test(`when nothing can be shown, that is said, with what to do: ${query}`, async ({ page, world }) => {
    await world(query)
    await page.goto('/')
    await expectSettled(page)
    const line = page.getByRole('status').filter({ hasText: 'Vi kan inte visa uppgifterna just nu.' })
    await expect(line).toContainText(
      'De finns kvar hos vården och omsorgen. Försök igen om en stund, eller ring 1177.',
    )
    await expect(line.getByRole('link', { name: '1177' })).toHaveAttribute('href', 'tel:1177')
    await expect(page.getByText('En del av översikten')).toHaveCount(0)
    await expect(page.getByText('Uppgifter saknas.')).toHaveCount(0)
    await expectNoAxeViolations(page)
  })
}

test('items that are not what the contract says are named, the good one is shown', async ({
  page,
  world,
}) => {
  await world('fel=api.kontakter:skrap')
  await page.goto(paths.kontakter())
  await expectSettled(page)
  await expect(page.getByText('kunde inte läsas', { exact: false })).toBeVisible()
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible()
})

test('half a minute of silence has a view of its own', async ({ page, world }) => {
  await world('fel=api.ombud:tyst')
  await page.clock.install()
  await page.goto(paths.ombud())
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ombud')
  await expect(page.locator('.ds-skeleton').first()).toBeVisible()
  await page.clock.runFor(31_000)
  await expect(page.getByText('Tjänsten svarar inte')).toBeVisible()
  await world('')
  await page.getByRole('button', { name: 'Försök igen' }).click()
  await expect(page.getByRole('heading', { name: 'Tove Sand' })).toBeVisible()
})

test('an unknown world is refused, and the valid ones are listed', async ({ page, complaints }) => {
  const response = await page.goto('/api/varld?varld=ingenstans')
  expect(response?.status()).toBe(400)
  await expect(page.getByText('birgitta').first()).toBeVisible()
  await expect(page.getByText('nykomling').first()).toBeVisible()
  expect(complaints).toEqual([])
})
