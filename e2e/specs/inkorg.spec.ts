import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, heading, logInAs, test } from '../fixtures.ts'
import { show } from '../steps/ombudslage.ts'
import { goWithin } from '../steps/places.ts'

const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const field = (page: Page) => page.getByRole('textbox', { name: 'Meddelande' })
const send = (page: Page) => page.getByRole('button', { name: 'Skicka', exact: true })
const question = 'Kan jag ta med Tove?'

async function openInvitation(page: Page) {
  await page.goto('/')
  await expectSettled(page)
  await card(page, 'Meddelanden').getByRole('link', { name: 'Kontroll av gråstarr' }).click()
  await expect(heading(page, 'Kontroll av gråstarr')).toBeFocused()
  await expectSettled(page)
}

/** Opens a letter to hemtjänst, with a text that is in no other message. */
async function writeTo(page: Page, text = question) {
  await page.goto(paths.skriv())
  await page.getByRole('checkbox', { name: /^Hemtjänst Norr/ }).check()
  await field(page).fill(text)
}

/** Sends a letter that is done and never answered: a browser itself sends again what was broken off. */
async function sendInSilence(page: Page, world: (query: string) => Promise<void>) {
  await world('fel=api.inkorg:gjord-tyst')
  await page.clock.install()
  await writeTo(page)
  const sent = page.waitForRequest(
    (request) => request.method() === 'POST' && request.url().endsWith('/inkorg'),
  )
  await send(page).click()
  await sent
  await expect.poll(() => countOf(page)).toBe(1)
  await page.clock.fastForward('00:31')
  await expect(page.locator(':focus')).toContainText('Vi vet inte om meddelandet kom fram')
}

/** How many messages of the inkorg have a text, by the API. */
async function countOf(page: Page, text = question): Promise<number> {
  const headers = await page.evaluate(async () => {
    const { person } = (await (await fetch('/api/session')).json()) as { person: { id: string } }
    return { 'Subject-Of-Care': person.id, 'Actor-Id': person.id, 'Actor-Type': 'subject_of_care' }
  })
  const answer = await page.request.get('/api/inkorg', { headers })
  const { items } = (await answer.json()) as { items: { text?: string }[] }
  return items.filter((one) => one.text === text).length
}

test('a kallelse is read and answered with yes and a question, and stands so in the inkorg, on the översikt and in the timeline', async ({
  page,
  world,
}) => {
  await world('')
  await openInvitation(page)
  await page.getByRole('button', { name: 'Ja, tiden passar' }).click()
  await expect(page.getByText('Du har tackat ja')).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'Ögonkliniken Storstaden' })).toHaveCount(2)
  await expect(page.getByRole('main')).toContainText('Bekräftelse')
  await expect(page.getByText('Läses av: Sköterskorna på mottagningen. Svar inom 5 vardagar.')).toBeVisible()
  await field(page).fill(question)
  await send(page).click()
  await expect(page.locator(':focus')).toContainText('Meddelandet är skickat')
  await expect(page.locator(':focus')).toContainText('Ögonkliniken Storstaden har fått det.')
  await expect(page.getByText(question)).toHaveCount(1)
  await expect(field(page)).toHaveValue('')
  await expectNoAxeViolations(page)
  await page.getByRole('link', { name: 'Till meddelanden' }).click()
  await expect(
    page.getByRole('main').getByRole('listitem').filter({ hasText: 'Kontroll av gråstarr' }),
  ).toContainText('3 meddelanden')
  await page.getByRole('navigation').getByRole('link', { name: 'Översikt' }).click()
  await expect(card(page, 'Meddelanden')).toContainText('Kontroll av gråstarr')
  await page.goto(`${paths.tidslinje()}`)
  await page
    .getByRole('link', { name: /Kontroll av gråstarr/ })
    .first()
    .click()
  await expect(page.getByRole('main')).toContainText('Du har tackat ja')
})

test('what is read is read, and can be unread again', async ({ page, world }) => {
  await world('')
  await openInvitation(page)
  await page.getByRole('link', { name: 'Till meddelanden' }).click()
  const row = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Kontroll av gråstarr' })
  await expect(row).not.toContainText('Oläst')
  await row.getByRole('link').click()
  await page.getByRole('button', { name: 'Markera som oläst' }).click()
  await expect(page.getByRole('button', { name: 'Markera som läst' })).toBeVisible()
  await page.getByRole('link', { name: 'Till meddelanden' }).click()
  await expect(row).toContainText('Oläst')
})

test('a file of a message is shown in the page', async ({ page, world }) => {
  await world('')
  await openInvitation(page)
  await page.getByRole('link', { name: /^Visa filen Inför ditt besök/ }).click()
  await expect(page.getByText('Ta med dina glasögon och din medicinlista.')).toBeVisible()
  await expectNoAxeViolations(page)
})

test('a letter to a team while one source is down: who has got it is said, and the rest is sent when it is tried again', async ({
  page,
  world,
}) => {
  await world('fel=sjostads-kommun.Messages:fel')
  await page.goto(paths.skriv())
  await page.getByRole('checkbox', { name: 'Alla i planen: Samordnad individuell plan' }).check()
  await expect(card(page, 'Meddelande')).toContainText('Hemsjukvården Sjöstad')
  await expect(card(page, 'Meddelande')).toContainText('Är det bråttom?')
  await expect(card(page, 'Meddelande').getByRole('link', { name: '112' })).toBeVisible()
  await expect(card(page, 'Meddelande')).toContainText('Öppet nu till 17.00')
  await field(page).fill(question)
  await send(page).click()
  await expect(page.locator(':focus')).toContainText('Alla har inte fått meddelandet')
  await expect(page.locator(':focus')).toContainText('Vårdcentralen Ekbacken har fått det.')
  await expect(page.locator(':focus')).toContainText('Hemtjänst Norr har inte fått det.')
  await expect(page.locator(':focus').getByRole('link', { name: '031-390 06 20' })).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Försök igen' }).click()
  await expect(page.locator(':focus')).toContainText('Hemtjänst Norr har inte fått det.')
  expect(await countOf(page)).toBe(1)
})

test.describe('exactly one message comes of it', () => {
  test('when it is tapped twice', async ({ page, world }) => {
    await world('')
    await writeTo(page)
    await send(page).dblclick()
    await expect(page.locator(':focus')).toContainText('Meddelandet är skickat')
    expect(await countOf(page)).toBe(1)
  })

  test('when the answer is lost after it was done', async ({ page, world }) => {
    await sendInSilence(page, world)
    await expect(field(page)).toHaveJSProperty('readOnly', true)
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Försök igen' }).click()
    await expect(page.locator(':focus')).toContainText('Meddelandet är skickat')
    expect(await countOf(page)).toBe(1)
  })

  test('when it is refused at first (503)', async ({ page, world }) => {
    await world('fel=api.inkorg:forst-503')
    await writeTo(page)
    await send(page).click()
    await expect(page.locator(':focus')).toContainText('Meddelandet är inte skickat')
    await expect(field(page)).toHaveValue(question)
    await send(page).click()
    await expect(page.locator(':focus')).toContainText('Meddelandet är skickat')
    expect(await countOf(page)).toBe(1)
  })

  test('when the log-in has ended, and what was written is there again', async ({ page, world, context }) => {
    await world('')
    await writeTo(page)
    await page.request.post('/api/session/slut')
    await send(page).click()
    await expect(heading(page, 'Du är utloggad')).toBeVisible()
    const beside = context.waitForEvent('page')
    await page.getByRole('link', { name: 'Logga in i en ny flik' }).click()
    const other = await beside
    await other.getByRole('button', { name: 'Birgitta Sand' }).click()
    await expect(other.getByRole('navigation', { name: 'Huvudmeny' })).toBeVisible()
    // Only the tab that somebody looks at asks who is logged in.
    await page.bringToFront()
    await expect(field(page)).toHaveValue(question)
    await send(page).click()
    await expect(page.locator(':focus')).toContainText('Meddelandet är skickat')
    expect(await countOf(page)).toBe(1)
  })

  test('when the page is loaded anew and the same is written again', async ({ page, world }) => {
    await sendInSilence(page, world)
    await page.reload()
    await writeTo(page)
    await send(page).click()
    await expect(page.locator(':focus')).toContainText('Du skickade samma meddelande nyss')
    await expectNoAxeViolations(page)
    expect(await countOf(page)).toBe(1)
  })
})

test.describe('an ombud', () => {
  test('with the right writes in the own name, and the log tells to whom', async ({
    page,
    otherBrowser,
    world,
  }) => {
    await world('varld=tove&kan=utse-ombud')
    await show(page, 'Birgitta Sand')
    await goWithin(page, paths.skriv())
    await page.getByRole('checkbox', { name: /^Hemtjänst Norr/ }).check()
    await expect(page.getByText('Du skriver som ombud. Det står i meddelandet.')).toBeVisible()
    await field(page).fill(question)
    await send(page).click()
    await expect(page.locator(':focus')).toContainText('Meddelandet är skickat')
    // The platform says no by itself to what she has no right to, whatever a page would ask.
    const refused = await page.evaluate(async () => {
      const session = (await (await fetch('/api/session')).json()) as {
        actor: { actorId: string }
        represents: { person: { id: string } }[]
      }
      const headers = {
        'Actor-Id': session.actor.actorId,
        'Actor-Type': 'subject_of_care_agent',
        'Subject-Of-Care': session.represents[0]?.person.id ?? '',
        'Idempotency-Key': 'nyckel-12345678',
      }
      const asked = ['insatser', 'sar', 'matvarden'].map((path) => fetch(`/api/${path}`, { headers }))
      const sent = ['matvarden', 'tidslinje/boka'].map((path) =>
        fetch(`/api/${path}`, { method: 'POST', headers, body: '{}' }),
      )
      return (await Promise.all([...asked, ...sent])).map(({ status }) => status)
    })
    expect(refused).toEqual([403, 403, 403, 403, 403])
    const hers = await otherBrowser()
    await logInAs(hers, 'birgitta', paths.ombudslogg())
    await expect(hers.getByRole('main')).toContainText('Skrev till Hemtjänst Norr.')
    await hers.goto(paths.inkorg())
    await expect(hers.getByRole('main')).toContainText('Tove Sand, ombud')
  })

  test('without the right to see is told why, and is not asked for', async ({ page, world }) => {
    await world('varld=karl')
    await show(page, 'Vilmer Ask')
    await goWithin(page, paths.inkorg())
    await expect(page.getByRole('main')).toContainText('”Meddelanden” ingår inte')
    await expect(page.getByRole('link', { name: 'Skriv ett meddelande' })).toHaveCount(0)
  })
})

test('odd messages are all shown as words, and say what they lack', async ({ page, world }) => {
  await world('varld=udda')
  await page.goto(paths.inkorg())
  await expectSettled(page)
  const main = page.getByRole('main')
  await expect(main).toContainText('Okänd avsändare')
  await expect(main).toContainText('Avsändaren säger en dag som inte har varit än.')
  await expect(main).toContainText('Utan ämne')
  await expectNoAxeViolations(page)
  await main.getByRole('link', { name: /Runt, runt/ }).click()
  await expect(main.getByRole('article')).toHaveCount(2)
  await page.goBack()
  await main.getByRole('link', { name: /Filer som saknas/ }).click()
  await expect(main).toContainText('Borttagen.pdf finns inte längre kvar.')
  await page.goBack()
  await main.getByRole('link', { name: /Kallelse till en tid som inte finns/ }).click()
  await expect(main).toContainText('Tiden finns inte i tidslinjen.')
  await expect(main).toContainText('Det går inte att svara på det här meddelandet.')
})

test('a source that does not answer is named, and the rest is there', async ({ page, world }) => {
  await world('fel=ogonkliniken.Messages:fel')
  await page.goto(paths.inkorg())
  await expectSettled(page)
  await expect(page.getByRole('main')).toContainText('Ögonkliniken Storstaden svarar inte just nu')
  await expect(page.getByRole('main')).toContainText('Svullna ben på kvällen')
})
