import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, heading, logInAs, test } from '../fixtures.ts'
import { banner, show } from '../steps/ombudslage.ts'

test.describe('an ombud is appointed', () => {
  test('found, given rights, acts within them, is refused outside, is revoked while on the page, and all of it is in the log', async ({
    page,
    otherBrowser,
    world,
  }) => {
    await world('varld=flyttad&kan=utse-ombud')
    await page.goto(paths.ombud())
    await page.getByRole('link', { name: 'Utse ett ombud' }).click()
    const number = page.getByRole('textbox', { name: 'Personnummer' })
    await number.fill('19550917-239')
    await page.getByRole('button', { name: 'Hitta personen' }).click()
    await expect(page.getByText('Det är inget personnummer eller samordningsnummer.')).toBeVisible()
    await expect(number).toBeFocused()
    // A number whose month of birth is not known is a number all the same.
    await number.fill('19150088 2392')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Vi hittar ingen med det numret.')).toBeVisible()
    await number.fill('20110519–2395')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Ett ombud måste ha fyllt 18 år.')).toBeVisible()
    await number.fill('19640917-2381')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Du är på väg att utse Tove Sand.')).toBeVisible()
    await page.getByRole('button', { name: 'Utse Tove Sand' }).click()
    await expect(page.getByText('Välj minst ett område')).toBeVisible()
    await expectNoAxeViolations(page)
    const area = (name: string) => page.getByRole('group', { name, exact: true })
    await area('tider').getByRole('checkbox', { name: 'Göra' }).check()
    await expect(area('tider').getByRole('checkbox', { name: 'Se' })).toBeChecked()
    await page.getByRole('checkbox', { name: /^Jag förstår/ }).check()
    await page.getByRole('button', { name: 'Utse Tove Sand' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Tove Sand är nu ditt ombud' })).toBeFocused()

    const her = await otherBrowser()
    await logInAs(her, 'tove')
    await show(her, 'Emil Tallberg')
    await her.getByRole('navigation').getByRole('link', { name: 'Tidslinje' }).click()
    await her.getByRole('link', { name: /Läkaren ringer/ }).click()
    await her.getByRole('button', { name: 'Avboka' }).click()
    await her.getByRole('dialog').getByRole('button', { name: 'Ja, avboka' }).click()
    await expect(her.getByText('Din tid är avbokad').first()).toBeVisible()
    // The API says no by itself, whatever a page would ask.
    const refused = await her.evaluate(async () => {
      const session = (await (await fetch('/api/session')).json()) as {
        actor: { actorId: string }
        represents: { person: { id: string; givenName: string } }[]
      }
      const emil = session.represents.find(({ person }) => person.givenName === 'Emil')?.person.id ?? ''
      const headers = {
        'Actor-Id': session.actor.actorId,
        'Actor-Type': 'subject_of_care_agent',
        'Subject-Of-Care': emil,
      }
      return (await fetch('/api/kontakter', { headers })).status
    })
    expect(refused).toBe(403)

    await page.getByRole('link', { name: 'Till Ombud' }).click()
    await page.getByRole('button', { name: 'Ta bort Tove Sand som ombud' }).click()
    await page.getByRole('button', { name: 'Ja, ta bort nu' }).click()
    await expect(page.getByText('Har upphört', { exact: true })).toBeVisible()

    await her.getByRole('navigation').getByRole('link', { name: 'Tidslinje' }).click()
    await expect(heading(her, 'Du kan inte längre se uppgifter för Emil Tallberg')).toBeVisible()
    await expect(her.getByRole('main')).not.toContainText('Crohn')
    await expectNoAxeViolations(her)
    await her.getByRole('button', { name: 'Till mina egna uppgifter' }).click()
    await expect(heading(her, 'God morgon, Tove')).toBeVisible()

    await page.getByRole('link', { name: 'Se vad dina ombud har sett och gjort' }).click()
    const log = page.getByRole('region', { name: 'Händelser' })
    await expect(log).toContainText('Gjorde något i tider.')
    await expect(log).toContainText('Såg tider.')
    await expect(log).toContainText('Nekades kontakter.')
    await expectNoAxeViolations(page)
  })

  test('changed, and seen as the ombud sees it', async ({ page, world }) => {
    await world('kan=utse-ombud')
    await page.goto(paths.ombud())
    await page.getByRole('link', { name: 'Ändra för Tove Sand' }).click()
    const plans = page.getByRole('group', { name: 'planer' })
    await plans.getByRole('checkbox', { name: 'Se' }).check()
    await page.getByRole('group', { name: 'kontakter' }).getByRole('checkbox', { name: 'Se' }).uncheck()
    await page.getByRole('button', { name: 'Spara ändringen' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Ändringen är sparad' })).toBeFocused()
    await page.getByRole('link', { name: 'Till Ombud' }).click()
    await page.getByRole('button', { name: 'Se det Tove Sand ser' }).click()
    await expect(banner(page)).toContainText('Så här ser Tove Sand dina uppgifter.')
    await expectSettled(page)
    await expect(page.getByRole('region', { name: 'Planer', exact: true })).toContainText(
      'Samordnad individuell plan',
    )
    await expect(page.getByRole('region', { name: 'Kontakter' })).toContainText(
      'Tove Sand har inte rätt att se ”Kontakter”.',
    )
    await expectNoAxeViolations(page)
    await banner(page).getByRole('button', { name: 'Sluta förhandsvisa' }).click()
    await expect(heading(page, 'Ombud')).toBeVisible()
    await expect(banner(page)).toHaveCount(0)
  })

  test('not where the platform may not: then it is said, and revoking works all the same', async ({
    page,
    world,
  }) => {
    await world('')
    await page.goto(paths.ombud())
    const main = page.getByRole('main')
    await expect(main).toContainText('Lagen tillåter inte i dag att man utser ombud här.')
    await expect(main).toContainText('den som redan är utsedd ser inget. Du kan ta bort den du har utsett.')
    await expect(main).toContainText('Ger ingen rätt att se något nu')
    await expect(main).not.toContainText(/återkalla/i)
    await expect(page.getByRole('button', { name: /^Se det Tove/ })).toHaveCount(0)
    await expect(page.getByRole('link', { name: /^Utse|^Ändra/ })).toHaveCount(0)
    await page.getByRole('button', { name: 'Ta bort Tove Sand som ombud' }).press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Ta bort Tove Sand som ombud' })).toBeFocused()
    await page.goto(paths.utseOmbud())
    await expect(page.getByText('Lagen tillåter inte i dag att man utser ombud här.')).toBeVisible()
    await expect(page.getByRole('textbox')).toHaveCount(0)
  })

  test('no word of removing where there is nobody that one has appointed', async ({ page, world }) => {
    await world('varld=leo')
    await page.goto(paths.ombud())
    const main = page.getByRole('main')
    await expect(main).toContainText('En vårdnadshavare ser nästan allt för barn under 13 år')
    await expect(main).not.toContainText(/ta bort|återkalla/i)
    await expect(page.getByRole('button', { name: /^Ta bort/ })).toHaveCount(0)
  })
})

test('a right that is narrowed while the ombud is there is gone at the next page', async ({
  page,
  otherBrowser,
  world,
}) => {
  await world('varld=tove&kan=utse-ombud')
  await show(page, 'Birgitta Sand')
  const birgitta = await otherBrowser()
  await logInAs(birgitta, 'birgitta', paths.ombud())
  await birgitta.getByRole('link', { name: 'Ändra för Tove Sand' }).click()
  await birgitta.getByRole('group', { name: 'kontakter' }).getByRole('checkbox', { name: 'Se' }).uncheck()
  await birgitta.getByRole('button', { name: 'Spara ändringen' }).click()
  await expect(birgitta.getByText('Ändringen är sparad')).toBeVisible()
  await page.getByRole('navigation').getByRole('link', { name: 'Kontakter' }).click()
  await expect(page.getByRole('main')).toContainText('Birgitta Sand har inte valt att du får se ”Kontakter”.')
  await expect(page.getByRole('main')).not.toContainText('Amina')
})
