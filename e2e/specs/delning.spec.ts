import { paths } from '../../app/paths.ts'
import { show } from '../steps/ombudslage.ts'
import { goWithin } from '../steps/places.ts'
import { expect, expectNoAxeViolations, expectSettled, inLanguage, test } from '../fixtures.ts'

const reader = 'Hemtjänst Norr'
const full = 'kan=ge-samtycke'

test('who may read, who has read in an emergency and who no longer may stand apart, each with its source', async ({
  page,
  world,
}) => {
  await world(full)
  await page.goto(paths.delning())
  await expect(page).toHaveTitle('Vem får läsa – Överblick')
  const part = (name: string) => page.getByRole('region', { name, exact: true })
  await expect(part('Frågor som väntar på svar')).toContainText('Biståndsenheten frågar')
  const now = part('Får läsa nu')
  await expect(now.getByRole('link')).toHaveText(['Hemsjukvården Sjöstad', 'Vårdcentralen Ekbacken'])
  await expect(now).toContainText('Gäller sedan 3 februari 2026, till 3 februari 2027')
  await expect(now).toContainText('Gäller sedan 7 september 2026, tills det avslutas')
  await expect(part('Har läst i en nödsituation')).toContainText('Tog slut 13 oktober 2026')
  await expect(part('Får inte läsa längre')).toContainText('Ögonkliniken Storstaden')
  await expectNoAxeViolations(page)
})

test('what sharing is, that one may say no, and that nothing is lost by it, is told on the page', async ({
  page,
  world,
}) => {
  await world(full)
  await page.goto(paths.delning())
  await expect(page.getByText('Du väljer själv.', { exact: false }).first()).toBeVisible()
  await expect(
    page.getByText('Du har rätt till samma vård och hjälp om du säger nej.', { exact: false }),
  ).toBeVisible()
  await page.getByRole('heading', { name: 'Vad händer i en nödsituation?' }).click()
  await expect(page.getByText('Omsorgen får aldrig göra det.', { exact: false })).toBeVisible()
})

test('a question is read, answered yes after it is asked once more, and the consent can be ended', async ({
  page,
  world,
}) => {
  await world(full)
  await page.goto(paths.delning())
  await page.getByRole('link', { name: `Får ${reader} läsa?` }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Får ${reader} läsa?`)
  await expect(page.getByRole('main')).toContainText('Beslutet om hemtjänst')
  await expect(page.getByRole('main')).toContainText('Till 1 september 2027')
  await page.getByRole('button', { name: 'Ja, de får läsa' }).click()
  const question = page.getByRole('alert').filter({ hasText: 'Ska de få läsa?' })
  await expect(question.locator('xpath=.')).toBeFocused()
  await question.getByRole('button', { name: 'Vänta med svaret' }).click()
  await expect(page.getByRole('button', { name: 'Ja, de får läsa' })).toBeFocused()
  await page.getByRole('button', { name: 'Ja, de får läsa' }).click()
  await question.getByRole('button', { name: 'Ja, de får läsa' }).click()
  const said = page.getByRole('status').filter({ hasText: 'Svaret ja är framme' })
  await expect(said).toBeFocused()
  await expectNoAxeViolations(page)

  await page.getByRole('link', { name: 'Se samtycket, eller avsluta det' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(reader)
  await expect(page.getByRole('main')).toContainText('till 1 september 2027')
  await page.getByRole('button', { name: 'Avsluta samtycket' }).click()
  await page.getByRole('button', { name: 'Ja, avsluta nu' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Samtycket är avslutat' })).toBeFocused()
  await expect(page.getByRole('button', { name: 'Avsluta samtycket' })).toHaveCount(0)
  await expectNoAxeViolations(page)
  await page.getByRole('link', { name: 'Till vem som får läsa' }).click()
  await expect(page.getByRole('region', { name: 'Får inte läsa längre' })).toContainText(reader)
})

test('one who says no is told that it has come, and can say yes later', async ({ page, world }) => {
  await world(full)
  await page.goto(paths.delning())
  await page.getByRole('link', { name: `Får ${reader} läsa?` }).click()
  await page.getByRole('button', { name: 'Nej, de får inte läsa' }).click()
  await page.getByRole('alert').getByRole('button', { name: 'Nej, de får inte läsa' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Svaret nej är framme' })).toBeFocused()
  await expect(page.getByRole('button', { name: 'Ja, de får läsa' })).toBeVisible()
  await page.getByRole('link', { name: 'Till vem som får läsa' }).click()
  await expect(page.getByRole('region', { name: 'Svaret är nej' })).toContainText('Svaret blev nej')
})

test('where the platform may take no answer it is said whom to talk to, and a consent can be ended all the same', async ({
  page,
  world,
}) => {
  await world('')
  await page.goto(paths.delning())
  await page.getByRole('link', { name: `Får ${reader} läsa?` }).click()
  await expect(page.getByText('Det går inte att svara här i dag.', { exact: false })).toContainText(
    'Biståndsenheten',
  )
  await expect(page.getByRole('button', { name: 'Ja, de får läsa' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Till vem som får läsa' }).click()
  await page.getByRole('link', { name: 'Hemsjukvården Sjöstad' }).click()
  await expect(page.getByRole('button', { name: 'Avsluta samtycket' })).toBeVisible()
})

test('an end that did not come is said to be unsure, and nothing is taken for ended', async ({
  page,
  world,
}) => {
  await world(full)
  await page.goto(paths.delning())
  await page.getByRole('link', { name: 'Hemsjukvården Sjöstad' }).click()
  await expectSettled(page)
  await world(`${full}&fel=sjostads-kommun:fel`)
  await page.getByRole('button', { name: 'Avsluta samtycket' }).click()
  await page.getByRole('button', { name: 'Ja, avsluta nu' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Vi vet inte om det gick igenom' })).toBeVisible()
  await expect(page.getByText('Samtycket är avslutat')).toHaveCount(0)
})

test('what an emergency let somebody read cannot be ended, and says whom to ask', async ({ page, world }) => {
  await world(full)
  await page.goto(paths.delning())
  await page.getByRole('region', { name: 'Har läst i en nödsituation' }).getByRole('link').first().click()
  await expect(page.getByRole('heading', { name: 'Vad det betyder' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Avsluta samtycket' })).toHaveCount(0)
})

test('for another nothing of it is shown', async ({ page, world }) => {
  await world('varld=tove&kan=utse-ombud,ge-samtycke')
  await show(page, 'Birgitta Sand')
  await goWithin(page, paths.delning())
  await expect(page.getByText('Visas inte för ombud')).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('Hemsjukvården')
})

test('odd consents are told as what they are, and none is said to hold that does not say since when', async ({
  page,
  world,
}) => {
  await world(`varld=udda&${full}`)
  await page.goto(paths.delning())
  const main = page.getByRole('main')
  await expect(main).toContainText('Någon som Överblick inte vet namnet på')
  await expect(main).toContainText('Det går inte att säga om det gäller')
  await expect(main).toContainText('Okänt slag')
  await expectNoAxeViolations(page)
})

test('in English the words of the page are English', async ({ page, context, world }) => {
  await world(full)
  await inLanguage(context, 'en')
  await page.goto(paths.delning())
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who may read')
  await page.getByRole('link', { name: `May ${reader} read?` }).click()
  await expect(page.getByRole('button', { name: 'Yes, they may read' })).toBeVisible()
})

test('a question that waits is among what is to be done, as voluntary, until it is answered', async ({
  page,
  world,
}) => {
  await world(full)
  await page.goto(paths.oversikt())
  await expectSettled(page)
  const card = page.getByRole('region', { name: 'Att göra', exact: true })
  await card.scrollIntoViewIfNeeded()
  const question = card.getByRole('listitem').filter({ hasText: 'Fråga om samtycke' })
  await expect(question).toContainText('Frivilligt att svara')
  await question.getByRole('link', { name: `Får ${reader} läsa?` }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Får ${reader} läsa?`)
  await page.getByRole('button', { name: 'Nej, de får inte läsa' }).click()
  await page.getByRole('alert').getByRole('button', { name: 'Nej, de får inte läsa' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'framme' })).toBeFocused()
  await goWithin(page, paths.attGora())
  await expect(page.getByRole('region', { name: 'Utan bestämd dag' })).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('samtycke')
})

test('an ombud is told of no question among what is to be done', async ({ page, world }) => {
  await world(`varld=tove&${full},utse-ombud`)
  await show(page, 'Birgitta Sand')
  await goWithin(page, paths.attGora())
  await expect(page.getByRole('region', { name: 'Utan bestämd dag' })).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('samtycke')
})

test('a link to a consent of a child says whose it is, and leads to it', async ({ page, world }) => {
  await world('varld=magdalena&kan=utse-ombud,ge-samtycke')
  await show(page, 'Leo Hult')
  await goWithin(page, paths.delning())
  const consent = page.getByRole('main').locator('a[href^="/delning/samtycke/"]').first()
  const address = (await consent.getAttribute('href')) ?? ''
  await page.goto(address)
  const owner = page.getByRole('status').filter({ hasText: 'Leo Hult' })
  await owner.getByRole('button', { name: 'Visa uppgifter för Leo Hult' }).click()
  await expect(page).toHaveURL(address)
  await expect(page.getByRole('main')).toContainText('Om det här')
})
