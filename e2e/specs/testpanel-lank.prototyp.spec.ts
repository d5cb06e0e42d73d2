import jsQR from 'jsqr'
import { resources } from '../../mocks/worlds/faults/faults.ts'
import { expect, expectSettled, test } from '../fixtures.ts'
import { drawn, openPanel, panel, section } from '../steps/testpanel.ts'

test('person, ombud, language, theme, time and variants are in the link, which gives the same page in another browser', async ({
  page,
  browser,
  baseURL,
}) => {
  await openPanel(page)
  const person = section(page, 'Person')
  await person.getByLabel('Inloggad', { exact: true }).first().selectOption('magdalena')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('God morgon, Magdalena')
  await person.getByRole('checkbox', { name: 'Ha utsedda ombud' }).check()
  await person.getByLabel('Visas som ombud för').selectOption('rolf')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Översikt Rolf Lindqvist')
  await section(page, 'Tid').getByRole('checkbox', { name: 'Klockan står stilla' }).check()
  await section(page, 'Tid').getByLabel('Svensk tid i världen').fill('2026-11-25T18:30')
  const look = section(page, 'Utseende')
  await look.getByLabel('Språk').selectOption('en')
  await look.getByLabel('Tema').selectOption('morkt')
  await look.getByLabel('Översikten').selectOption('oversikt-strom')
  await expect(page).toHaveURL(
    './?varld=magdalena&kan=utse-ombud&nu=2026-11-25T18:30&klocka=stilla&sprak=en&tema=morkt&variant=oversikt-strom&ombud=rolf',
  )
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overview Rolf Lindqvist')
  const dark = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  expect(dark).toBe('rgb(18, 25, 28)')
  await panel(page).getByRole('button', { name: 'Stäng' }).click()

  const link = page.url()
  const other = await browser.newContext({ ...(baseURL && { baseURL }), locale: 'sv-SE' })
  const fresh = await other.newPage()
  for (const one of [page, fresh]) {
    await one.goto('about:blank')
    await one.goto(link)
    await expect(one.getByRole('heading', { level: 1 })).toHaveText('Overview Rolf Lindqvist')
    await expect(one.getByRole('main')).toContainText('Diabeteskontroll')
    await expectSettled(one)
  }
  expect(await drawn(fresh)).toBe(await drawn(page))
  await other.close()
})

test('the same link gets the same answers to the byte', async ({ page, browser, baseURL }) => {
  const ofPerson = resources.filter((one) => one !== 'session')
  const bodies: string[][] = []
  for (const fresh of [false, true]) {
    const context = fresh ? await browser.newContext({ ...(baseURL && { baseURL }) }) : undefined
    const one = (await context?.newPage()) ?? page
    await one.goto('./?klocka=stilla&fel=ogonkliniken:fel')
    await expectSettled(one)
    bodies.push(
      await one.evaluate(async (asked) => {
        const session = (await (await fetch('api/session')).json()) as { actor: { actorId: string } }
        const headers = {
          'Actor-Id': session.actor.actorId,
          'Actor-Type': 'subject_of_care',
          'Subject-Of-Care': session.actor.actorId,
        }
        return Promise.all(asked.map(async (each) => (await fetch(`api/${each}`, { headers })).text()))
      }, ofPerson),
    )
    await context?.close()
  }
  expect(bodies[0]?.join('').length).toBeGreaterThan(10_000)
  expect(bodies[1]).toEqual(bodies[0])
})

test('the link is copied, and the QR code leads to it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openPanel(page, './?kallor=kommun&fel=sjostads-kommun:langsam')
  await section(page, 'Länk').getByRole('button', { name: 'Kopiera' }).click()
  await expect(section(page, 'Länk').getByRole('status')).toHaveText('Länken är kopierad.')
  const link = page.url()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link)
  await section(page, 'Länk').getByRole('button', { name: 'QR-kod' }).click()
  const code = section(page, 'Länk').getByRole('img', { name: 'QR-kod' })
  const size = Number((await code.getAttribute('viewBox'))?.split(' ')[2])
  const path = (await code.locator('path').getAttribute('d')) ?? ''
  const dark = new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`))
  expect(dark.size).toBeGreaterThan(100)
  // As a camera would see it: each square some pixels wide.
  const [scale, width] = [6, size * 6]
  const pixels = new Uint8ClampedArray(width * width * 4).map((_, index) => {
    const [x, y] = [Math.floor(index / 4) % width, Math.floor(index / 4 / width)]
    const isDark = dark.has(`${Math.floor(x / scale)} ${Math.floor(y / scale)}`)
    return index % 4 === 3 || !isDark ? 255 : 0
  })
  expect(jsQR(pixels, width, width)?.data).toBe(link)
})
