import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, test } from '../fixtures.ts'
import { show } from '../steps/ombudslage.ts'

test('plans in force come first, with those that stand under them, and those to come after', async ({
  page,
  world,
}) => {
  await world('varld=hemkommen')
  await page.goto(paths.vardplaner())
  await expectSettled(page)
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    'Gäller nu',
    'Börjar gälla senare',
  ])
  const inForce = page.getByRole('region', { name: 'Gäller nu' })
  await expect(inForce.getByRole('heading', { level: 3 })).toHaveText([
    'Plan för utskrivning och tiden hemma',
    'Genomförandeplan för hemgång',
  ])
  await expect(inForce.getByRole('listitem').last()).toContainText(
    'Ingår i Plan för utskrivning och tiden hemma',
  )
})

test('plans of which no source says whether they are in force stand apart', async ({ page, world }) => {
  await world('')
  await page.goto(paths.vardplaner())
  await expectSettled(page)
  await expect(page.getByRole('region', { name: 'Andra planer' })).toContainText(
    'Källan säger inte om de här planerna gäller nu.',
  )
})

test('kind and organisation stand in the address, what is searched for does not, and unknown words are told', async ({
  page,
  world,
}) => {
  await world('varld=storanvandare')
  await page.goto(paths.vardplaner())
  await expectSettled(page)
  await expect(page.getByRole('main').getByRole('combobox')).toHaveCount(0)
  await page.getByText('Välj vad du vill se', { exact: true }).click()
  await page.getByRole('combobox', { name: 'Region, kommun eller privat' }).selectOption('Kommunen')
  await expect(page).toHaveURL(/organisation=kommun/)
  await expect(page.getByText('Välj vad du vill se (1)', { exact: true })).toBeVisible()
  await expect(page.getByText(/^Visar \d+ av 40 planer\.$|^Ingen plan passar/)).toBeVisible()
  await page.getByRole('combobox', { name: 'Region, kommun eller privat' }).selectOption('Alla')
  await page.getByRole('searchbox', { name: 'Sök bland planerna' }).fill('plan 37')
  await expect(page.getByText('Visar 1 av 40 planer.')).toBeVisible()
  expect(page.url()).not.toContain('37')
  await page.getByRole('searchbox').fill('finns inte')
  await expect(page.getByText('Ingen plan passar.', { exact: false })).toBeVisible()
})

test('few plans need no tools, but what a link has chosen can be undone', async ({ page, world }) => {
  await world('')
  await page.goto(paths.vardplaner())
  await expectSettled(page)
  await expect(page.getByRole('search')).toHaveCount(0)
  await page.goto(`${paths.vardplaner()}?typ=SIP&organisation=staten`)
  await expect(page.getByText('Något i länken stämmer inte: staten.', { exact: false })).toBeVisible()
  await expect(page.getByText('Visar 1 av 6 planer.')).toBeVisible()
  await page.getByText('Välj vad du vill se (1)', { exact: true }).click()
  await page.getByRole('combobox', { name: 'Vilken sorts plan' }).selectOption('Alla sorter')
  await expect(page.getByRole('heading', { name: 'Vårdplan för hjärtsvikt' })).toBeVisible()
})

test('the first plan is seen at once on a phone, all of its row leads, and each says whom it comes from', async ({
  page,
  world,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const choice of ['', 'varld=storanvandare']) {
    await world(choice)
    await page.goto(paths.vardplaner())
    await expectSettled(page)
    const row = page.getByRole('main').getByRole('listitem').first()
    const box = await row.boundingBox()
    // Over the bar at the foot.
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(844 - 70)
    await expect(row).toContainText('Vårdcentralen Ekbacken')
    await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) - 8, (box?.y ?? 0) + (box?.height ?? 0) - 8)
    await expect(page).toHaveURL(/\/vardplaner\/./)
  }
})

test('what has ended is folded apart, and found again by searching', async ({ page, world }) => {
  await world('varld=storanvandare')
  await page.goto(paths.vardplaner())
  await expectSettled(page)
  const ended = page.getByRole('group').filter({ hasText: 'Avslutade (5)' })
  await expect(ended.getByRole('link')).toHaveCount(0)
  await page.locator('summary').filter({ hasText: 'Avslutade (5)' }).press('Enter')
  await expect(ended.getByRole('link').first()).toBeVisible()
})

const you = /(?<!\p{L})(du|dig|din|ditt|dina)(?!\p{L})/iu

const sip = async (page: Page) => {
  await page.goto(paths.vardplaner())
  await page.getByRole('main').getByRole('link', { name: 'Samordnad individuell plan' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samordnad individuell plan')
  await expectSettled(page)
}

test('a SIP says what the person wants, who does what, the meeting and what is missing, in that order, and leads on', async ({
  page,
  world,
}) => {
  await world('')
  await sip(page)
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    'Med egna ord',
    'Mål',
    'Vem gör vad',
    'Nästa möte',
    'De som är med',
    'Hör ihop med',
    'Om planen',
  ])
  await expect(page.getByRole('blockquote')).toContainText('Jag vill bo kvar i min lägenhet.')
  await expect(page.getByRole('region', { name: 'Nästa möte' })).toContainText('Fredag 18 december 13.30')
  await expect(page.getByRole('region', { name: 'Nästa möte' })).toContainText('Då följs planen upp.')
  await expect(page.getByRole('region', { name: 'Regionen' })).toContainText('Prova ut stödstrumpor')
  await expect(
    page.getByRole('region', { name: 'Kommunen' }).getByRole('listitem').filter({ hasText: 'såret' }),
  ).toHaveText('Lägga om såret varje måndagPågår Varje måndag · Hemsjukvården Sjöstad')
  await expect(
    page.getByRole('region', { name: 'Ingen har ansvar för det här än' }).getByRole('listitem'),
  ).toHaveText('Se över mattorna hemma så att du inte snubblarInte påbörjad Ingen dag är bestämd än')
  const amina = page
    .getByRole('region', { name: 'De som är med' })
    .getByRole('listitem')
    .filter({ hasText: 'Amina Wallin' })
  // Told of as mainly responsible and as one who takes part: one row.
  await expect(amina).toHaveCount(1)
  await expect(amina).toContainText('Huvudansvarig')
  await expect(amina.getByRole('link', { name: 'Ring Amina Wallin' })).toHaveAttribute(
    'href',
    'tel:0846500411',
  )
  await expect(page.getByText('Signerad')).toBeHidden()
  await page.getByRole('heading', { name: 'Om planen' }).click()
  await expect(page.getByText('Signerad')).toBeVisible()
  await expect(page.getByText('Såret läggs om på måndagar i stället för torsdagar.')).toBeVisible()
  // No id of a unit, also where its name is not known.
  await expect(page.getByRole('main')).toContainText('en enhet vars namn saknas')
  await expect(page.getByRole('main')).not.toContainText('TSTDEF')
  await expectNoAxeViolations(page)
  await page.getByRole('link', { name: 'Genomförandeplan för hemtjänst' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Genomförandeplan för hemtjänst')
  await expect(page.getByRole('main').getByText('Ingår i')).toContainText('Samordnad individuell plan')
  const week = page.getByRole('region', { name: 'En vanlig vecka' })
  await expect(week.getByRole('listitem').filter({ hasText: /^Tisdag/ })).toContainText('8.30–9.00 Dusch')
  await page.getByRole('link', { name: 'Tider som hör till' }).click()
  await expect(page.getByRole('main').getByText('Hemtjänst: städning').first()).toBeVisible()
})

test('a SIP is short on a phone, and on a wide screen people and meeting stand beside', async ({
  page,
  world,
}) => {
  await world('')
  await page.setViewportSize({ width: 390, height: 844 })
  await sip(page)
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(4_000)
  const left = async (name: string) => (await page.getByRole('region', { name }).boundingBox())?.x ?? 0
  expect(await left('Nästa möte')).toBe(await left('Mål'))
  await page.setViewportSize({ width: 1280, height: 900 })
  for (const name of ['Nästa möte', 'De som är med']) expect(await left(name), name).toBeGreaterThan(700)
  for (const name of ['Mål', 'Vem gör vad']) expect(await left(name), name).toBeLessThan(200)
})

test(
  'no plan and no agreement leaves the right half of a wide screen empty',
  { tag: '@release' },
  async ({ page, world }) => {
    test.setTimeout(120_000)
    await page.setViewportSize({ width: 1280, height: 900 })
    for (const choice of ['', 'varld=udda', 'varld=magdalena']) {
      await world(choice)
      for (const list of [paths.vardplaner(), paths.overenskommelser()]) {
        await page.goto(list)
        await expectSettled(page)
        const links = await page
          .locator(`main a[href^="${list}/"]`)
          .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
        for (const address of [list, ...links]) {
          await page.goto(address)
          await expectSettled(page)
          const right = await page
            .locator('main .ds-card')
            .evaluateAll((cards) => Math.max(0, ...cards.map((card) => card.getBoundingClientRect().right)))
          expect(right, `${choice} ${address}`).toBeGreaterThan(1_150)
        }
      }
    }
  },
)

for (const [width, root] of [
  [320, 18],
  [320, 38],
  [1280, 38],
] as const) {
  const tag = root === 18 ? [] : ['@release']
  test(`odd plans hold ${width} px wide with letters of ${root} px`, { tag }, async ({ page, world }) => {
    test.setTimeout(120_000)
    await page.setViewportSize({ width, height: 640 })
    await world('varld=udda')
    for (const list of [paths.vardplaner(), paths.overenskommelser()]) {
      await page.goto(list)
      await expectSettled(page)
      const links = await page
        .locator(`main a[href^="${list}/"]`)
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
      expect(links.length).toBeGreaterThan(2)
      for (const address of [list, ...links]) {
        await page.goto(address)
        await expectSettled(page)
        await page.evaluate((size) => (document.documentElement.style.fontSize = `${size}px`), root)
        await page.locator('main details').evaluateAll((all) => {
          for (const one of all) one.setAttribute('open', '')
        })
        const over = await page.locator('main *').evaluateAll((all) =>
          all
            .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
            .filter((one) => !one.closest('.visually-hidden'))
            .map((one) => one.outerHTML.slice(0, 120)),
        )
        expect(over, address).toEqual([])
      }
    }
  })
}

/** The page's own words: without what a source says, and the foot of the answer, which speaks of the reader. */
const ownWords = (page: Page) =>
  page.getByRole('main').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement
    for (const one of copy.querySelectorAll('[lang=sv], details[class*=about], .on-paper, [role=note]'))
      one.remove()
    // A part ends where its words do.
    const texts = document.createNodeIterator(copy, NodeFilter.SHOW_TEXT)
    const words: string[] = []
    for (let one = texts.nextNode(); one; one = texts.nextNode()) words.push(one.nodeValue ?? '')
    return words.join(' ')
  })

for (const [choice, name, menus] of [
  ['varld=udda&kan=utse-ombud', 'Emil Tallberg', ['Planer']],
  ['varld=magdalena&kan=utse-ombud', 'Leo Hult', ['Planer', 'Överenskommelser']],
  ['varld=magdalena&kan=utse-ombud', 'Rolf Lindqvist', ['Överenskommelser']],
] as const) {
  const tag = name === 'Leo Hult' ? [] : ['@release']
  test(
    `on the pages of what is planned and agreed for ${name} nothing says you to the one who helps`,
    { tag },
    async ({ page, world }) => {
      await world(choice)
      await page.goto('/')
      await show(page, name)
      for (const menu of menus) {
        await page.getByRole('navigation').getByRole('link', { name: 'Mer' }).click()
        await page.getByRole('link', { name: menu, exact: true }).first().click()
        await expect(page.getByRole('heading', { level: 1 })).toContainText(menu)
        await expectSettled(page)
        expect(await ownWords(page)).not.toMatch(you)
        const rows = page.getByRole('main').getByRole('listitem').getByRole('link')
        for (let index = 0; index < (await rows.count()); index++) {
          await rows.nth(index).click()
          await expect(page.getByRole('heading', { level: 1 })).not.toContainText(menu)
          await expectSettled(page)
          expect(await ownWords(page)).not.toMatch(you)
          await page.goBack()
          await expectSettled(page)
        }
      }
    },
  )
}

test('a source that answers in FHIR gives its plan in parts, and its kontakter', async ({ page, world }) => {
  await world('varld=flyttad')
  await page.goto(paths.vardplaner())
  await page.getByRole('heading', { name: /^Avslutade/ }).click()
  await page.getByRole('link', { name: 'Vårdplan, inflammatorisk tarmsjukdom' }).click()
  await expectSettled(page)
  await expect(page.getByText('Den här planen är avslutad')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Mål' })).toContainText(/Järnvärde över gränsen.*Delmål/)
  await expect(page.getByText('Skicka remiss till nytt sjukhus')).toBeVisible()
  await page.getByRole('heading', { name: 'Om planen' }).click()
  await page.getByRole('link', { name: /^Öppna dokumentet/ }).click()
  await expect(page.getByText('Remiss till nytt sjukhus är skickad 17 augusti 2026.')).toBeVisible()
  await page.goto(paths.kontakter())
  await expect(page.getByRole('region', { name: 'Tidigare kontakter' })).toContainText('Anders Rova')
})

for (const [fault, said] of [
  ['fel', 'Region Fjällmarken svarar inte just nu.'],
  ['trasig', 'Region Fjällmarken svarar inte just nu.'],
  ['ogiltig', 'från Region Fjällmarken kunde inte läsas.'],
] as const) {
  test(`a FHIR source with ${fault} is named, and the plans of the others are shown`, async ({
    page,
    world,
  }) => {
    await world(`varld=flyttad&fel=region-fjallmarken:${fault}`)
    await page.goto(paths.vardplaner())
    await expectSettled(page)
    await expect(page.getByText(said, { exact: false }).first()).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Vårdplan för Crohns sjukdom' })).toBeVisible()
  })
}

test('what is somewhere else is a link that says where it leads', async ({ page, world }) => {
  await world('varld=magdalena')
  await page.goto(paths.vardplaner())
  await page.getByRole('link', { name: 'E-behandling: Orken efter cancern' }).click()
  await expectSettled(page)
  await expect(
    page.getByRole('link', { name: /^Gå till Cancerrehab Storstaden, Region Storstaden: Webbsida/ }),
  ).toHaveAttribute('href', /^https:/)
})

test('an event leads to the plan it is a part of', async ({ page, world }) => {
  await world('')
  await page.goto(paths.oversikt())
  await page.getByRole('link', { name: 'Visa mer' }).click()
  await page.getByRole('link', { name: 'Samordnad individuell plan' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samordnad individuell plan')
})

test('an individuell plan by LSS is called what it is, and can be chosen by its kind', async ({
  page,
  world,
}) => {
  await world('varld=tonaring')
  await page.goto(`${paths.vardplaner()}?typ=LSS`)
  await expectSettled(page)
  await expect(page.getByText('Visar 1 av 2 planer.')).toBeVisible()
  await page.getByRole('link', { name: 'Individuell plan enligt LSS' }).click()
  await expectSettled(page)
  await expect(page.getByText('Genomförandeplan')).toHaveCount(0)
  await expect(page.getByRole('main')).toContainText('Petter Alvin, LSS-handläggare')
})

test('a plan that is a document begins with the way to it, who wrote it and when; without one that is said', async ({
  page,
  world,
}) => {
  await world('')
  await page.goto(paths.vardplaner())
  await page.getByRole('link', { name: 'Samordnad plan vid utskrivning' }).click()
  await expectSettled(page)
  await expect(page.getByText('Vi vet bara att planen finns', { exact: false })).toBeVisible()
  await expect(page.getByRole('link', { name: /^Öppna dokument/ })).toHaveCount(0)
  await page.goBack()
  await page.getByRole('link', { name: 'Plan för fotvård' }).click()
  await expectSettled(page)
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    'Dokument',
    'Om planen',
  ])
  const about = page.getByRole('region', { name: 'Dokument' })
  await expect(about.getByRole('link', { name: 'Öppna dokumentet: Plan för fotvård' })).toBeVisible()
  await expect(about).toContainText('27 augusti 2026')
  await expect(page.getByText('Vi vet bara att planen finns', { exact: false })).toHaveCount(0)
  await expectNoAxeViolations(page)
})

test('what somebody answers for never stands under that nobody does', async ({ page, world }) => {
  await world('varld=magdalena')
  await page.goto(paths.vardplaner())
  await page.getByRole('link', { name: 'Rehabiliteringsplan efter bröstoperation' }).click()
  await expectSettled(page)
  await expect(page.getByRole('region', { name: 'Vem gör vad' })).toContainText('Ida Malm')
  await expect(page.getByRole('region', { name: 'Ingen har ansvar för det här än' })).toHaveCount(0)
})

test('what is not to be done stands by itself and says so, and times are told as far as they are known', async ({
  page,
  world,
}) => {
  await world('varld=udda')
  await page.goto(paths.vardplaner())
  await expectSettled(page)
  const main = page.getByRole('main')
  await page.getByRole('link', { name: 'Plan med det som inte ska göras' }).click()
  await expectSettled(page)
  await expect(main.getByText('Den här planen är pausad')).toBeVisible()
  await expect(main.getByText('Följs upp mars 2027')).toBeVisible()
  const forbidden = page.getByRole('region', { name: 'Det här ska inte göras' })
  await expect(forbidden.getByRole('listitem')).toHaveText([
    'Ska inte görasÄta grapefrukt',
    'Ska inte görasBada Gäller inte längre · 1 oktober 2026',
  ])
  const others = page.getByRole('region', { name: 'Andra', exact: true })
  await expect(others.getByRole('listitem')).toHaveText([
    'Träna balansPågår 2 gånger i veckan, 30 minuter åt gången, 12 gånger sammanlagt · till och med 2027 · Någon är utsedd, men namnet har inte kommit med',
  ])
  const nobody = page.getByRole('region', { name: 'Ingen har ansvar för det här än' })
  await expect(nobody.getByRole('listitem')).toHaveText([
    'Ta tempenOklart om det har börjat 2 ggr/dag, källan säger mer om tiden än vad som visas här',
  ])
  await expect(main.getByText('av misstag')).toBeHidden()
  await expectNoAxeViolations(page)
  await page.getByRole('link', { name: 'Skriv ut planen' }).click()
  await expectSettled(page)
  await expect(main.getByText('Ska inte göras', { exact: true }).first()).toBeVisible()
  await page.goto(paths.attGora())
  await expectSettled(page)
  await expect(main.getByText('grapefrukt')).toBeHidden()
})
