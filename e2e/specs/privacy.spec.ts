import type { Page, Request } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { everyAddress, menuAreas } from '../addresses.ts'
import { expect, expectSettled, test } from '../fixtures.ts'
import { watchRequests } from '../steps/under-way.ts'

/** Words that only stand in the person's own information, and the numbers that would name the person. */
const health = ['hjärtsvikt', 'sår', 'smalben', 'Amina', 'Wallin', 'Tove', 'hemtjänst', 'fotvård']
const identity = ['193803122385', '380312', 'Birgitta', 'Sand']
/** Marks in the producers' records that no resident may see: not approved for the patient, internal notes. */
const withheld = ['INTERN-ANTECKNING', 'EJ-FOR-PATIENT']

async function walk(page: Page, visit: (address: string) => Promise<void>) {
  // Every page, each until it is quiet.
  test.slow()
  const underWay = watchRequests(page)
  for (const { address } of everyAddress) {
    await page.goto(address)
    await expectSettled(page)
    // What is still on its way would be cut off by the next page, and not read.
    await expect.poll(() => [...underWay].map((one) => one.url()), { message: address }).toEqual([])
    await visit(address)
  }
  // A page of one event has its id in the address, so it is come to as a person comes to it.
  await page.goto(paths.oversikt())
  await page.getByRole('link', { name: 'Visa mer' }).click()
  await expectSettled(page)
  await visit('an event')
  await page.goto(paths.overenskommelser())
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
  await expectSettled(page)
  await visit('an agreement')
  await page.goto(paths.vardplaner())
  await page.getByRole('main').getByRole('link', { name: 'Samordnad individuell plan' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samordnad individuell plan')
  await expectSettled(page)
  await visit('a plan')
  await page.getByRole('heading', { name: 'Om planen' }).click()
  await page.getByRole('link', { name: /^Öppna dokumentet/ }).click()
  await expect(page.getByText('För Birgitta Sand.', { exact: false })).toBeVisible()
  await visit('a document')
}

test('nothing of health or identity in addresses, storage, title or log', async ({ page, world }) => {
  await world('')
  const outward: string[] = []
  page.on('request', (request) => outward.push(request.url(), request.headers()['referer'] ?? ''))
  page.on('console', (message) => outward.push(message.text()))
  await walk(page, async () => {
    outward.push(page.url(), await page.title())
    outward.push(
      await page.evaluate(async () =>
        JSON.stringify([
          { ...localStorage },
          { ...sessionStorage },
          history.state as unknown,
          document.cookie,
          await caches.keys(),
          (await indexedDB.databases()).map((database) => database.name),
        ]),
      ),
    )
  })
  const said = outward.join('\n').toLocaleLowerCase('sv')
  for (const word of [...health, ...identity]) expect(said).not.toContain(word.toLocaleLowerCase('sv'))
})

test('what the patient may not see is on no page and in no answer', async ({ page, world }) => {
  await world('')
  const answers: Promise<string>[] = []
  page.on('requestfinished', (request) => {
    if (!request.url().includes('/api/')) return
    answers.push(bodyOf(page, request))
  })
  let bodies = ''
  await walk(page, async () => {
    const text = await page.locator('html').innerHTML()
    for (const mark of withheld) expect(text).not.toContain(mark)
    // Read before the next page, which lets the browser forget them.
    bodies += (await Promise.all(answers.splice(0))).join('\n')
  })
  expect(bodies).toContain('Amina Wallin')
  for (const mark of [...withheld, '193803122385', 'internalNotes']) expect(bodies).not.toContain(mark)
})

/** What came; of an answer that the browser forgot with its page, what comes when the same is asked again. */
async function bodyOf(page: Page, request: Request): Promise<string> {
  const response = await request.response()
  const again = async () => {
    const [method, data] = [request.method(), request.postData() ?? undefined]
    return (await page.request.fetch(request.url(), { method, data, headers: request.headers() })).text()
  }
  return (await response?.text().catch(again)) ?? ''
}

test(
  'production runs under its strict policy without one violation',
  { tag: '@release' },
  async ({ page, world, complaints }) => {
    await world('')
    const response = await page.goto('/')
    const policy = response?.headers()['content-security-policy'] ?? ''
    expect(policy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; worker-src 'self'; trusted-types pdf-worker",
    )
    await page.addInitScript(() => {
      const violations: string[] = []
      Object.assign(window, { violations })
      addEventListener('securitypolicyviolation', (event) =>
        violations.push(`${event.violatedDirective} ${event.blockedURI}`),
      )
    })
    await walk(page, async () => {
      await page.getByRole('combobox', { name: /^(Språk|Language)$/ }).selectOption('en')
      await page.getByRole('combobox', { name: /^(Språk|Language)$/ }).selectOption('sv')
      expect(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual(
        [],
      )
    })
    // The listener does hear: a style the policy forbids is counted.
    const heard = await page.evaluate(async () => {
      const hearing = new Promise((resolve) =>
        addEventListener('securitypolicyviolation', resolve, { once: true }),
      )
      const style = document.createElement('style')
      style.textContent = 'body { color: red }'
      document.head.append(style)
      await hearing
      return (window as unknown as { violations: string[] }).violations.length
    })
    expect(heard).toBe(1)
    expect(complaints.splice(0)).toHaveLength(1)
  },
)

test('nor in ombudsläge, through log-out and log-in: names only in the title, and only of the one who is shown', async ({
  page,
  world,
}) => {
  await world('varld=tove&kan=utse-ombud')
  const outward: string[] = []
  page.on('request', (request) => outward.push(request.url(), request.headers()['referer'] ?? ''))
  page.on('console', (message) => outward.push(message.text()))
  const look = async () => {
    outward.push(page.url())
    outward.push(
      await page.evaluate(() =>
        JSON.stringify([
          { ...localStorage },
          { ...sessionStorage },
          history.state as unknown,
          document.cookie,
        ]),
      ),
    )
  }
  await page.goto(paths.person())
  await page.getByRole('button', { name: 'Visa uppgifter för Birgitta Sand' }).click()
  const menu = page.getByRole('navigation').getByRole('link')
  const [start = '', ...places] = await menu.allInnerTexts()
  expect(places).toHaveLength(menuAreas.length)
  for (const place of [...places, start]) {
    await menu.filter({ hasText: place }).click()
    await expect(page).toHaveTitle(`${place} – Birgitta Sand – Överblick`)
    await expectSettled(page)
    await look()
  }
  await page.getByRole('link', { name: 'Visa mer' }).click()
  await expectSettled(page)
  await look()
  await page.getByRole('button', { name: 'Tillbaka till mig' }).click()
  await page.goto(paths.utseOmbud())
  await page.getByRole('textbox', { name: 'Personnummer' }).fill('19380312-2385')
  await page.getByRole('button', { name: 'Hitta personen' }).click()
  await expect(page.getByText('Du är på väg att utse Birgitta Sand.')).toBeVisible()
  await look()
  await page.goto(paths.hjalpa())
  await expectSettled(page)
  await look()
  await page.getByRole('contentinfo').getByRole('button', { name: 'Logga ut' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Du har loggat ut' })).toBeVisible()
  outward.push(await page.title(), (await page.content()).replaceAll('Överblick', ''))
  await look()
  const said = outward.join('\n').toLocaleLowerCase('sv')
  for (const word of [...health, ...identity, '196409172381', '640917'])
    expect(said).not.toContain(word.toLocaleLowerCase('sv'))
})
