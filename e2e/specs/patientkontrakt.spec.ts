import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, heading, test } from '../fixtures.ts'
import { show } from '../steps/ombudslage.ts'
import { expectDocument, printed } from '../steps/paper.ts'

const { patientkontrakt } = paths

test('the four parts say what is agreed, whom to turn to, when it happens and what is planned', async ({
  page,
  world,
}) => {
  await world('')
  await page.goto(paths.overenskommelser())
  await page.getByRole('link', { name: 'Patientkontraktet, allt på en sida' }).click()
  await expect(heading(page, 'Patientkontrakt')).toBeFocused()
  await expectSettled(page)
  await expect(page.getByText('Det är inget avtal i lagens mening', { exact: false })).toBeVisible()
  const part = (name: string) => page.getByRole('region', { name })
  await expect(page.getByRole('heading', { level: 2 }).filter({ hasNotText: 'Avtalat' })).toHaveText([
    'Överenskommelse',
    'Fast kontakt',
    'Överenskommen tid',
    'Sammanhållen plan',
  ])
  const agreed = part('Överenskommelse').getByRole('listitem').filter({ hasText: 'Bo kvar hemma' }).first()
  await expect(agreed).toContainText(
    'Vården gör det här: Vårdcentralen ringer dig om vattendrivande medicin.',
  )
  await expect(agreed).toContainText('Senast måndag 30 november.')
  await expect(agreed).toContainText('Väga dig varje morgon')
  await expect(agreed).toContainText('Om du blir sämre')
  await expect(agreed.getByRole('link', { name: '112' }).last()).toHaveAttribute('href', 'tel:112')
  await expect(part('Fast kontakt').getByRole('link', { name: 'Ring Amina Wallin' })).toHaveAttribute(
    'href',
    'tel:0846500411',
  )
  const times = part('Överenskommen tid')
  const told = times.getByRole('listitem').filter({ hasText: 'Bo kvar hemma' }).first()
  await expect(told.getByRole('link', { name: 'I morgon 10.20 Kontroll av hjärtsvikt' })).toBeVisible()
  await expect(told).toContainText('senast måndag 30 november')
  const joint = times.getByRole('listitem').filter({ hasText: 'Samordnad individuell plan' }).first()
  await expect(joint).toContainText('Ingen dag än')
  await expect(joint).toContainText('Ordna någon att gå med till torget på lördagar')
  // Its booked times are told with the agreement: it is not said that there are none.
  await expect(joint).toContainText('Bokade tider står ovan.')
  await expect(times.getByText('Ingen tid är bokad.')).toHaveCount(0)
  await expect(part('Sammanhållen plan').getByRole('heading', { level: 3 }).first()).toHaveText(
    'Samordnad individuell plan',
  )
  await expectNoAxeViolations(page)
})

test('where there is nothing, each part says what one can ask for and the way to it', async ({
  page,
  world,
}) => {
  await world('varld=nykomling')
  await page.goto(patientkontrakt())
  await expectSettled(page)
  const way = (part: string, link: string) =>
    page.getByRole('region', { name: part }).getByRole('link', { name: link })
  await expect(way('Överenskommelse', 'Vem man kan fråga')).toHaveAttribute('href', paths.vem())
  await expect(way('Fast kontakt', 'Be om en fast vårdkontakt')).toHaveAttribute('href', paths.begaran())
  await expect(way('Överenskommen tid', 'Boka en tid')).toHaveAttribute('href', paths.boka())
  await expect(way('Sammanhållen plan', 'Be om en SIP')).toHaveAttribute('href', paths.sip())
  await expectNoAxeViolations(page)
})

test('a time is not said to be missing while somebody who knows of times has not answered', async ({
  page,
  world,
}) => {
  await world(
    'fel=region-storstaden.GetSubjectOfCareSchedule:fel,sjostads-kommun.GetSubjectOfCareSchedule:fel',
  )
  await page.goto(patientkontrakt())
  await expectSettled(page)
  const times = page.getByRole('region', { name: 'Överenskommen tid' })
  await expect(times).toContainText('Region Storstaden och Sjöstads kommun svarar inte just nu.')
  await expect(
    times.getByText('Vi vet inte om någon tid är bokad. Alla har inte svarat.').first(),
  ).toBeVisible()
  await expect(times.getByText('Ingen tid är bokad.')).toHaveCount(0)
})

test('an ombud is told what is withheld, and not that there is nothing', async ({ page, world }) => {
  await world('varld=tove&kan=utse-ombud')
  await page.goto(paths.oversikt())
  await show(page, 'Birgitta Sand')
  await page.getByRole('navigation').getByRole('link', { name: 'Mer' }).click()
  await page.getByRole('link', { name: 'Patientkontrakt' }).click()
  await expect(heading(page, /^Patientkontrakt/)).toBeFocused()
  await expectSettled(page)
  const times = page.getByRole('region', { name: 'Överenskommen tid' })
  await expect(times).toContainText('Därför går det inte att säga vilka tider som är bestämda.')
  await expect(times).not.toContainText('har någon tid här än')
  await expect(page.getByRole('region', { name: 'Överenskommelse' })).toContainText('Visas inte för dig')
})

test('one who sees plans and no times is not told that somebody has not answered', async ({
  page,
  world,
}) => {
  await world('kan=utse-ombud')
  await page.goto(paths.ombud())
  await page.getByRole('link', { name: 'Ändra för Tove Sand' }).click()
  const see = (area: string) => page.getByRole('group', { name: area }).getByRole('checkbox', { name: 'Se' })
  await see('planer').check()
  await see('tider').uncheck()
  await page.getByRole('button', { name: 'Spara ändringen' }).click()
  await page.getByRole('link', { name: 'Till Ombud' }).click()
  // The register as it was may be shown until it has been asked for anew.
  await expect(
    page
      .getByRole('definition')
      .filter({ hasText: /planer/i })
      .first(),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Se det Tove Sand ser' }).click()
  await expect(page.getByRole('region', { name: 'Ombudsläge' })).toContainText('Så här ser Tove Sand')
  await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Mer' }).click()
  await page.getByRole('link', { name: 'Patientkontrakt' }).click()
  await expectSettled(page)
  const times = page.getByRole('region', { name: 'Överenskommen tid' })
  await expect(times).toContainText('Här går det inte att säga om någon tid är bokad.')
  await expect(times).not.toContainText('Alla har inte svarat')
  await expect(times).not.toContainText('Ingen tid är bokad')
})

test('on paper it is at most two sheets, in its four parts, with days and not "i morgon"', async ({
  page,
  world,
}) => {
  await world('')
  await page.goto(patientkontrakt())
  await page.getByRole('link', { name: 'Skriv ut patientkontraktet' }).click()
  await expect(heading(page, 'Patientkontrakt')).toBeFocused()
  await expectSettled(page)
  const paper = await printed(page)
  expect(paper.sheets.length).toBeLessThanOrEqual(2)
  await expectDocument(page, paper)
  const parts = ['1. Överenskommelse', '2. Fast kontakt', '3. Överenskommen tid', '4. Sammanhållen plan']
  const places = parts.map((words) => paper.text.indexOf(words))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(paper.text).toContain('Tisdag 24 november 10.20 Kontroll av hjärtsvikt.')
  expect(paper.text).not.toMatch(/i morgon|i dag/iu)
  expect(paper.text).not.toContain('Rehabiliteringsplan efter fall')
  await page.getByRole('button', { name: 'Ta med det som är klart' }).click()
  expect((await printed(page)).text).toContain('Rehabiliteringsplan efter fall')
  await page.getByRole('link', { name: 'Till patientkontraktet' }).click()
  await expect(heading(page, 'Patientkontrakt')).toBeFocused()
})
