import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import {
  expect,
  expectNoAxeViolations,
  expectSettled,
  heading,
  inLanguage,
  logInAs,
  test,
} from '../fixtures.ts'
import { choose } from '../steps/person-sheet.ts'

async function show(page: Page, name: string): Promise<void> {
  await choose(page, name)
  await expect(heading(page, `Översikt ${name}`)).toBeVisible()
}

const rolfs = /Diabetes|Socker och fötter|Pernilla/

/** What is next for him stands among those she helps, on her own översikt, and nowhere else. */
const expectNothingOfRolf = (page: Page) =>
  expect
    .poll(() =>
      page.getByRole('main').evaluate((main) => {
        const copy = main.cloneNode(true) as HTMLElement
        const isHelped = (part: Element) => part.querySelector('h2')?.textContent === 'De jag hjälper'
        ;[...copy.querySelectorAll('section')].find(isHelped)?.remove()
        return copy.textContent
      }),
    )
    .not.toMatch(rolfs)
const magdalenas = /strålning|Selma|bröst/i

test('back and forward stop at the page of another, and a reload asks before it goes on', async ({
  page,
  world,
}) => {
  await world('varld=magdalena&kan=utse-ombud')
  await page.goto('/')
  await page.getByRole('navigation').getByRole('link', { name: 'Kontakter' }).click()
  await expectSettled(page)
  await show(page, 'Rolf Lindqvist')
  await page.getByRole('navigation').getByRole('link', { name: 'Kontakter' }).click()
  await expect(page.getByRole('main')).toContainText('Pernilla Åkesson')

  await page.reload()
  await expect(heading(page, 'Sidan gäller någon annan')).toBeFocused()
  await expect(page.getByRole('main')).toContainText('Sidan gäller Rolf Lindqvist, som du är ombud för.')
  await expectNothingOfRolf(page)
  await expect(page.getByRole('main')).not.toContainText(magdalenas)
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Visa uppgifter för Rolf Lindqvist' }).click()
  await expect(heading(page, 'Kontakter Rolf Lindqvist')).toBeFocused()

  await page.getByRole('button', { name: 'Tillbaka till mig' }).click()
  await expect(heading(page, /Magdalena/)).toBeVisible()
  await page.goBack()
  await expect(heading(page, 'Sidan gäller någon annan')).toBeVisible()
  await expectNothingOfRolf(page)
  await page.getByRole('button', { name: 'Fortsätt med mina egna' }).click()
  await expect(heading(page, /Magdalena/)).toBeVisible()
  const place = () => page.evaluate(() => navigation.currentEntry?.index ?? -1)
  const stopped = await place()
  // The översikt that the way back to the own led to.
  await page.goForward()
  await expect.poll(place).toBe(stopped + 1)
  await expect(page).toHaveURL(paths.oversikt())
  await expect(heading(page, /Magdalena/)).toBeVisible()
  await expectSettled(page)
  await expect(page.getByRole('main')).toContainText(magdalenas)
  await expectNothingOfRolf(page)
})

test('another person in another tab stops this one until it is chosen whose it is', async ({
  page,
  context,
  world,
}) => {
  await world('varld=magdalena&kan=utse-ombud')
  await page.goto(paths.kontakter())
  await expectSettled(page)
  const other = await context.newPage()
  await other.goto('/')
  await show(other, 'Rolf Lindqvist')
  await expect(heading(page, 'Du har bytt person i en annan flik')).toBeFocused()
  await expect(page.getByRole('main')).toContainText('Där ser du uppgifter för Rolf Lindqvist.')
  await expect(page.getByRole('main')).not.toContainText(magdalenas)
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Fortsätt med mina egna' }).click()
  await expect(heading(page, 'Kontakter')).toBeVisible()
  // The other tab is as it was chosen there.
  await expect(heading(other, 'Översikt Rolf Lindqvist')).toBeVisible()

  await other.getByRole('button', { name: 'Tillbaka till mig' }).click()
  await show(other, 'Leo Hult')
  await page.getByRole('button', { name: 'Visa uppgifter för Leo Hult' }).click()
  await expect(heading(page, 'Översikt Leo Hult')).toBeVisible()
})

test('a link to another person’s page says whose it is, and asks; one nobody may see says nothing', async ({
  page,
  context,
  world,
}) => {
  await world('varld=magdalena&kan=utse-ombud')
  await page.goto('/')
  await show(page, 'Leo Hult')
  await page.getByRole('navigation').getByRole('link', { name: 'Mer' }).click()
  await page.getByRole('link', { name: 'Överenskommelser' }).click()
  await page.getByRole('link', { name: /Astman på fotbollen/ }).click()
  await expect(heading(page, /Astman på fotbollen/)).toBeVisible()
  const link = page.url()

  const fresh = await context.newPage()
  await fresh.goto(link)
  await expect(fresh.getByText('Sidan gäller Leo Hult, som du är ombud för.')).toBeVisible()
  await expect(fresh.getByRole('main')).not.toContainText('Astman')
  await expectNoAxeViolations(fresh)
  await fresh.getByRole('button', { name: 'Visa uppgifter för Leo Hult' }).click()
  await expect(heading(fresh, /Astman på fotbollen/)).toBeVisible()
  await fresh.close()

  await world('varld=tove&kan=utse-ombud')
  const stranger = await context.newPage()
  await stranger.goto(link)
  await expectSettled(stranger)
  await expect(stranger.getByRole('main')).not.toContainText(/Leo|Astman|gäller/)
})

test('an answer about another person is thrown away, said, and reported', async ({ page, world }) => {
  await world('fel=api.kontakter:annan-person')
  const reported = page.waitForRequest('**/api/avvikelser')
  await page.goto(paths.kontakter())
  await expect(page.getByText('Tjänsten svarade med uppgifter om någon annan.').first()).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText(magdalenas)
  expect((await reported).postDataJSON()).toEqual({ kind: 'wrong-person', resource: 'kontakter' })
})

test('what comes late is nobody’s', async ({ page, world }) => {
  await world('varld=magdalena&kan=utse-ombud&fel=api.kontakter:sen')
  await page.goto('/')
  for (const name of ['Rolf Lindqvist', 'Leo Hult']) await show(page, name)
  await choose(page, 'Magdalena Hult')
  await expectSettled(page)
  await expect(page.getByRole('main')).toContainText('Selma')
  await expectNothingOfRolf(page)
})

test('a right that is taken back elsewhere ends at the next look', async ({ page, world }) => {
  await world('varld=tove&kan=utse-ombud')
  await page.goto('/')
  await show(page, 'Birgitta Sand')
  const taken = await page.evaluate(async () => {
    const { actor } = (await (await fetch('/api/session')).json()) as { actor: { actorId: string } }
    const headers = {
      'Actor-Id': actor.actorId,
      'Actor-Type': 'subject_of_care',
      'Subject-Of-Care': actor.actorId,
    }
    const { items } = (await (await fetch('/api/ombud', { headers })).json()) as { items: { id: string }[] }
    return (await fetch(`/api/ombud/${items[0]?.id}/aterkalla`, { method: 'POST', headers, body: '{}' }))
      .status
  })
  expect(taken).toBe(200)
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(heading(page, 'Du kan inte längre se uppgifter för Birgitta Sand')).toBeVisible()
  await expect(page).toHaveTitle('Du är inte längre ombud – Överblick')
})

test('another who logs in in another tab makes this one theirs', async ({ page, context, world }) => {
  await world('')
  await page.goto(paths.kontakter())
  await expectSettled(page)
  const other = await context.newPage()
  await logInAs(other, 'magdalena')
  await expect(heading(other, /Magdalena/)).toBeVisible()
  await expect(heading(page, 'Sidan gäller någon annan')).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('Amina')
})

test('a page that the browser kept whole shows nothing of the one who was logged in when it was left', async ({
  page,
  world,
}) => {
  await world('')
  await page.goto(paths.kontakter())
  await expectSettled(page)
  await expect(page.getByRole('main')).toContainText('Amina Wallin')
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })))
  await expect(page.getByText('Amina Wallin').first()).toBeHidden()
  await page.request.post('/api/inloggning', { form: { person: 'tove', till: '/' }, maxRedirects: 0 })
  const shown = await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    return document.body.innerText
  })
  expect(shown).not.toContain('Amina')
  await expect(heading(page, 'Sidan gäller någon annan')).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('Amina')
})

test('a change of person is said in English too', async ({ page, context, world }) => {
  await world('varld=tove&kan=utse-ombud')
  await inLanguage(context, 'en')
  await page.goto(paths.person())
  await page.getByRole('button', { name: 'Show information about Birgitta Sand' }).click()
  await expect(page.locator('[aria-live=polite]')).toHaveText(
    'You see information about Birgitta Sand, as representative.',
  )
  await page.getByRole('button', { name: 'Back to me' }).click()
  await expect(page.locator('[aria-live=polite]')).toHaveText('You see your own information.')
})
