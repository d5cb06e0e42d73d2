import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, heading, logInAs, test } from '../fixtures.ts'
import { meeting, open, part, press } from '../steps/mote.ts'
import { show } from '../steps/ombudslage.ts'

const sip = 'Samordnad individuell plan'

test('a meeting by video says when it opens, is answered, and the time in the calendar says the same', async ({
  page,
  world,
}) => {
  await world('varld=hemkommen')
  await open(page, sip)
  const main = page.getByRole('main')
  await expect(main).toContainText('Torsdag 3 december 14.00–15.00')
  await expect(main).toContainText('På video. Ingen behöver åka någonstans.')
  await expect(main).toContainText('Videomötet öppnar torsdag 3 december 13.45.')
  await expect(page.getByRole('link', { name: 'Gå till videomötet' })).toHaveCount(0)
  await expect(part(page, 'Kallade till mötet').getByRole('listitem').first()).toContainText(
    'Kallar till mötet',
  )
  await expect(
    part(page, 'Kallade till mötet').getByRole('listitem').filter({ hasText: 'Per' }),
  ).toContainText('Har inte svarat')
  await press(page, 'Jag kommer')
  await expect(page.locator(':focus')).toContainText('Du har svarat att du kommer')
  await expect(page.getByRole('button', { name: 'Jag kommer' })).toHaveCount(0)
  await expect(
    part(page, 'Kallade till mötet').getByRole('listitem').filter({ hasText: 'Siv' }),
  ).toContainText('Kommer')
  await expectNoAxeViolations(page)
  await part(page, 'Mötet i kalendern').getByRole('link').click()
  await expect(heading(page, 'Möte om din samordnade plan')).toBeFocused()
  await expectSettled(page)
  await expect(page.getByText('Du har tackat ja.').first()).toBeVisible()
  await page.getByRole('link', { name: 'Om mötet, och inför det' }).click()
  await expectSettled(page)
  await press(page, 'Ta tillbaka svaret')
  await expect(page.locator(':focus')).toContainText('Du har inte svarat än.')
})

test('another time is proposed in words of one’s own, which reach the one who called; the time stands', async ({
  page,
  world,
}) => {
  await world('varld=hemkommen')
  await open(page, sip)
  await press(page, 'Föreslå en annan tid')
  const field = page.getByRole('textbox', { name: 'Vilka tider passar?' })
  await expect(field).toBeFocused()
  await press(page, 'Skicka förslaget')
  await expect(field).toBeFocused()
  await expect(field).toHaveAccessibleDescription(/Skriv vilka tider som passar/)
  await field.fill('Hellre en torsdag efter klockan 13.')
  await press(page, 'Skicka förslaget')
  const focused = page.locator(':focus')
  await expect(focused).toContainText('Du har bett om en annan tid')
  await expect(focused).toContainText('Tiden gäller tills den som kallade har svarat.')
  await expect(focused).toContainText('Skickat till Vårdcentralen Ekbacken som ett meddelande.')
  await expect(focused).toContainText('Hellre en torsdag efter klockan 13.')
  await page.goto(paths.inkorg())
  await page.getByRole('link', { name: /Mötet om planen/ }).click()
  await expect(page.getByRole('main')).toContainText('Hellre en torsdag efter klockan 13.')
})

test('one goes in when the source has opened it, and no longer when it is over', async ({ page, world }) => {
  await world('varld=hemkommen&nu=2026-12-03T13:45')
  await open(page, sip)
  await expect(page.getByRole('link', { name: 'Gå till videomötet' })).toHaveAttribute(
    'href',
    'https://video.regionstorstaden.example/mote/500115',
  )
  await expect(page.getByRole('main')).toContainText('(video.regionstorstaden.example)')
  await expect(page.getByRole('main')).toContainText('Knappen leder ut från Överblick')
  await world('varld=hemkommen&nu=2026-12-03T15:00')
  await open(page, sip)
  await expect(page.getByText('Tiden för mötet har gått.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Gå till videomötet' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Jag kommer' })).toHaveCount(0)
})

test('what one thinks is kept where it may be, and comes along on one sheet of paper', async ({
  page,
  world,
}) => {
  await world('varld=hemkommen&kan=viktigt-for-mig')
  await open(page, sip)
  await press(page, 'Skriv svar')
  await expect(page.getByRole('textbox', { name: 'Vad är viktigt för mig?' })).toBeFocused()
  await page.getByRole('textbox', { name: 'Vad oroar mig?' }).fill('Trappan hemma.')
  await press(page, 'Spara')
  await expect(page.locator(':focus')).toContainText('Sparat.')
  await expect(page.locator(':focus')).toContainText('Trappan hemma.')
  await page.reload()
  await expectSettled(page)
  await expect(part(page, 'Inför mötet')).toContainText('Trappan hemma.')
  await page.getByRole('link', { name: 'Skriv ut frågorna' }).click()
  await expect(heading(page, 'Möte om planen')).toBeFocused()
  await expect(part(page, 'Inför mötet')).toHaveCount(0)
  const paper = page.getByRole('article')
  await expect(paper).toContainText('Torsdag 3 december 14.00')
  await expect(paper).toContainText('Vad är viktigt för mig?')
  await expect(paper).toContainText('Trappan hemma.')
  await expectNoAxeViolations(page)
  await page.emulateMedia({ media: 'print' })
  const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page[^s]/g)
  expect(pages).toHaveLength(1)
})

test('where it may not be kept, the questions are for paper', async ({ page, world }) => {
  await world('varld=hemkommen')
  await open(page, sip)
  await expect(part(page, 'Inför mötet')).toContainText('skriv på papperet och ta med det till mötet')
  await expect(page.getByRole('button', { name: 'Skriv svar' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Skriv ut frågorna' })).toBeVisible()
})

test('somebody by name is told to the one who called; without a name nothing is sent', async ({
  page,
  world,
}) => {
  await world('varld=hemkommen')
  await open(page, sip)
  const name = page.getByRole('textbox', { name: 'Namn på den som ska bjudas in' })
  await press(page, 'Be dem kalla')
  await expect(name).toBeFocused()
  await name.fill('Eva Norling')
  await page.getByRole('textbox', { name: /^Relation/ }).fill('syster')
  await press(page, 'Be dem kalla')
  await expect(page.locator(':focus')).toContainText(
    'Vårdcentralen Ekbacken har fått veta att Eva Norling ska bjudas in.',
  )
  await expect(part(page, 'Bjud in en närstående').getByRole('listitem')).toContainText('Eva Norling, syster')
})

test('an ombud is invited at once and sees it, but neither answers nor invites', async ({ page, world }) => {
  await world('varld=magdalena&kan=utse-ombud')
  await open(page, 'Rehabiliteringsplan')
  await expect(page.getByRole('main')).toContainText('Tiden är inte bestämd än')
  // The unit takes no messages: whom to call is said, and that nothing has been sent.
  await expect(part(page, 'Bjud in en närstående')).toContainText('Inget har skickats.')
  await press(page, 'Bjud in Daniel Hult')
  await expect(page.locator(':focus')).toContainText('Daniel Hult är inbjuden och ser mötet här i Överblick.')
  await logInAs(page, 'daniel')
  await show(page, 'Magdalena Hult')
  await page.getByRole('navigation').getByRole('link', { name: 'Planer' }).click()
  await meeting(page, 'Rehabiliteringsplan')
  await expect(page.getByRole('main')).toContainText('Du är inbjuden till mötet.')
  await expect(page.getByRole('main')).toContainText('Ingen har svarat för Magdalena än.')
  await expect(page.getByRole('main')).toContainText('Rätten räcker bara till att se mötet.')
  await expect(page.getByRole('button', { name: /^(Bjud in|Föreslå|Ja, |Skriv svar)/ })).toHaveCount(0)
})

test('odd meetings say what is wrong and whom to call', async ({ page, world }) => {
  await world('varld=udda')
  await open(page, 'Möte som bara den ena har ställt in')
  await expect(page.getByRole('alert')).toContainText(
    'Vårdcentralen Ekbacken har ställt in mötet. Hemtjänst Norr har det kvar.',
  )
  await expect(page.getByRole('alert').getByRole('link')).toHaveAttribute('href', 'tel:0846500410')
  await open(page, 'Inställt möte')
  await expect(page.getByRole('alert')).toContainText('Mötet är inställt')
  await expect(page.getByRole('button', { name: 'Jag kommer' })).toHaveCount(0)
  await open(page, 'Möte utan tid')
  await expect(page.getByRole('main')).toContainText('Tiden är inte bestämd än')
  await expect(page.getByRole('button', { name: 'Föreslå en tid' })).toBeVisible()
  await open(page, 'Videomöte med en länk som leder fel')
  await expect(page.getByRole('main')).toContainText('Länken till videomötet ser inte rätt ut')
  await expect(page.locator('a[href*="annan.example"]')).toHaveCount(0)
  await open(page, 'Videomöte utan länk')
  await expect(page.getByRole('main')).toContainText('Ingen har skickat en länk till videomötet.')
  await open(page, 'Möte i två kalendrar')
  await expect(part(page, 'Mötet i kalendern').getByRole('listitem')).toHaveText([
    /Vårdcentralen Ekbacken/,
    /Hemtjänst Norr/,
    /Region Storstaden har inte berättat/,
  ])
})

test('of a plan without a meeting one asks for one, once', async ({ page, world }) => {
  await world('varld=hemkommen')
  // The ward takes no messages: one calls.
  await open(page, 'Plan för utskrivning och tiden hemma')
  await expect(part(page, 'Be om ett möte')).toContainText('Det går inte att be om ett möte härifrån.')
  await expect(page.getByRole('button', { name: 'Be om ett möte' })).toHaveCount(0)
  await world('')
  await open(page, 'Genomförandeplan för hemtjänst')
  await page.getByRole('textbox', { name: 'Vad behöver tas upp?' }).fill('Jag orkar inte så mycket.')
  await press(page, 'Be om ett möte')
  await expect(page.locator(':focus')).toContainText('Frågan om ett möte är skickad')
  await page.reload()
  await expect(page.getByText('Jag orkar inte så mycket.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Be om ett möte' })).toHaveCount(0)
})

for (const width of [320, 1280])
  test(`the page has no faults at ${width} px, and is walked with the keyboard`, async ({ page, world }) => {
    await page.setViewportSize({ width, height: 800 })
    await world('varld=hemkommen&kan=viktigt-for-mig')
    await open(page, sip)
    await expectNoAxeViolations(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await page.getByRole('button', { name: 'Jag kommer' }).focus()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'Föreslå en annan tid' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Vilka tider passar?' })).toBeFocused()
    await expectNoAxeViolations(page)
  })
