import { readFileSync } from 'node:fs'
import { zipSync } from 'fflate'
import { expect, expectNoAxeViolations, expectSettled, heading, test } from '../fixtures.ts'
import {
  birgitta,
  booking,
  bundle,
  choose,
  diagnosis,
  drop,
  file,
  maj,
  openOwn,
  own,
  row,
  show,
} from '../steps/egna-svar.ts'
import { namesOfSeveral, tooSmall } from '../steps/looked-at.ts'
import { panel, section } from '../steps/testpanel.ts'

const astma = diagnosis(maj, 'Provastma')

test('what is chosen and dropped is seen in the översikt at once, with its source named', async ({
  page,
}) => {
  await openOwn(page)
  await choose(page, file('tid.xml', booking(maj, 'Provbesök')), file('vaccin.json', bundle(maj)))
  await expect(own(page).getByRole('status')).toHaveText('2 filer är lästa. 2 går att visa.')
  await expect(own(page).getByRole('heading', { name: '2 filer' })).toBeFocused()
  await drop(page, file('svar.zip', zipSync({ 'diagnos.xml': Buffer.from(astma) })))
  await expect(row(page, 'svar.zip/diagnos.xml')).toContainText('RIV-TA: GetDiagnosis. 1 post.')
  await expect(row(page, 'vaccin.json')).toContainText('FHIR Bundle: GetVaccinationHistory. 1 post.')
  await expect(own(page)).toContainText('Visas som Maj Prövande')
  await show(page)
  await expect(heading(page, 'God morgon, Maj')).toBeFocused()
  await expect(page.getByRole('main')).toContainText('Provbesök')
  // Looking for a word, so that every card is here.
  await page.keyboard.press('Control+f')
  await expect(page.getByRole('main')).toContainText('Din källa')
  await page.goto('./?varld=egen#/halsa')
  await expectSettled(page)
  await expect(page.getByRole('main')).toContainText('Provastma')
})

test('beside the others for a persona of the mocks, or instead of them, as what kind of source one says', async ({
  page,
}) => {
  await openOwn(page)
  await choose(page, file('tid.xml', booking(birgitta, 'Provbesök')))
  await own(page).getByLabel('Din källa är').selectOption('kommun')
  await show(page)
  await expectSettled(page)
  await expect(page).toHaveURL('./?egna=ja')
  await page.goto('./?egna=ja#/tidslinje')
  await expectSettled(page)
  await expect(page.getByRole('main')).toContainText('Provbesök')
  await expect(page.getByRole('main')).toContainText('Kontroll av hjärtsvikt')
  await page.keyboard.press('F2')
  await section(page, 'Egna svar').getByRole('button', { name: 'Öppna egna svar' }).click()
  await own(page).getByLabel('De andra källorna').selectOption('ingen')
  await show(page)
  await expectSettled(page)
  await expect(page.getByRole('main')).toContainText('Provbesök')
  await expect(page.getByRole('main')).not.toContainText('Kontroll av hjärtsvikt')
})

test('a number of no test series: nothing of it is shown, until it is replaced', async ({ page }) => {
  await openOwn(page)
  await choose(page, file('191212121212.xml', diagnosis('191212121212', 'Provastma')))
  await expect(own(page)).toContainText('inte är ur Skatteverkets testserier')
  expect(await own(page).innerHTML()).not.toContain('1212')
  await expect(own(page).getByRole('button', { name: 'Visa översikten' })).toHaveCount(0)
  await own(page)
    .getByRole('button', { name: /^Byt ut numren i/ })
    .click()
  await expect(own(page).getByRole('status')).toHaveText('Personnumren är utbytta. 1 går att visa.')
  await expect(own(page)).toContainText('Namn, fri text och bilagor är som de var.')
  await show(page)
  await expect(heading(page, 'God morgon, Testperson')).toBeVisible()
  await page.goto('./?varld=egen#/halsa')
  await expect(page.getByRole('main')).toContainText('Provastma')
})

test('what cannot be shown says why and what to do, and the page lives on', async ({ page }) => {
  await openOwn(page)
  await choose(
    page,
    file('svar.xml', '%PDF-1.7 …'),
    file('lab.hl7', 'MSH|^~\\&|LAB'),
    file(
      'stor.json',
      `{"resourceType":"Bundle","entry":[${'{"resource":{"resourceType":"Condition"}},'.repeat(50_000)}{}]}`,
    ),
    file('bomb.zip', zipSync({ a: new Uint8Array(8_000_000) })),
    file('mycket.xml', new Uint8Array(20_000_000).fill(0x20)),
    file('astma.xml', astma),
  )
  await expect(row(page, 'svar.xml')).toContainText('En PDF, inte XML eller JSON, vad filen än heter.')
  await expect(row(page, 'lab.hl7')).toContainText('HL7 version 2')
  await expect(row(page, 'stor.json')).toContainText('fler än 5 000 poster')
  await expect(row(page, 'bomb.zip')).toContainText('blir för stor när den packas upp')
  await expect(row(page, 'mycket.xml')).toContainText('Filen är för stor. Gränsen är 16 MB')
  await expect(own(page).getByRole('status')).toHaveText('6 filer är lästa. 1 går att visa, 5 går inte.')
})

test('several persons: one is chosen, and the others are said not to be shown', async ({ page }) => {
  await openOwn(page)
  await choose(page, file('a.xml', astma), file('b.xml', diagnosis('198001012387', 'Provbrott', 'DIA-2')))
  await expect(own(page)).toContainText('Filerna handlar om 2 personer. De andras uppgifter visas inte.')
  await expect(row(page, 'b.xml')).toContainText('Handlar om någon annan än den som visas')
  await own(page).getByLabel('Vem som visas').selectOption('198001012387')
  await expect(row(page, 'a.xml')).toContainText('Handlar om någon annan än den som visas')
  await show(page)
  await page.goto('./?varld=egen#/halsa')
  await expectSettled(page)
  await expect(page.getByRole('main')).toContainText('Provbrott')
  await expect(page.getByRole('main')).not.toContainText('Provastma')
})

test('by keyboard alone: taken away one by one, and focus is always somewhere', async ({ page }) => {
  await openOwn(page)
  await choose(page, file('a.xml', astma), file('b.xml', diagnosis(maj, 'Provbrott', 'DIA-2')))
  await own(page).getByRole('button', { name: 'Ta bort a.xml' }).press('Enter')
  await expect(own(page).getByRole('button', { name: 'Ta bort b.xml' })).toBeFocused()
  await expect(own(page).getByRole('status')).toHaveText('a.xml är borttagen. 1 går att visa.')
  await page.keyboard.press('Enter')
  await expect(own(page).getByRole('heading', { name: 'Egna svar' })).toBeFocused()
  await choose(page, file('a.xml', astma))
  await own(page).getByRole('button', { name: 'Ta bort alla filer' }).press('Enter')
  await expect(own(page).getByRole('heading', { name: 'Egna svar' })).toBeFocused()
  await expect(own(page).getByRole('listitem')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(own(page)).toHaveCount(0)
  await expect(panel(page).getByRole('button', { name: 'Test' })).toBeFocused()
})

test('nothing is sent, kept or in the link, and a reload has nothing left but asks for the files', async ({
  page,
}) => {
  const outward: string[] = []
  page.on('request', (request) =>
    outward.push(request.url(), request.postData() ?? '', JSON.stringify(request.headers())),
  )
  await openOwn(page)
  await choose(page, file('hemlig-fil.xml', astma), file('vaccin.json', bundle(maj)))
  await show(page)
  await expect(heading(page, 'God morgon, Maj')).toBeVisible()
  await expectSettled(page)
  const kept = await page.evaluate(async () => {
    const cached = await Promise.all(
      (await caches.keys()).map(async (name) => {
        const cache = await caches.open(name)
        const all = await Promise.all(
          (await cache.keys()).map(async (one) => (await cache.match(one))?.text()),
        )
        return [name, ...all].join(' ')
      }),
    )
    return JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      history.state as unknown,
      document.cookie,
      cached,
      (await indexedDB.databases()).map(({ name }) => name),
      document.title,
      location.href,
    ])
  })
  for (const mark of [maj, 'Provastma', 'Prövande', 'provsjuka', 'hemlig-fil', 'DIA-1']) {
    expect(outward.filter((one) => one.includes(mark))).toEqual([])
    expect(kept).not.toContain(mark)
  }
  await expect(page).toHaveURL('./?varld=egen')
  await page.reload()
  await expect(own(page)).toContainText('Välj filerna igen. Egna svar är aldrig med i en länk')
  await expect(own(page).getByRole('listitem')).toHaveCount(0)
  await own(page).getByRole('button', { name: 'Stäng' }).click()
  await expect(heading(page, 'God morgon, Testperson')).toBeVisible()
  await expectSettled(page)
  await expect(page.getByRole('main')).not.toContainText('Din källa')
  await expect(page.getByRole('main')).not.toContainText('provsjuka')
})

test('the panel says that the link has no files, and another person is not shown them', async ({ page }) => {
  await openOwn(page)
  await choose(page, file('tid.xml', booking(birgitta, 'Provbesök')))
  await show(page)
  await page.keyboard.press('F2')
  await expect(section(page, 'Egna svar')).toContainText('Filerna följer inte med i den.')
  await section(page, 'Person').getByLabel('Inloggad', { exact: true }).first().selectOption('magdalena')
  await expect(page).toHaveURL('./?varld=magdalena')
  await expectSettled(page)
  await expect(page.locator('#root')).not.toContainText('Provbesök')
})

for (const width of [320, 1280]) {
  test(`no axe violation, large targets and no names that mean two things, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await openOwn(page)
    await expectNoAxeViolations(page)
    const many = Array.from({ length: 40 }, (_, index) =>
      file(`svar-${index + 1}-fran-ett-system-med-langa-namn.xml`, diagnosis(maj, 'Provastma', `D-${index}`)),
    )
    await choose(page, ...many, file('svar.xml', '%PDF'), file('r.xml', diagnosis('191212121212', 'x')))
    await expect(own(page).getByRole('region', { name: '42 filer' }).getByRole('listitem')).toHaveCount(42)
    await expectNoAxeViolations(page)
    expect(await tooSmall(page)).toEqual([])
    expect(await namesOfSeveral(page)).toEqual([])
    expect(await own(page).evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0)
  })
}

test('the list of worlds leads there', async ({ page }) => {
  await page.goto('./#/testpanel')
  await page.getByRole('link', { name: 'Egna svar: filer ur ert eget system' }).click()
  await expect(own(page).getByLabel('Välj filer')).toBeVisible()
  await own(page).getByRole('button', { name: 'Stäng' }).click()
})

test('beside the files stands what of them reaches the resident, which can be saved and holds nothing of the records', async ({
  page,
}) => {
  await openOwn(page)
  await choose(page, file('diagnos.xml', astma), file('vaccin.json', bundle(maj)))
  const report = own(page).getByRole('region', { name: 'Vad av svaren som når invånaren' })
  const ofDiagnosis = report.getByRole('listitem').filter({ hasText: 'GetDiagnosis (RIV-TA)' }).first()
  await expect(ofDiagnosis).toContainText('fält når invånaren')
  await expect(report).toContainText('GetVaccinationHistory (FHIR)')
  await ofDiagnosis.locator('summary').first().click()
  await ofDiagnosis.getByText(/^Når invånaren: \d+ fält$/).click()
  await expect(ofDiagnosis).toContainText('diagnosisBody/diagnosisCode/displayName')
  await expectNoAxeViolations(page)
  for (const [name, ending] of [
    ['Markdown', 'md'],
    ['JSON', 'json'],
    ['CSV', 'csv'],
  ] as const) {
    const saved = page.waitForEvent('download')
    await report.getByRole('button', { name: `Spara rapporten som ${name}` }).click()
    const download = await saved
    expect(download.suggestedFilename()).toBe(`rapport.${ending}`)
    const text = readFileSync(await download.path(), 'utf8')
    expect(text).toContain('GetDiagnosis')
    expect(text).not.toMatch(/Provastma|Prövande|19410321-?2389/)
  }
  await expect(own(page).getByRole('status')).toHaveText('Rapporten är sparad på din dator som rapport.csv.')
})
