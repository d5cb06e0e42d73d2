import { paths } from '../../app/paths.ts'
import { heldOf } from '../../mocks/worlds/test-told.ts'
import { show } from '../steps/ombudslage.ts'
import { ownWords, you } from '../steps/own-words.ts'
import { expectDocument, inLargerText, openPaper, printed, squeezed } from '../steps/paper.ts'
import { expect, expectSettled, test } from '../fixtures.ts'

test('my plan on paper: at most four sheets, what is needed first before the rest, and nothing to press', async ({
  page,
  world,
}) => {
  await world('')
  await openPaper(page)
  const paper = await printed(page)
  expect(paper.sheets.length).toBeLessThanOrEqual(4)
  await expectDocument(page, paper)
  const parts = [
    'Min plan',
    'Birgitta Sand. Utskrivet måndag 23 november 2026 kl. 8.15.',
    'Vid fara för liv: ring 112. Råd om vård dygnet runt: ring 1177.',
    'Allergier och annat att ta hänsyn till',
    'Penicillin. Skadlig. Konstaterad.',
    'Fasta kontakter',
    'Kommande tider',
    'Att göra',
    'Läkemedel',
    'Överenskommelser',
    'Planer',
    'Varifrån uppgifterna kommer',
    'Svarat har: Region Storstaden, Ögonkliniken Storstaden, Sjöstads kommun, Björkens hemtjänst och Fotkliniken Linden.',
    'Hämtat måndag 23 november kl. 8.15.',
    'Björkens hemtjänst, på uppdrag av Sjöstads kommun',
  ]
  const places = parts.map((words) => paper.text.indexOf(words))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  // A4 in points, numbered at its foot.
  expect(new Set(paper.sheets.map(({ size }) => String(size)))).toEqual(new Set(['595,842']))
  expect(Math.min(...paper.sheets.map(({ lowest }) => lowest))).toBeGreaterThan(40)
  expect(paper.numbers).toEqual(paper.sheets.map((_, index) => `${index + 1} (${paper.sheets.length})`))
})

test('everything that is in force is on the paper, whole, and nothing that has ended', async ({
  page,
  world,
}) => {
  await world('')
  await openPaper(page)
  const text = squeezed((await printed(page)).text)
  const agreements = heldOf('birgitta', 'Agreements')
  const wordsOf = ({
    title,
    important,
    nextStep,
    goals,
    commitments,
    risks,
  }: (typeof agreements)[number]) => [
    title,
    important,
    nextStep?.text,
    ...goals
      .flatMap(({ subGoals = [], ...goal }) => [goal, ...subGoals])
      .filter(({ lifecycleStatus }) => lifecycleStatus !== 'completed')
      .map(({ description }) => description),
    ...commitments.filter(({ done, repeat }) => !done || repeat).map((one) => one.text),
    ...risks.flatMap((one) => [one.trigger, one.action, one.contact]),
  ]
  const active = agreements.filter(({ status }) => status === 'active')
  const plans = heldOf('birgitta', 'PlanStructures').filter(({ status }) => status === 'active')
  const wanted = [
    ...active.flatMap(wordsOf),
    ...plans.flatMap(({ title, purpose, wishes = [], goals = [], activities = [], mainResponsible }) => [
      title,
      purpose,
      ...wishes,
      ...goals.map(({ description }) => description),
      ...activities.map((one) => one.title),
      mainResponsible?.phone,
    ]),
  ].filter((words) => words !== undefined)
  expect(wanted.length).toBeGreaterThan(50)
  expect(wanted.filter((words) => !text.includes(squeezed(words)))).toEqual([])
  const ended = agreements.filter(({ status }) => status === 'ended')
  expect(ended.length).toBeGreaterThan(0)
  for (const { title } of ended) expect(text).not.toContain(squeezed(title))
  expect(text).not.toContain('Rehabiliteringsplanefterfall')
  expect(text).toContain('1plansominteharändratspåettårstårintehär.')
  expect(text).toContain(squeezed('Det som är klart eller avslutat står inte här.'))
  const done = ['Sova hela natten', 'Gå igenom alla dina mediciner', ...ended.map(({ title }) => title)]
  expect(done.filter((words) => text.includes(squeezed(words)))).toEqual([])
  await page.getByRole('button', { name: 'Ta med det som är klart' }).click()
  const asked = squeezed((await printed(page)).text)
  expect([...done, ...wanted].filter((words) => !asked.includes(squeezed(words)))).toEqual([])
  expect(asked).not.toContain(squeezed('Det som är klart eller avslutat står inte här.'))
})

test('a plan on paper has its goals at the top', async ({ page, world }) => {
  await world('')
  await page.goto(paths.vardplaner())
  await page.getByRole('link', { name: 'Samordnad individuell plan', exact: true }).first().click()
  const paper = await page.getByRole('link', { name: 'Skriv ut planen' }).getAttribute('href')
  await openPaper(page, paper ?? '')
  const { text, sheets } = await printed(page)
  expect(sheets.length).toBeLessThanOrEqual(2)
  const places = ['Så vill du ha det', 'Mål', 'Huvudansvarig', 'Regionen gör'].map((words) =>
    text.indexOf(words),
  )
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

test('beside each name stand the number and its hours, and no sentence runs on into the next', async ({
  page,
  world,
}) => {
  await world('')
  await openPaper(page)
  const { text } = await printed(page)
  const managers = heldOf('birgitta', 'GetCareManagers')
  const current = managers.flatMap(({ practitioner, contact }) =>
    contact.flatMap(({ telecom }) =>
      telecom
        .filter(({ value }) => value && /^\d/.test(value))
        .map(({ value, period }) => ({
          name: practitioner.name,
          number: value,
          hasHours: period.length > 0,
        })),
    ),
  )
  expect(current.length).toBeGreaterThan(5)
  const told = current.map(({ name, number, hasHours }) =>
    new RegExp(
      `${name}, [^()\\d]{3,90}(\\d{1,3}, \\S+ )?${number}, ${hasHours ? '(mån|tis)' : 'telefontid saknas'}`,
    ).test(text),
  )
  expect(current.filter((_, index) => !told[index])).toEqual([])
  for (const words of [
    'Hemsjukvården Sjöstad, Norra vägen 24, Sjöstad 031-390 06 30, dygnet runt',
    // Day and hour first, then what, where, and what to prepare.
    'Tis 24 nov 10.20–10.50 Kontroll av hjärtsvikt. Hos sjuksköterska Amina Wallin, Vårdcentralen Ekbacken, Parkgatan 4, Sjöstad. Väg dig på morgonen och ta med din medicinlista.',
    'Också: tis 24 nov 8.00–9.00, ons 25 nov,',
    'Lämna blanketten om trygghetslarmet. Försenat. Senast fredag 20 november. Hemtjänst Norr',
    'Nästa steg (vården, senast måndag 30 november): Vårdcentralen ringer dig om vattendrivande medicin.',
    'Lägga om såret (varje måndag).',
    'Om du blir sämre Du går upp mer än 2 kilo på tre dagar: Ring sjuksköterskan samma dag.',
    'Ordna någon att gå med till torget på lördagar (inte påbörjad, det har ingen dag än).',
  ])
    expect(text).toContain(words)
})

test('in larger text the paper has the same words, on at most twice as many sheets', async ({
  page,
  world,
}) => {
  await world('')
  await openPaper(page)
  const normal = await printed(page)
  await inLargerText(page)
  const larger = await printed(page)
  expect(larger.sheets.length).toBeGreaterThan(normal.sheets.length)
  expect(larger.sheets.length).toBeLessThanOrEqual(2 * normal.sheets.length)
  expect(squeezed(larger.text)).toBe(squeezed(normal.text))
  await expectDocument(page, larger)
})

test('what comes again is on the paper with how often, also when it is done for today', async ({
  page,
  world,
}) => {
  await world('')
  await openPaper(page)
  const { text } = await printed(page)
  for (const words of [
    'Väga dig varje morgon och skriva upp vikten. Varje dag. Nästa gång tisdag 24 november. Till och med onsdag 14 april 2027.',
    'Prova larmet på armen. Varje måndag. Nästa gång måndag 23 november.',
    'Gå en promenad till porten och tillbaka. Varje dag. Nästa gång måndag 23 november.',
    // In the plan, what others do.
    'Morgonhjälp på vardagar (pågår, måndag till fredag, ansvarig: Hemtjänst Norr).',
  ])
    expect(text).toContain(words)
})

test('medicines are on the paper as each writes them, what differs as it is, and what has ended is not', async ({
  page,
  world,
}) => {
  await world('')
  await openPaper(page)
  const { text } = await printed(page)
  for (const words of [
    'Furosemid tablett 40 mg. De skriver olika. 2 tabletter på morgonen. Hjärtsvikt. Hemsjukvården Sjöstad 1 tablett på morgonen. Hjärtsvikt. Vårdcentralen Ekbacken',
    'Ges av Hemsjukvården Sjöstad.',
    'Paracetamol tablett 500 mg. 1–2 tabletter vid behov mot värk.',
  ])
    expect(text).toContain(words)
  expect(text).not.toContain('Naproxen')
  expect(text).not.toContain('1/2 tablett')
})

test('a paper never says that there is no allergy where somebody has not told', async ({ page, world }) => {
  await world('fel=region-storstaden:fel,sjostads-kommun:fel')
  await openPaper(page)
  const { text } = await printed(page)
  expect(text).toContain('Det går inte att säga om det finns allergier.')
  expect(text).not.toContain('har inte skrivit om någon allergi')
})

test('a paper says at its top which source did not answer', async ({ page, world }) => {
  await world('fel=sjostads-kommun:fel')
  await openPaper(page)
  const { text, sheets } = await printed(page)
  expect(sheets[0]?.lines.slice(0, 4).join(' ')).toContain('Uppgifter saknas från Sjöstads kommun.')
  expect(text.indexOf('Uppgifter saknas')).toBeLessThan(text.indexOf('Vid fara för liv'))
  expect(text).not.toContain('Genomförandeplan för hemtjänst')
})

test('what a plan asks of the person is on the paper also when no agreement came', async ({
  page,
  world,
}) => {
  await world('fel=api.overenskommelser:500')
  await openPaper(page)
  const { text } = await printed(page)
  expect(text).toContain('Gå en promenad till porten och tillbaka. Varje dag.')
  expect(text).toContain('En del av uppgifterna kunde inte hämtas. Allt finns inte med på pappret.')
  expect(text).toContain('Överenskommelser Det här kunde inte hämtas. Planer')
})

for (const [who, whose, withheld] of [
  ['daniel', 'Magdalena Hult', false],
  ['tove', 'Birgitta Sand', true],
] as const)
  test(`a paper that ${who} prints of another says whose it is, and never du of them`, async ({
    page,
    world,
  }) => {
    await world(`varld=${who}&kan=utse-ombud`)
    await show(page, whose)
    await page.getByRole('navigation').getByRole('link', { name: 'Planer' }).click()
    await page.getByRole('link', { name: /^Skriv ut/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: `Plan ${whose}` })).toBeVisible()
    await expectSettled(page)
    const paper = await printed(page)
    expect(paper.text).toMatch(new RegExp(`^Plan ${whose} ${whose}\\. Utskrivet av ombudet `))
    const words = await ownWords(page.getByRole('article').first(), '[class*=screen]')
    expect(words).toContain('Kontakter')
    expect(words).not.toMatch(you)
    expect(paper.text.includes('Ombudet får inte se det här.')).toBe(withheld)
    await expectDocument(page, paper)
  })

for (const persona of ['birgitta', 'magdalena', 'hemkommen'])
  test(`the översikt of ${persona} is one sheet`, async ({ page, world }) => {
    await world(`varld=${persona}`)
    await page.goto(paths.oversikt())
    // Looking for a word brings every card.
    await page.keyboard.press('Control+f')
    await expect(page.getByRole('main').getByRole('heading', { name: 'Läkemedel' })).toBeVisible()
    await expectSettled(page)
    const paper = await printed(page)
    expect(paper.sheets.length).toBe(1)
    await expectDocument(page, paper)
    expect(paper.text).not.toContain('Jag har sett det här')
  })
