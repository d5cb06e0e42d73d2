import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import {
  expect,
  expectEveryStopSeen,
  expectNoAxeViolations,
  expectSettled,
  heading,
  logInAs,
  test,
} from '../fixtures.ts'
import { card, openForm, openPlan, propose, row, send, text } from '../steps/forslag.ts'
import { show } from '../steps/ombudslage.ts'

/** The desk of those who are responsible, in a browser of their own in the same world. */
async function openDesk(otherBrowser: () => Promise<Page>) {
  const desk = await otherBrowser()
  const open = async () => {
    await desk.goto('/api/ansvarig')
    await expect(heading(desk, 'Svara som ansvarig')).toBeVisible()
  }
  const plan = desk.getByRole('region', { name: 'Samordnad individuell plan för Birgitta Sand' })
  return { plan, open, done: desk.getByText('Klart.') }
}

test('a proposal from first to last: made, answered with no, with yes, in words, and taken back', async ({
  page,
  otherBrowser,
  world,
}) => {
  await world('kan=foresla')
  const { plan, open, done } = await openDesk(otherBrowser)

  await propose(page, /^Ett mål/, 'Gå till torget utan rullator.')
  await expect(page.locator(':focus')).toContainText('Vårdcentralen Ekbacken har fått det.')
  await page.getByRole('status').getByRole('link', { name: 'Till planen' }).click()
  const goal = row(page, 'Gå till torget utan rullator.')
  await expect(goal).toContainText('Ditt förslag · ett mål')
  await expect(goal).toContainText('Väntar på svar från Amina Wallin')
  // It is nowhere among what has been agreed.
  await expect(page.getByRole('region', { name: 'Mål' })).not.toContainText('utan rullator')
  await expectNoAxeViolations(page)

  await propose(page, /^En ändring/, 'Kan Tove vara med på telefon?')
  await propose(page, /^En fråga/, 'Vem ringer jag på kvällen?')

  await open()
  const asked = plan.getByRole('group', { name: 'Gå till torget utan rullator.' })
  await asked.getByRole('button', { name: 'Ja' }).click()
  await expect(done).toBeVisible()
  const change = plan.getByRole('group', { name: 'Kan Tove vara med på telefon?' })
  await change.getByRole('textbox', { name: 'Skäl eller svar' }).fill('Telefonen i rummet fungerar inte.')
  await change.getByRole('button', { name: 'Nej' }).click()
  await expect(change).toHaveCount(0)
  const question = plan.getByRole('group', { name: 'Vem ringer jag på kvällen?' })
  await question.getByRole('textbox', { name: 'Skäl eller svar' }).fill('Hemsjukvården svarar dygnet runt.')
  await question.getByRole('button', { name: 'Ja' }).click()
  await expect(question).toHaveCount(0)

  await openPlan(page)
  await expect(goal).toContainText('Antaget i dag av Amina Wallin')
  await expect(goal).toContainText('Det står i planen först när Amina Wallin har skrivit in det.')
  await expect(goal.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Mål' })).not.toContainText('utan rullator')
  const no = row(page, 'Kan Tove vara med på telefon?')
  await expect(no).toContainText('Inte antaget i dag av Amina Wallin')
  await expect(no).toContainText('Skäl: Telefonen i rummet fungerar inte.')
  await expect(row(page, 'Vem ringer jag på kvällen?')).toContainText(
    'Svar: Hemsjukvården svarar dygnet runt.',
  )

  await propose(page, /^Något att göra/, 'Jag vill ha en nyckel till grannen.')
  await page.getByRole('status').getByRole('link', { name: 'Till planen' }).click()
  const mine = row(page, 'Jag vill ha en nyckel till grannen.')
  await mine.getByRole('button', { name: /^Dra tillbaka/ }).press('Enter')
  await expect(page.getByRole('alert')).toBeFocused()
  await page.getByRole('button', { name: 'Nej, låt det vara' }).press('Enter')
  await expect(mine.getByRole('button', { name: /^Dra tillbaka/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Ja, dra tillbaka' }).press('Enter')
  await expect(mine.getByRole('status').filter({ hasText: 'Förslaget är tillbakadraget' })).toBeFocused()
  await expect(mine).toContainText('Tillbakadraget i dag av dig')
  await open()
  await expect(plan).toContainText('Inget väntar på svar.')
})

test('what is proposed to a plan that nobody tells of stands with the plans, and can be taken back', async ({
  page,
  world,
}) => {
  await world('varld=udda&kan=foresla')
  await page.goto(paths.vardplaner())
  const stray = row(page, 'Vad hände med planen som vi gjorde i våras?')
  await expect(stray).toContainText('Väntar på svar från Vårdcentralen Ekbacken')
  await expect(card(page)).toContainText('De gäller planer som inte visas här just nu.')
  await expectNoAxeViolations(page)
  await stray.getByRole('button', { name: /^Dra tillbaka/ }).click()
  await page.getByRole('button', { name: 'Ja, dra tillbaka' }).click()
  await expect(stray).toContainText('Tillbakadraget')
})

test('a plan that has ended while one wrote takes nothing, and what was written stays', async ({
  page,
  otherBrowser,
  world,
}) => {
  await world('kan=foresla')
  await propose(page, /^Ett mål/, 'Sova hela natten.')
  await openForm(page)
  await page.getByRole('radio', { name: /^Ett mål/ }).check()
  await text(page).fill('Laga mat själv.')
  const { plan, open } = await openDesk(otherBrowser)
  await open()
  await plan.getByRole('button', { name: 'Avsluta planen' }).click()
  await expect(plan).toContainText('Planen är avslutad.')

  await send(page).click()
  await expect(page.locator(':focus')).toContainText('Planen är avslutad sedan dess')
  await expect(page.locator(':focus')).toContainText('Ditt förslag är inte skickat.')
  await expect(page.getByRole('alert').getByRole('link', { name: /08-465 004 11/ })).toBeVisible()
  await expect(text(page)).toHaveValue('Laga mat själv.')
  await expect(send(page)).toHaveCount(0)
  await expectNoAxeViolations(page)

  await page.getByRole('link', { name: 'Till planen' }).click()
  await expectSettled(page)
  await expect(row(page, 'Sova hela natten.')).toContainText('Planen avslutades innan någon svarade')
  await expect(card(page)).toContainText('Planen är avslutad. Då går det inte att föreslå något.')
  await expect(card(page)).not.toContainText('Väntar på svar')
  await expect(page.getByRole('link', { name: 'Föreslå något' })).toHaveCount(0)
  await expect(page.getByText('Laga mat själv.')).toHaveCount(0)
})

test('where the platform takes none there is no word of it, and nothing is asked', async ({
  page,
  world,
}) => {
  await world('kan=viktigt-for-mig')
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await openPlan(page)
  await expect(page.getByRole('main')).not.toContainText(/förslag|föreslå/i)
  const { pathname } = new URL(page.url())
  await page.goto(paths.forslag(pathname.split('/').at(-1) ?? ''))
  await expect(heading(page, 'Sidan finns inte')).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText(/förslag|föreslå/i)
  expect(asked.filter((path) => path.includes('/api/forslag'))).toEqual([])
  const status = await page.evaluate(async () => {
    const session = (await (await fetch('/api/session')).json()) as { actor: { actorId: string } }
    const { actorId } = session.actor
    const headers = {
      'Actor-Id': actorId,
      'Actor-Type': 'subject_of_care',
      'Subject-Of-Care': actorId,
      'Idempotency-Key': 'en-egen-nyckel',
    }
    const body = JSON.stringify({ plan: 'abc', kind: 'goal', text: 'Nej' })
    const all = [
      await fetch('/api/forslag', { headers }),
      await fetch('/api/forslag/mottagare', { headers }),
      await fetch('/api/forslag', { headers, method: 'POST', body }),
      await fetch('/api/forslag/abc/dra-tillbaka', { headers, method: 'POST', body: '{}' }),
    ]
    return all.map((one) => one.status)
  })
  expect(status).toEqual([403, 403, 403, 403])
})

test('Birgitta has one of each from the start, and a source that takes none says whom to call', async ({
  page,
  world,
}) => {
  await world('kan=foresla,viktigt-for-mig')
  await openPlan(page)
  await expect(card(page).getByRole('listitem')).toHaveCount(2)
  await expect(card(page)).toContainText('Antaget 16 november av Amina Wallin')
  await expect(card(page)).toContainText('Inte antaget 5 november av Amina Wallin')
  await card(page).getByRole('link', { name: 'Skriv vad som är viktigt för dig' }).click()
  await expect(page.getByRole('region', { name: 'Viktigt för mig' })).toBeVisible()
  await openPlan(page, 'Genomförandeplan för hemtjänst')
  await expect(card(page)).toContainText('Svar: Ja, på fredagar går det.')
  await openPlan(page, 'Plan för fotvård')
  await expect(card(page)).toContainText('tar inte emot förslag här')
  await expect(card(page).getByRole('link', { name: /040-628 04 10/ })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Föreslå något' })).toHaveCount(0)
})

test('a god man proposes in the own name, and takes back nothing that the person has proposed', async ({
  page,
  otherBrowser,
  world,
}) => {
  await world('varld=kerstin&kan=foresla')
  const ove = await otherBrowser()
  await logInAs(ove, 'ove', paths.vardplaner())
  const say = async (who: Page, words: string) => {
    await who.getByRole('navigation').getByRole('link', { name: 'Planer' }).click()
    await who.getByRole('link', { name: 'Genomförandeplan för boendestöd' }).click()
    await who.getByRole('link', { name: 'Föreslå något' }).click()
    await who.getByRole('radio', { name: /^Något att göra/ }).check()
    await text(who).fill(words)
    await send(who).click()
    await who.getByRole('status').getByRole('link', { name: 'Till planen' }).click()
  }
  await say(ove, 'Jag vill laga mat på onsdagar.')
  await show(page, 'Ove Strand')
  await say(page, 'Någon kan följa med till banken.')
  await expect(row(page, 'Någon kan följa med till banken.')).toContainText('Ditt förslag som ombud')
  const own = row(page, 'Jag vill laga mat på onsdagar.')
  await expect(own).toContainText('Förslag från Ove Strand')
  await expect(own.getByRole('button')).toHaveCount(0)
  await expectNoAxeViolations(page)

  await ove.goto(paths.vardplaner())
  await ove.getByRole('link', { name: 'Genomförandeplan för boendestöd' }).click()
  const hers = row(ove, 'Någon kan följa med till banken.')
  await expect(hers).toContainText('Förslag från Kerstin Alm, ombud')
  await hers.getByRole('button', { name: /^Dra tillbaka/ }).click()
  await ove.getByRole('button', { name: 'Ja, dra tillbaka' }).click()
  await expect(hers).toContainText('Tillbakadraget i dag av dig')
})

for (const width of [320, 1280])
  test(`the plan and the form can be used at ${width} pixels, by keyboard too`, async ({ page, world }) => {
    await world('kan=foresla')
    await page.setViewportSize({ width, height: 800 })
    await openPlan(page)
    await expectNoAxeViolations(page)
    await openForm(page)
    await send(page).press('Enter')
    await expect(page.getByRole('radio', { name: /^Ett mål/ })).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const about = page.getByRole('combobox', { name: 'Vad gäller det?' })
    await about.selectOption('Morgonhjälp på vardagar')
    await send(page).press('Enter')
    await expect(text(page)).toBeFocused()
    await expectNoAxeViolations(page)
    await page.keyboard.type('Kom en halvtimme senare på torsdagar.')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.locator(':focus')).toContainText('Förslaget är skickat')
    await expectNoAxeViolations(page)
    await page.getByRole('status').getByRole('link', { name: 'Till planen' }).press('Enter')
    await expect(row(page, 'Kom en halvtimme senare på torsdagar.')).toContainText(
      'Gäller: Morgonhjälp på vardagar',
    )
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await page.goto(paths.vardplaner())
    await openForm(page)
    await expectEveryStopSeen(page, 12)
  })
