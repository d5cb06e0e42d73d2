import type { Page } from 'playwright/test'
import { readFileSync } from 'node:fs'
import { expect, expectNoAxeViolations, expectSettled, heading, test } from '../fixtures.ts'
import { namesOfSeveral, sideways, tooSmall } from '../steps/looked-at.ts'

const open = async (page: Page) => {
  await page.goto('./#/testsession')
  await expect(heading(page, 'Testsession')).toBeVisible()
}
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const begin = async (page: Page, code: string) => {
  await page.getByLabel('Deltagarens kod').fill(code)
  await button(page, 'Börja med deltagaren').click()
  await expect(page.getByRole('heading', { name: `Deltagare ${code.toUpperCase()}` })).toBeFocused()
}
/** Starts a task; the participant's window is there when the time has begun. */
async function start(page: Page, name: string): Promise<Page> {
  const opened = page.context().pages().length === 1 ? page.waitForEvent('popup') : undefined
  await button(page, name).click()
  const participant = (await opened) ?? page.context().pages()[1]
  if (!participant) throw new Error('no window')
  await expect(page.getByRole('heading', { name: /^Pågår: / })).toBeFocused()
  // No time goes while the first words of the file stand there.
  expect(await participant.locator('#root h1[tabindex]').count()).toBe(1)
  await expectSettled(participant)
  return participant
}
const save = async (page: Page, kind: 'JSON' | 'CSV') => {
  const download = page.waitForEvent('download')
  await button(page, `Spara som ${kind}`).click()
  return readFileSync(await (await download).path(), 'utf8')
}
const load = (page: Page, name: string, text: string) =>
  page
    .getByLabel('Läs in en sparad fil')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

test('a session from the tasks to the files and back, over two windows in step', async ({ page }) => {
  await open(page)
  await button(page, 'Klart, till deltagarna').click()
  await expect(page.getByRole('heading', { name: 'Genomför' })).toBeFocused()
  await begin(page, 'P1')
  const participant = await start(page, 'Starta uppgift 2')
  await expect(heading(participant, 'God morgon, Birgitta')).toBeVisible()
  // Pressed once each: a click by name is tried again where the page moved, and each try is counted.
  await participant.getByRole('link', { name: 'Tidslinje' }).first().press('Enter')
  await expect(page.getByText('/ → /tidslinje')).toBeVisible()
  await participant.getByRole('link', { name: 'Kontakter' }).first().press('Enter')
  await expect(heading(participant, 'Kontakter')).toBeVisible()
  await expectSettled(participant)
  const title = await heading(participant, 'Kontakter').boundingBox()
  if (!title) throw new Error('no heading')
  await participant.mouse.click(title.x + 5, title.y + 5)
  await participant.goto(`${participant.url().split('#')[0]}#/kontakter/vem-ska-jag-kontakta`)
  await expect(page.getByText('Målet nåddes efter')).toBeVisible()
  await expect(page.getByText('3, varav 1 utan verkan')).toBeVisible()
  await page.getByLabel('Anteckning').fill('=letar i menyn')
  await page.getByLabel('Allvar').selectOption('Stort hinder')
  await button(page, 'Anteckna').click()
  await expect(page.getByText('=letar i menyn (Stort hinder)')).toBeVisible()
  await page.getByLabel('Anteckning').fill('suckar')
  await button(page, 'Klarade med hjälp').click()
  await expect(page.getByRole('heading', { name: 'Deltagare P1' })).toBeFocused()
  await expect(page.getByText('suckar (Litet hinder)')).toBeVisible()
  await expect(page.getByLabel('Anteckning')).toHaveValue('')
  await page.getByRole('radiogroup', { name: 'Hur svår eller lätt var uppgiften?' }).getByLabel('6').check()
  await page.getByLabel('Anteckning').fill('sa efteråt att det var långt ner')
  await button(page, 'Anteckna').click()
  await expect(page.getByText('sa efteråt att det var långt ner (Litet hinder)')).toBeVisible()
  await start(page, 'Starta uppgift 1')
  // Nothing of the task before is in it.
  await expect(page.getByRole('definition').first()).toHaveText('/')
  await expect(page.getByText('Målet nåddes efter')).toHaveCount(0)
  await button(page, 'Klarade').first().click()
  // What the participant says of a task when another has been done is still kept.
  const later = page.getByRole('radiogroup', { name: 'Hur svår eller lätt var uppgift 2?' })
  await expect(later.getByLabel('6')).toBeChecked()
  await later.getByLabel('5').check()
  expect(await tooSmall(page)).toEqual([])
  expect(await namesOfSeveral(page)).toEqual([])
  await expectNoAxeViolations(page)
  await button(page, 'Till påståendena (SUS)').click()
  const statements = page.getByRole('radiogroup')
  await expect(statements).toHaveCount(10)
  for (const [index, answer] of [5, 4, 2, 1, 2, 3, 2, 4, 5, 2].entries())
    await statements
      .nth(index)
      .getByRole('radio')
      .nth(answer - 1)
      .check()
  await expect(page.getByText('SUS: 55 av 100.')).toBeVisible()
  await button(page, 'Avsluta P1').click()
  await expect(page.getByRole('heading', { name: 'Resultat' })).toBeFocused()
  const results = page.getByRole('region', { name: 'Vanlig design, en deltagare' })
  await expect(results.getByRole('listitem').filter({ hasText: /^2\./ })).toContainText(
    '0 av 1, 0 % (0–79 %)',
  )
  await expect(page.getByText('SUS: medel 55 av 100, 1 svar')).toBeVisible()
  await expect(page.getByText('P1: =letar i menyn (Stort hinder)')).toBeVisible()
  await expect(page.getByText('P1: sa efteråt att det var långt ner (Litet hinder)')).toBeVisible()
  await expectNoAxeViolations(page)
  const told = await results.innerText()

  const [json, csv] = [await save(page, 'JSON'), await save(page, 'CSV')]
  expect(csv).toContain('P1')
  expect(csv).not.toMatch(/(?:^|;)"?[=+@-]/m)
  for (const [name, text] of [
    ['testsession.json', json],
    ['testsession.csv', csv],
  ] as const) {
    await page.reload()
    await load(page, name, text)
    await expect(page.getByText(`${name} är inläst: 3 uppgifter, 1 deltagare.`)).toBeVisible()
    await button(page, 'Resultat').click()
    expect(await results.innerText()).toBe(told)
    await expect(page.getByText('SUS: medel 55 av 100, 1 svar')).toBeVisible()
  }
})

test('nothing of it is in the participant’s window, and nothing is kept', async ({ page }) => {
  await open(page)
  await button(page, 'Genomför').click()
  await begin(page, '7')
  const participant = await start(page, 'Starta uppgift 1')
  const held = await participant.evaluate(() =>
    JSON.stringify([
      document.documentElement.outerHTML,
      document.title,
      location.href,
      window.name === 'overblick-deltagare',
      Object.entries(localStorage),
      Object.entries(sessionStorage),
    ]),
  )
  expect(held).not.toMatch(/testsession|uppgift 1|Klarade inte|Pågår: |deltagarens/i)
  await expect(participant.getByRole('button', { name: 'Test' })).toHaveCount(0)
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
  await participant.close()
  await expect(page.getByText('Deltagarens fönster är stängt, och tiden går.')).toBeVisible()
  await page.getByLabel('Anteckning').fill('stängde fönstret')
  await start(page, 'Börja om uppgiften i ett nytt fönster')
  await expect(page.getByText('stängde fönstret')).toHaveCount(0)
  await button(page, 'Avbryt, räkna inte').click()
  await expect(page.getByText('stängde fönstret')).toHaveCount(0)
  await button(page, 'Avsluta 7').click()
  await expect(page.getByText('7: stängde fönstret (Litet hinder)')).toBeVisible()
})

test('a code is no name, and no two have the same; a file that is no session changes nothing', async ({
  page,
}) => {
  await open(page)
  await button(page, 'Genomför').click()
  await page.getByLabel('Deltagarens kod').fill('Birgitta')
  await button(page, 'Börja med deltagaren').click()
  await expect(page.getByText('Aldrig ett namn eller personnummer.')).toBeVisible()
  await begin(page, 'p1')
  await button(page, 'Avsluta P1').click()
  await button(page, 'Genomför').click()
  await page.getByLabel('Deltagarens kod').fill('P1')
  await button(page, 'Börja med deltagaren').click()
  await expect(page.getByText('P1 finns redan.')).toBeVisible()
  await load(page, 'annat.json', '{"kind":"overblick-testsession","version":9}')
  await expect(page.getByText('sparad av en annan version av Överblick')).toBeVisible()
  await button(page, 'Fortsätt med P1').click()
  await expect(page.getByRole('heading', { name: 'Deltagare P1' })).toBeFocused()
})

test('nothing that is not saved is lost without a question', async ({ page }) => {
  await open(page)
  await button(page, 'Genomför').click()
  await begin(page, 'P1')
  await button(page, 'Avsluta P1').click()
  const json = await save(page, 'JSON')
  await button(page, 'Förbered').click()
  const name = page.getByLabel('Vad testet handlar om')
  await name.fill('Annat')
  const question = page.getByText('Ska testsession.json läsas in i stället för det?')
  await load(page, 'testsession.json', json)
  await expect(question).toBeFocused()
  await button(page, 'Nej').click()
  await expect(name).toHaveValue('Annat')
  await load(page, 'testsession.json', json)
  await button(page, 'Ja, läs in').click()
  await expect(question).toHaveCount(0)
  await expect(name).toHaveValue('Översikten')
  await button(page, 'Resultat').click()
  await button(page, 'Ta bort P1').click()
  await button(page, 'Nej').click()
  await expect(button(page, 'Ta bort P1')).toBeFocused()
  await button(page, 'Ta bort P1').click()
  await button(page, 'Ja, ta bort P1').click()
  await expect(page.getByText('Ingen deltagare än.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Resultat' })).toBeFocused()
  await button(page, 'Förbered').click()
  await button(page, 'Ta bort uppgift 3').click()
  await button(page, 'Nej').click()
  await expect(button(page, 'Ta bort uppgift 3')).toBeFocused()
  await button(page, 'Ta bort uppgift 3').click()
  await button(page, 'Ja, ta bort uppgift 3').click()
  await expect(page.getByRole('heading', { name: 'Uppgift 3' })).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Förbered' })).toBeFocused()
})

test('the leader’s page can be used by all, and asks before it is closed', async ({ page }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await open(page)
    for (const view of ['Förbered', 'Genomför', 'Resultat']) {
      await button(page, view).click()
      await expect(page.getByRole('heading', { name: view, level: 2 })).toBeFocused()
      expect(await sideways(page), view).toBe(0)
      expect(await tooSmall(page), view).toEqual([])
      expect(await namesOfSeveral(page), view).toEqual([])
      await expectNoAxeViolations(page)
    }
  }
  await button(page, 'Förbered').click()
  await page.getByLabel('Länk där uppgiften börjar').first().fill('?varld=ingen#/')
  await expect(page.getByText('varld=ingen finns inte.')).toBeVisible()
  await page.getByLabel('Länk där uppgiften börjar').first().fill('?varld=birgitta#/tidslinjen')
  await expect(page.getByText('Sidan /tidslinjen finns inte.')).toBeVisible()
  const pages = page.getByText('Sidor: mål och rätt väg').first()
  await pages.click()
  await page.getByLabel('Sidan som visar att målet är nått').first().fill('/kontakt')
  await expect(page.getByText('Sidan /kontakt finns inte.')).toBeVisible()
  await expect(pages).toHaveText('Sidor: mål och rätt väg (en sida finns inte)')
  await expect(page.getByText('Inte sparat')).toBeVisible()
  const asked = page.waitForEvent('dialog')
  const closing = page.close({ runBeforeUnload: true })
  expect((await asked).type()).toBe('beforeunload')
  await (await asked).accept()
  await closing
})
