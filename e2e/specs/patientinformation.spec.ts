import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, test } from '../fixtures.ts'

const card = (page: Page) => page.getByRole('region', { name: 'Information till dig', exact: true })

async function open(page: Page) {
  await page.goto(paths.vardplaner())
  await expectSettled(page)
}

test('what care has chosen stands with its plan: why, by whom, and the way to it', async ({
  page,
  world,
}) => {
  await world('')
  await open(page)
  await expect(card(page).getByRole('listitem')).toHaveCount(3)
  await expect(card(page)).toContainText('Lägg upp benen när du vilar.')
  await expect(card(page)).not.toContainText('EJ-FOR-PATIENT')
  await expectNoAxeViolations(page)
  await page.getByRole('link', { name: 'Vårdplan för hjärtsvikt' }).click()
  await expectSettled(page)
  await expect(card(page).getByRole('listitem')).toHaveCount(1)
  await expect(card(page)).toContainText('Du väger dig varje morgon.')
  await expect(card(page)).toContainText('Utvald 10 november 2026 av Amina Wallin, Sjuksköterska.')
  await expect(card(page).getByRole('link', { name: 'Öppna Så väger du dig rätt' })).toHaveAttribute(
    'href',
    'https://film.regionstorstaden.example/vagning',
  )
  await expect(card(page)).toContainText('(film.regionstorstaden.example)')
  await expectNoAxeViolations(page)
})

test('a source that is silent is named, and nothing to open is said', async ({ page, world }) => {
  await world('fel=region-storstaden.PatientInformation:fel')
  await open(page)
  await expect(card(page)).toContainText('Region Storstaden')
  await expect(card(page)).toContainText('Att leva med bensår')
})

test('a link that nobody should follow is none, and what has neither text nor link says whom to ask', async ({
  page,
  world,
}) => {
  await world('varld=udda')
  await open(page)
  await expect(card(page).getByRole('link')).toHaveCount(0)
  await expect(card(page)).toContainText('Texten eller länken följde inte med hit. Fråga')
  await expectNoAxeViolations(page)
})
