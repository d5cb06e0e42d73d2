import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, inLanguage, test } from '../fixtures.ts'

test('what is blocked stands with for whom, what not, and whom it is open to; what is gone stands apart', async ({
  page,
  world,
}) => {
  await world('')
  await page.goto(paths.delning())
  await page.getByRole('link', { name: 'Spärrar', exact: true }).click()
  await expect(page).toHaveTitle('Spärrar – Överblick')
  const now = page.getByRole('region', { name: 'Spärrat nu', exact: true })
  await expect(now).toContainText('Det som Rehab Ekbacken har skrivit')
  await expect(now).toContainText(
    'Andra mottagningar och avdelningar i Region Storstaden kan inte läsa det, och inte andra vårdgivare.',
  )
  await expect(now).toContainText('Inte spärrat: läkemedel, allergier och annat som vården måste veta.')
  await expect(now).toContainText('Öppet för Vårdcentralen Ekbacken till 31 december 2026.')
  const gone = page.getByRole('region', { name: 'Spärrar som är borta', exact: true })
  await expect(gone).toContainText('Togs bort 1 februari 2024.')
  await expect(page.getByRole('main')).toContainText('En spärr döljer inget här i Överblick.')
  await expect(page.getByRole('main')).toContainText('Omsorgen får aldrig göra det.')
  await expectNoAxeViolations(page)
})

test('where it cannot be done here it is said whom to call or write to', async ({ page, world }) => {
  await world('')
  await page.goto(paths.sparrar())
  const change = page.getByRole('region', { name: 'Att spärra, eller ta bort en spärr' })
  await expect(change).toContainText('Det går inte att göra här.')
  await expect(change.getByRole('button')).toHaveCount(0)
  await change.getByRole('link', { name: 'Skriv till Vårdcentralen Ekbacken' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skriv ett meddelande')
})

test('where it can, it is asked once more, said when it is done, and can be undone', async ({
  page,
  world,
}) => {
  await world('kan=sparra')
  await page.goto(paths.sparrar())
  const block = page.getByRole('button', { name: 'Spärra det som Fotkliniken Linden har skrivit' })
  await block.click()
  const question = page.getByRole('alert').filter({ hasText: 'Ska det spärras?' })
  await question.getByRole('button', { name: 'Nej, vänta' }).click()
  await expect(block).toBeFocused()
  await page.getByRole('button', { name: 'Spärra det som Region Storstaden har skrivit' }).click()
  await question.getByRole('button', { name: 'Ja, spärra' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Det är spärrat' })).toBeFocused()
  const now = page.getByRole('region', { name: 'Spärrat nu', exact: true })
  await expect(now).toContainText('Andra vårdgivare kan inte läsa det.')
  await expect(page.getByText('Det som Region Storstaden har skrivit är redan spärrat.')).toBeVisible()
  await expectNoAxeViolations(page)
  await now.getByRole('button', { name: 'Ta bort spärren: Det som Region Storstaden har skrivit' }).click()
  await page.getByRole('alert').getByRole('button', { name: 'Ja, ta bort spärren' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Spärren är borta' })).toBeFocused()
  await expect(now).not.toContainText('Region Storstaden har skrivit')
})

test('a block of a type that nobody knows is told on the safe side, and what is not told is said', async ({
  page,
  world,
}) => {
  await world('varld=udda')
  await page.goto(paths.sparrar())
  const main = page.getByRole('main')
  await expect(main).toContainText('Räkna med att andra inte kan läsa')
  await expect(main).toContainText('Region Storstaden berättade inte om sina spärrar.')
  await expect(main).toContainText('Har tagits bort. När framgår inte.')
  await expectNoAxeViolations(page)
})

test('the parties around the person stand in a picture, the kommun as several, with what each may read', async ({
  page,
  world,
}) => {
  await world('')
  await page.goto(paths.delning())
  const picture = page.getByRole('region', { name: 'Vilka som finns runt personen' })
  await expect(picture.getByRole('heading', { level: 3 })).toHaveText([
    'Region Storstaden',
    'Sjöstads kommun, socialnämnden',
    'Sjöstads kommun, omsorgsnämnden',
    'Sjöstads kommun, hälso- och sjukvård',
    'Björkens hemtjänst',
    'Fotkliniken Linden',
  ])
  await expect(picture).toContainText('Vårdcentralen Ekbacken får läsa det som andra har skrivit.')
  await expect(picture).toContainText('En del av det de har skrivit är spärrat för andra.')
})

test('in English the words of the page are English', async ({ page, context, world }) => {
  await world('kan=sparra')
  await inLanguage(context, 'en')
  await page.goto(paths.sparrar())
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Blocks')
  await expect(page.getByRole('button', { name: 'Block what Region Storstaden has written' })).toBeVisible()
})
