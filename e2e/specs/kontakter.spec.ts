import { paths } from '../../app/paths.ts'
import type { Page } from 'playwright/test'
import { expect, expectNoAxeViolations, expectSettled, test } from '../fixtures.ts'
import { show } from '../steps/ombudslage.ts'

/** The innermost row of one who is called so. */
const row = (page: Page, name: string) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name, exact: true }) })
    .last()

test('contacts stand by what they are to the person, and say whether they answer now', async ({
  page,
  world,
}) => {
  await world('')
  await page.goto(paths.kontakter())
  await expectSettled(page)
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    'Vem ska jag kontakta?',
    'Fasta kontakter',
    'Vårdcentral',
    'Närstående',
    'Mottagningar och enheter',
    'Tidigare kontakter',
    'Hjälp hemma',
    'Hjälpmedel och larm hemma',
  ])
  const fixed = page.getByRole('region', { name: 'Fasta kontakter' })
  await expect(fixed.getByRole('listitem').filter({ hasText: 'Amina Wallin' })).toContainText(
    'Öppet nu till 16.00',
  )
  await page.getByRole('region', { name: 'Vårdcentral' }).locator('summary').click()
  await expect(page.getByRole('link', { name: 'Byt vårdcentral' })).toHaveAttribute('href', /^https:/)
})

test('on a holiday a phone with hours on weekdays is closed, and opens on the next working day', async ({
  page,
  world,
}) => {
  await world('nu=2026-12-24T10:00')
  await page.goto(paths.kontakter())
  await expectSettled(page)
  await expect(
    page
      .getByRole('region', { name: 'Fasta kontakter' })
      .getByRole('listitem')
      .filter({ hasText: 'Amina Wallin' }),
  ).toContainText('Stängt. Öppnar måndag 8.00')
})

test('one without a fast vårdkontakt is told of the right to one', async ({ page, world }) => {
  await world('kallor=kommun')
  await page.goto(paths.kontakter())
  await expectSettled(page)
  await expect(page.getByText('Ingen fast vårdkontakt är utsedd')).toBeVisible()
})

test('a fast vårdkontakt is asked for with the keyboard, nothing but whom to ask is demanded, and the receipt stays', async ({
  page,
  world,
}) => {
  await world('fel=region-storstaden.GetCareManagers:tom')
  await page.goto(paths.kontakter())
  await expectSettled(page)
  await page.getByRole('link', { name: 'Be om en fast vårdkontakt' }).click()
  await page.getByRole('button', { name: 'Skicka' }).click()
  await expect(page.getByRole('radiogroup', { name: 'Vem vill du fråga?' })).toHaveAccessibleDescription(
    'Välj vem du vill fråga.',
  )
  await expect(page.getByRole('radio', { name: 'Hemsjukvården Sjöstad' })).toBeVisible()
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  await expect(page.getByRole('radio').first()).toBeFocused()
  await page.keyboard.press('Space')
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Skicka' }).press('Enter')
  await expect(page.getByText('Din fråga är skickad')).toBeVisible()
  await expect(page.getByText('Skickad till Vårdcentralen Ekbacken i dag.', { exact: false })).toBeVisible()
  await page.reload()
  await expect(page.getByText('Din fråga är skickad')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Skicka' })).toHaveCount(0)
  for (const address of [paths.oversikt(), paths.kontakter()]) {
    await page.goto(address)
    await expect(page.getByRole('link', { name: 'Frågan om en fast vårdkontakt är skickad' })).toBeVisible()
  }
})

test('a request that may not have arrived is never said to be sent', async ({ page, world }) => {
  await world('')
  await page.goto(paths.begaran())
  await page.getByRole('radio').first().check()
  await world('fel=api.kontakter:500')
  await page.getByRole('button', { name: 'Skicka' }).click()
  await expect(page.getByRole('alert')).toContainText('Vi vet inte om din fråga kom fram')
  await expect(page.getByText('Din fråga är skickad')).toHaveCount(0)
})

test.describe('whom to contact', () => {
  test('in the evening nobody is sent to a closed phone, and 112 and 1177 are there', async ({
    page,
    world,
  }) => {
    await world('nu=2026-11-23T21:30')
    await page.goto(paths.kontakter())
    await expectSettled(page)
    await page.getByRole('link', { name: 'Vem ska jag kontakta?' }).click()
    await expectSettled(page)
    await expect(page.getByText('Klockan är 21.30.', { exact: false })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Ring 112' })).toHaveAttribute('href', 'tel:112')
    await expect(page.getByRole('link', { name: 'Ring 1177' })).toHaveAttribute('href', 'tel:1177')
    const worse = page.getByRole('region', { name: 'Sämre hälsa, eller frågor om medicin' })
    // Hemsjukvården answers day and night, and comes before those that have closed.
    await expect(worse.getByRole('listitem').first()).toContainText('Hemsjukvården Sjöstad')
    await expect(worse.getByRole('listitem').first()).toContainText('031-390 06 30')
    await expect(worse.getByRole('link', { name: 'Ring Hemsjukvården Sjöstad' })).toHaveAttribute(
      'href',
      'tel:0313900630',
    )
    const closed = worse.getByRole('listitem').last()
    await expect(closed).toContainText('Stängt')
    await expect(closed.getByRole('link').filter({ hasNotText: /^1177$/ })).toHaveCount(0)
    await expect(page.getByRole('region', { name: 'Någon att prata med' })).toContainText('Tove Sand')
    const planning = page.getByRole('region', { name: 'Hur vården hänger ihop' })
    await expect(planning).toContainText('Ring 1177 om det inte kan vänta.')
    await expect(planning.getByRole('link', { name: '1177' })).toHaveAttribute('href', 'tel:1177')
    const home = page.getByRole('region', { name: 'Hjälpen hemma' })
    await expect(home.getByRole('link', { name: 'Ring Hemtjänst Norr' })).toHaveAttribute(
      'href',
      'tel:0313900620',
    )
    await expect(home.getByRole('listitem').first()).not.toContainText('Stängt')
    const signs = page.getByRole('region', { name: 'Om det blir sämre' })
    await expect(signs.getByRole('listitem').filter({ hasText: '2 kilo' })).toContainText(
      'Stängt. Öppnar i morgon 8.00',
    )
    await expect(signs.getByRole('link', { name: '031-390 06 30' }).first()).toBeVisible()
    await expect(signs.getByRole('link', { name: '1177' }).first()).toHaveAttribute('href', 'tel:1177')
    await expect(signs.getByRole('link', { name: '112' }).first()).toHaveAttribute('href', 'tel:112')
    await expectNoAxeViolations(page)
  })

  test('the översikt leads there, also when no contacts have come', async ({ page, world }) => {
    await world('fel=api.kontakter:500')
    await page.goto(paths.oversikt())
    await expectSettled(page)
    await page.getByRole('link', { name: 'Vem ska jag kontakta?' }).click()
    await expect(page.getByRole('link', { name: 'Ring 112' })).toBeVisible()
  })

  test('what is agreed for when it happens can be called from the agreement', async ({ page, world }) => {
    await world('')
    await page.goto(paths.overenskommelser())
    await page.getByRole('link', { name: 'Bo kvar hemma med hjärtsvikt' }).click()
    const signs = page.getByRole('region', { name: 'Om du blir sämre' })
    await expect(signs.getByRole('link', { name: '112' }).first()).toHaveAttribute('href', 'tel:112')
    await expect(signs.getByRole('link', { name: '031-390 06 30' }).first()).toHaveAttribute(
      'href',
      'tel:0313900630',
    )
  })

  test('112 and 1177 stand there when nothing else has answered', async ({ page, world }) => {
    await world('fel=api.kontakter:500,api.overenskommelser:500')
    await page.goto(paths.vem())
    await expectSettled(page)
    await expect(page.getByRole('link', { name: 'Ring 1177' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Försök igen' })).toHaveCount(2)
  })
})

test('help at home says who decides, who does it and what was chosen; a thing how it is used and whom to call', async ({
  page,
  world,
}) => {
  await world('')
  await page.goto(paths.kontakter())
  await expectSettled(page)
  const help = page.getByRole('region', { name: 'Hjälp hemma' })
  await expect(help.getByRole('listitem').filter({ hasText: 'Hemtjänst Norr, eget val' })).toContainText(
    'Biståndsenheten',
  )
  const shopping = help.getByRole('listitem').filter({ hasText: 'Björkens hemtjänst, eget val' })
  await expect(shopping).toContainText('Serviceinsatser')
  const selin = row(page, 'Selin Åkerman')
  await selin.locator('summary').click()
  await expect(selin.getByText('Källa: Björkens hemtjänst, på uppdrag av Sjöstads kommun')).toBeVisible()
  const alarm = page
    .getByRole('region', { name: 'Hjälpmedel och larm hemma' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Trygghetslarm på armen' }) })
  await alarm.locator('summary').click()
  await expect(alarm.getByRole('list').getByRole('listitem').nth(1)).toHaveText(
    'Tryck på den röda knappen tills det piper.',
  )
  await expect(alarm.getByRole('link', { name: 'Ring Trygghetscentralen' })).toHaveAttribute(
    'href',
    'tel:0313900660',
  )
  await expect(alarm).toContainText('Öppet dygnet runt')
})

test('the kommun that does not answer about help at home is named there', async ({ page, world }) => {
  await world('fel=sjostads-kommun.HomeSupport:fel')
  await page.goto(paths.kontakter())
  await expectSettled(page)
  await expect(page.getByRole('region', { name: 'Hjälp hemma' })).toContainText(
    'Sjöstads kommun svarar inte just nu',
  )
  await expectNoAxeViolations(page)
})

test.describe('the look of the contacts', () => {
  test('at 390 px the first contact is on the first screen, and all of them take less than 4,500 px', async ({
    page,
    world,
  }) => {
    await world('')
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(paths.kontakter())
    await expectSettled(page)
    const menu = await page.getByRole('navigation', { name: 'Huvudmeny' }).boundingBox()
    const first = await row(page, 'Amina Wallin').boundingBox()
    expect((first?.y ?? 0) + (first?.height ?? Infinity)).toBeLessThan(menu?.y ?? 0)
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    expect(height).toBeGreaterThan(1_000)
    expect(height).toBeLessThanOrEqual(4_500)
  })

  for (const address of [paths.kontakter(), paths.vem(), paths.begaran()])
    test(`${address}: at 1280 px the right half is not empty`, async ({ page, world }) => {
      await world('')
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.goto(address)
      await expectSettled(page)
      const heights = await page.evaluate(() => {
        const main = document.querySelector('main')
        const words = [...(main?.querySelectorAll('h2, h3, h4, p, li, label, a, button') ?? [])]
        const boxes = words.map((one) => one.getBoundingClientRect())
        const right = boxes.filter((box) => box.left >= 620)
        return {
          all: Math.max(0, ...boxes.map((box) => box.bottom)),
          right: Math.max(0, ...right.map((box) => box.bottom)),
        }
      })
      expect(heights.right).toBeGreaterThan(heights.all * 0.7)
    })

  test('those who work at a unit stand under it, and nobody is invited to call one that is closed', async ({
    page,
    world,
  }) => {
    await world('')
    await page.goto(paths.kontakter())
    await expectSettled(page)
    const units = page.getByRole('region', { name: 'Mottagningar och enheter' })
    const nursing = units
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 3, name: 'Hemsjukvården Sjöstad' }) })
      .first()
    await expect(nursing.getByRole('heading', { level: 4 })).toHaveText(['Eva Strand'])
    await expect(nursing.getByRole('link', { name: 'Ring Hemsjukvården Sjöstad' })).toHaveAttribute(
      'href',
      'tel:0313900630',
    )
    await expect(nursing.getByRole('link', { name: 'Ring Eva Strand' })).toHaveAttribute(
      'href',
      'tel:0313900631',
    )
    const maria = row(page, 'Maria Holm')
    await expect(maria).toContainText('Stängt. Öppnar 9.00')
    await expect(maria.getByRole('link')).toHaveCount(0)
    await maria.locator('summary').click()
    await expect(maria.getByText('031-390 06 11')).toBeVisible()
    await expect(maria.getByRole('link', { name: /^[\d -]+$/ })).toHaveCount(0)
    await expect(row(page, 'Petra Ås')).toContainText('Telefontid saknas')
  })

  test('Ring and Skriv are as high as a finger, and say whom and where alone', async ({ page, world }) => {
    await world('')
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(paths.kontakter())
    await expectSettled(page)
    const buttons = page.getByRole('main').locator('a.ds-button')
    const low = await buttons.evaluateAll((all) =>
      all.filter((one) => one.getBoundingClientRect().height < 48),
    )
    expect(low).toEqual([])
    const names = await buttons.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))
    expect(names.length).toBeGreaterThan(15)
    expect(names.filter((name) => !/^Ring .{2,}|^Skriv till .{2,}, på \S+\.example$/.test(name))).toEqual([])
  })

  test('the rest is behind the name, opened by a press anywhere on the row or by key, and there it can be read and followed', async ({
    page,
    world,
  }) => {
    await world('')
    await page.goto(paths.kontakter())
    await expectSettled(page)
    const amina = row(page, 'Amina Wallin')
    await expect(amina.getByText('Ring mig när du undrar', { exact: false })).toBeHidden()
    await amina.getByText('Fast vårdkontakt', { exact: true }).click({ force: true })
    await expect(amina.getByText('Ring mig när du undrar', { exact: false })).toBeVisible()
    await expect(amina.getByText('mån–fre 8.00–16.00')).toBeVisible()
    await expect(amina.getByText('Källa: Vårdcentralen Ekbacken, Region Storstaden')).toBeVisible()
    // What has been opened lies over what opened it.
    await amina.getByText('Ring mig när du undrar', { exact: false }).click()
    await expect(amina.getByRole('link', { name: '08-465 004 11' })).toBeVisible()
    await expectNoAxeViolations(page)
    await amina.locator('summary').press('Enter')
    await expect(amina.getByRole('link', { name: '08-465 004 11' })).toBeHidden()
    await expect(amina.locator('summary')).toHaveAccessibleName('Mer om Amina Wallin')
  })

  test('a search finds by name, role and unit, says how many, and one without a hit stays in its field', async ({
    page,
    world,
  }) => {
    await world('')
    await page.goto(paths.kontakter())
    await expectSettled(page)
    const field = page.getByRole('searchbox', { name: 'Sök bland kontakterna' })
    const status = page.getByRole('search').getByRole('status')
    await field.fill('omsorgskontakt')
    await expect(status).toHaveText('Visar 1 av 22 kontakter.')
    await expect(page.getByRole('heading', { name: 'Jonas Lind' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Amina Wallin' })).toHaveCount(0)
    await field.fill('petra')
    // Alone it says itself where it is.
    await expect(row(page, 'Petra Ås')).toContainText('Ögonkliniken Storstaden')
    await field.fill('hemsjukvården')
    await expect(status).toHaveText('Visar 2 av 22 kontakter.')
    await field.pressSequentially(' finns inte')
    await expect(status).toHaveText('Ingen kontakt passar. Ta bort något ur sökningen.')
    await expect(field).toBeFocused()
    expect(page.url()).not.toContain('hemsjuk')
    await field.fill('')
    await expect(page.getByRole('heading', { name: 'Amina Wallin' })).toBeVisible()
  })

  test('nothing is searched where all can be seen', async ({ page, world }) => {
    await world('varld=hemkommen&kallor=region')
    await page.goto(paths.kontakter())
    await expectSettled(page)
    await expect(page.getByRole('main').getByRole('heading', { level: 3 }).first()).toBeVisible()
    await expect(page.getByRole('search')).toHaveCount(0)
  })

  test('it is open on paper', async ({ page, world }) => {
    await world('')
    await page.goto(paths.kontakter())
    await expectSettled(page)
    await page.emulateMedia({ media: 'print' })
    for (const words of ['amina.wallin@ekbacken.example', 'Är jag ledig svarar någon annan i Team Norr.'])
      await expect(page.getByText(words)).toBeVisible()
    await expect(page.getByRole('link', { name: 'Ring Amina Wallin' })).toBeHidden()
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await expect(page.locator('main li > details:not([open])')).toHaveCount(0)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await expect(page.locator('main li > details[open]')).toHaveCount(0)
  })

  for (const [name, width, root] of [
    ['320 px', 320, 18],
    ['400 % zoom', 320, 18],
    ['200 % text', 390, 36],
    ['the largest text', 390, 40],
  ] as const)
    test(`names of one sign and of eighty, twelve numbers, and no unit hold at ${name}`, async ({
      page,
      world,
    }) => {
      await world('varld=udda')
      await page.setViewportSize({ width, height: name === '400 % zoom' ? 256 : 844 })
      for (const address of [paths.kontakter(), paths.vem()]) {
        await page.goto(address)
        await expectSettled(page)
        await page.evaluate((size) => {
          document.documentElement.style.fontSize = `${size}px`
          for (const details of document.querySelectorAll('details')) details.open = true
        }, root)
        const outside = await page.evaluate(() =>
          [...document.querySelectorAll('main :is(h1, h2, h3, h4, p, dd, a, summary)')]
            .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
            .map((one) => one.textContent),
        )
        expect(outside, address).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(
          width,
        )
        expect(await page.getByRole('main').innerText(), address).not.toContain('TSTDEF')
      }
      await page.goto(paths.kontakter())
      await expectSettled(page)
      await expect(row(page, 'Ö').getByRole('link', { name: 'Ring Ö', exact: true })).toBeVisible()
      await row(page, 'Ö').locator('summary').press('Enter')
      await expect(row(page, 'Ö').getByRole('link', { name: /^08-465 004/ })).toHaveCount(12)
      const long = page.getByRole('listitem').filter({ hasText: 'Fagerbergsstrandlundqvist' }).last()
      await expect(long.getByText('Fråga efter mig i receptionen').first()).toBeVisible()
      await expect(long.getByRole('link')).toHaveCount(0)
    })

  test('in ombudsläge no words of the portal take the other for the reader', async ({ page, world }) => {
    await world('varld=tove&kan=utse-ombud')
    await show(page, 'Birgitta Sand')
    for (const name of ['Kontakter', 'Vem ska jag kontakta?']) {
      await page.getByRole('link', { name }).first().click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
      await expectSettled(page)
      const own = await page.evaluate(() => {
        const copy = document.querySelector('main')?.cloneNode(true) as HTMLElement
        // What sources say is theirs, and what the reader may see and do is about the reader.
        for (const one of copy.querySelectorAll(
          '[lang="sv"], li [lang], details:not(li > details), .on-paper',
        ))
          one.remove()
        return copy.textContent ?? ''
      })
      expect(own.length).toBeGreaterThan(200)
      const said = own.match(/[^.]*(?<!\p{L})(?:du|dig|din|ditt|dina)(?!\p{L})[^.]*/giu) ?? []
      // What the reader may not see is said to the reader.
      expect(said.filter((sentence) => !sentence.includes('har inte valt att du får se'))).toEqual([])
    }
  })
})
