import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expect, expectSettled, heading, logInAs, test } from '../fixtures.ts'
import { expectNothingOfAnybody, hers } from '../steps/log-in-life.ts'
import { badge } from '../steps/person-sheet.ts'

/* A page that comes back, from another tab, from sleep or by the back button, may be another's meanwhile. */

const seen = (page: Page) => page.evaluate(() => document.body.innerText)

/** As the browser tells that a tab is out of sight, or seen. */
const tab = (page: Page, state: 'hidden' | 'visible') =>
  page.evaluate((now) => {
    Object.defineProperty(document, 'visibilityState', { get: () => now, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }, state)

/** Keeps what is seen in each frame, from now on. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const frames: string[] = []
    const look = () => {
      frames.push(document.body.innerText)
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
    Object.assign(globalThis, { frames })
  })
const frames = (page: Page) => page.evaluate(() => (globalThis as unknown as { frames: string[] }).frames)

for (const [said, without] of [
  [
    'frozen, and hears nothing',
    () => Object.assign(BroadcastChannel.prototype, { postMessage: () => undefined }),
  ],
  ['of a browser without channels', () => Reflect.deleteProperty(globalThis, 'BroadcastChannel')],
] as const) {
  test(`a tab ${said}: nothing of the one who was logged in is seen when it comes to front`, async ({
    page,
    context,
    world,
  }) => {
    await page.addInitScript(without)
    await world('fel=api.session:sen')
    await page.goto(paths.kontakter())
    await expectSettled(page)
    await tab(page, 'hidden')
    expect(await seen(page)).not.toMatch(hers)
    const other = await context.newPage()
    await other.addInitScript(without)
    await other.request.post('/api/session/slut')
    await logInAs(other, 'magdalena')
    await watch(page)
    await tab(page, 'visible')
    await expect(heading(page, 'Sidan gäller någon annan')).toBeFocused()
    for (const frame of await frames(page)) expect(frame).not.toMatch(hers)
    expect((await frames(page)).join()).toContain('Hämtar uppgifter …')
    await page.getByRole('button', { name: 'Fortsätt med mina egna' }).click()
    await expect(heading(page, /Magdalena/)).toBeVisible()
  })
}

test('the same person finds the page as it was, with what was written, open and in focus', async ({
  page,
  world,
}) => {
  await world('kan=viktigt-for-mig')
  await page.goto(paths.overenskommelser())
  await expectSettled(page)
  await page.getByRole('button', { name: 'Skriv vad som är viktigt' }).click()
  const field = page.getByRole('textbox', { name: 'Vad är viktigt för dig?' })
  await field.fill('Ring på dörren.')
  await tab(page, 'hidden')
  await expect(field).toBeHidden()
  await expect(badge(page)).toBeHidden()
  await tab(page, 'visible')
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('Ring på dörren.')
})

for (const fault of ['500', 'bruten', 'html', 'skrap']) {
  test(`a platform that cannot say who is logged in (${fault}): nobody is shown, and it can be tried again`, async ({
    page,
    world,
  }) => {
    await world('')
    await page.goto(paths.kontakter())
    await expectSettled(page)
    await tab(page, 'hidden')
    await world(`fel=api.session:${fault}`)
    await watch(page)
    await tab(page, 'visible')
    await expect(page.getByRole('main').getByRole('button', { name: 'Försök igen' })).toBeVisible()
    for (const frame of await frames(page)) expect(frame).not.toMatch(hers)
    await expectNothingOfAnybody(page)
    await world('')
    await page.getByRole('main').getByRole('button', { name: 'Försök igen' }).click()
    await expect(heading(page, 'Kontakter')).toBeVisible()
  })
}

test('one who looks away and back, again and again, is asked for each time, and the last answer counts', async ({
  page,
  world,
}) => {
  await world('fel=api.session:sen')
  await page.goto(paths.kontakter())
  await expectSettled(page)
  await tab(page, 'hidden')
  await watch(page)
  for (let time = 0; time < 3; time++) {
    await tab(page, 'visible')
    await tab(page, 'hidden')
  }
  await page.request.post('/api/session/slut')
  await tab(page, 'visible')
  // Each answer takes three seconds, and each look away and back asks for one.
  await expect(heading(page, 'Du är utloggad')).toBeFocused({ timeout: 30_000 })
  for (const frame of await frames(page)) expect(frame).not.toMatch(hers)
})

for (const fault of ['tyst', 'bruten', '500']) {
  test(`back to a page that the browser kept, with a platform that is ${fault}: the frame is there at once, and a way on`, async ({
    page,
    world,
  }) => {
    await world('')
    await page.goto(paths.kontakter())
    await expectSettled(page)
    await page.clock.install()
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })))
    await world(`fel=api.session:${fault}`)
    const first = await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
      return document.body.innerText
    })
    expect(first).not.toMatch(hers)
    expect(first).toContain('Hämtar uppgifter …')
    expect(first).toContain('1177')
    await expect(page.getByRole('navigation', { name: 'Huvudmeny' })).toBeVisible()
    await page.clock.runFor(31_000)
    await expect(page.getByRole('main').getByRole('button', { name: 'Försök igen' })).toBeVisible()
    await expectNothingOfAnybody(page)
  })
}

/** Lets time go for all but the monotonic clock, which stands still while a computer sleeps. */
const sleep = async (page: Page, time: string) => {
  await page.evaluate(() => {
    const still = performance.now()
    performance.now = () => still
  })
  await page.clock.fastForward(time)
}

test.describe('sleep', () => {
  test.beforeEach(async ({ page, world }) => {
    await page.clock.install()
    await world('session=60')
    await page.goto(paths.attGora())
    await expectSettled(page)
  })

  test('a night with the lid closed, and no word of it: the session is over, and nothing is shown', async ({
    page,
  }) => {
    await page.request.post('/api/session/slut')
    await sleep(page, '10:00:00')
    await page.clock.runFor(30_000)
    await expect(heading(page, 'Du är utloggad')).toBeVisible()
    await expectNothingOfAnybody(page)
  })

  test('without a platform to ask nothing is shown either', async ({ page, world }) => {
    await world('fel=api.session:500')
    await sleep(page, '10:00:00')
    await page.clock.runFor(30_000)
    await expect(page.getByRole('main').getByRole('button', { name: 'Försök igen' })).toBeVisible()
    await expectNothingOfAnybody(page)
  })

  test('one who has set the clock, forward or back, stays on the page', async ({ page }) => {
    for (const jump of [3_600_000 * 24, -3_600_000 * 48]) {
      await page.evaluate((ms) => {
        const before = Date.now.bind(Date)
        Date.now = () => before() + ms
      }, jump)
      const asked = page.waitForResponse('**/api/session')
      await page.clock.runFor(30_000)
      await asked
      await expect(heading(page, /Att göra/)).toBeVisible()
      await expectSettled(page)
    }
  })
})
