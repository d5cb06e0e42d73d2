import type { Page } from 'playwright/test'
import { areas } from '../../app/areas.ts'
import { resources } from '../../mocks/worlds/faults/faults.ts'
import { ranMark } from '../../mocks/worlds/faults/spoilt-answer.ts'
import { ownAddresses } from '../addresses.ts'
import { expect, expectSettled, test } from '../fixtures.ts'

/*
 * Pages with answers of the API that have been spoilt: each page in a world of its own, so that no two answers are alike.
 */

/** How many spoilt answers a release has been shown with. */
const inRelease = 1_000

const persons = ['birgitta', 'magdalena', 'udda', 'tonaring', 'flyttad', 'hemkommen'] as const
const ofPersons = resources.filter((one) => !['session', 'forlang', 'slut'].includes(one))
/** What tells of care, and can come as somebody else's: the own register and the sources are told by no words of their own. */
const others = areas.flatMap((area) =>
  'access' in area && 'asks' in area && area.access === 'shared' ? [area.name] : [],
)

/** The link of a world in which everything about the person is spoilt, and one answer is about somebody else. */
function worldOf(person: string, number: number): string {
  const foreign = others[number % others.length]
  const faults = ofPersons.map((one) => `api.${one}:${one === foreign ? 'annan-person' : 'skev'}`)
  // An hour later for each: another time spoils the answers in another way.
  const nu = new Date(Date.UTC(2026, 10, 1, number)).toISOString().slice(0, 16)
  return `varld=${person}&kan=viktigt-for-mig,utse-ombud&nu=${nu}&fel=${faults.join(',')}`
}

/** Hears what the API answers: what was told of the person, and what of somebody else. */
function hear(page: Page) {
  const answers = new Set<string>()
  let own: string[] = []
  let foreign: string[] = []
  let pending: Promise<void>[] = []
  // What the portal does not read to its end never finishes, and is no answer to it.
  page.on('requestfinished', (request) => {
    const { pathname } = new URL(request.url())
    if (!pathname.startsWith('/api/')) return
    const asked = request.headers()['subject-of-care']
    const read = async () => {
      const response = await request.response()
      if (!response) return
      const about = response.headers()['subject-of-care']
      const text = await response.text().catch(() => '')
      if (text === '' || pathname === '/api/avvikelser') return
      const isForeign = about !== undefined && about !== asked
      // Who is logged in is told as it is, and what is about somebody else is never read.
      if (!isForeign && pathname !== '/api/session') answers.add(text)
      ;(isForeign ? foreign : own).push(text)
      // A page shows the names of the session as one, which an answer about a relative may hold as well.
      for (const [, given, family] of text.matchAll(/"givenName":"([^"]*)","familyName":"([^"]*)"/g))
        if (!isForeign) own.push(`${given} ${family}`)
    }
    pending.push(read())
  })
  return {
    answers,
    /** What was told of somebody else and not of the person, in words that a page would show and none has of its own. */
    foreignWords: async () => {
      await Promise.all(pending)
      const told = own.join('\n')
      const words = [
        ...foreign.join('\n').matchAll(/"(?:title|name|information|purpose)":"([^"\\ ]+ [^"\\]{4,80})"/g),
      ]
      return new Set(words.map(([, word = '']) => word).filter((word) => !told.includes(word)))
    },
    /** Before another page is gone to. */
    forget: () => {
      own = []
      foreign = []
      pending = []
    },
  }
}

/** Addresses on the page that lead, or load from, where nothing of the portal's may. */
const forbiddenAddresses = (page: Page) =>
  page.evaluate(() => {
    const allowed = ['https:', 'tel:', 'mailto:', 'sms:', 'blob:']
    const all = [...document.querySelectorAll('[href], [src], [action], [formaction]')].flatMap((element) =>
      ['href', 'src', 'action', 'formaction'].flatMap((name) => element.getAttribute(name) ?? []),
    )
    return all.filter((address) => {
      const { protocol, origin } = new URL(address, location.href)
      return origin !== location.origin && !allowed.includes(protocol)
    })
  })

/** Fails unless the page says something, and nothing that it should not. */
async function expectWhole(
  page: Page,
  complaints: string[],
  foreignWords: () => Promise<ReadonlySet<string>>,
  about: string,
) {
  await expect(page.getByRole('heading', { level: 1 }), about).toHaveCount(1)
  await expect(page.getByRole('main'), about).toHaveCount(1)
  expect((await page.getByRole('main').innerText()).length, about).toBeGreaterThan(20)
  // What is folded is drawn too.
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)))
  await expectSettled(page)
  expect(await forbiddenAddresses(page), about).toEqual([])
  expect(await page.evaluate((mark) => mark in window, ranMark), about).toBe(false)
  const text = await page.locator('body').innerText()
  expect(text, about).not.toMatch(/\b(undefined|NaN|Invalid Date|\[object Object\])/)
  // That an answer about the person has come may be heard after it is shown.
  await expect
    .poll(async () => [...(await foreignWords())].filter((word) => text.includes(word)), { message: about })
    .toEqual([])
  expect(complaints, about).toEqual([])
}

/** Where a page leads to one thing: an event, an agreement, a plan. */
const itemAddresses = (page: Page) =>
  page.evaluate(
    (known) =>
      [...document.querySelectorAll('main a[href^="/"]')]
        .map((link) => link.getAttribute('href') ?? '')
        .filter((address) => !known.includes(address.replace(/[?#].*/, ''))),
    ownAddresses,
  )

type Walk = { person: string; from: number; addresses: readonly string[] }

/** Goes to each address in a world of its own, and on to one thing of those it leads to. Says how many answers came. */
async function walk(
  page: Page,
  world: (query: string) => Promise<void>,
  complaints: string[],
  { person, from, addresses }: Walk,
): Promise<{ answers: number; foreign: number; items: number }> {
  const heard = hear(page)
  const met = { foreign: 0, items: 0 }
  for (const [index, address] of addresses.entries()) {
    const query = worldOf(person, from + index)
    await world(query)
    heard.forget()
    await page.goto(address)
    await expectSettled(page)
    await expectWhole(page, complaints, heard.foreignWords, `${query} ${address}`)
    met.foreign += (await heard.foreignWords()).size
    const items = await itemAddresses(page)
    const item = items[(from + index) % Math.max(items.length, 1)]
    if (item === undefined) continue
    met.items += 1
    heard.forget()
    await page.goto(item)
    await expectSettled(page)
    await expectWhole(page, complaints, heard.foreignWords, `${query} ${item}`)
  }
  return { ...met, answers: heard.answers.size }
}

test('with spoilt answers every page says what it can, and nothing that is not so', async ({
  page,
  world,
  complaints,
}) => {
  test.setTimeout(180_000)
  const met = await walk(page, world, complaints, { person: 'birgitta', from: 0, addresses: ownAddresses })
  expect(met.answers).toBeGreaterThan(ownAddresses.length * 2)
  expect(met.foreign).toBeGreaterThan(0)
  expect(met.items).toBeGreaterThan(0)
})

test(
  'with a spoilt session too, no page is blank',
  { tag: '@release' },
  async ({ page, world, complaints }) => {
    test.setTimeout(180_000)
    for (const [index, address] of ownAddresses.slice(0, 8).entries()) {
      const query = `varld=magdalena&kan=utse-ombud&nu=2026-11-23T${10 + index}:00&fel=api:skev`
      await world(query)
      await page.goto(address)
      await expectSettled(page)
      await expectWhole(page, complaints, async () => new Set(), `${query} ${address}`)
    }
  },
)

/** How many walks it takes for all the answers of a release. */
const walks = 16

for (let number = 1; number <= walks; number += 1) {
  const person = persons[number % persons.length] ?? persons[0]
  test(
    `spoilt answers, ${number} of ${walks}: ${person}`,
    { tag: '@release' },
    async ({ page, world, complaints }) => {
      test.setTimeout(300_000)
      const met = await walk(page, world, complaints, { person, from: number * 100, addresses: ownAddresses })
      expect(met.answers).toBeGreaterThanOrEqual(inRelease / walks)
    },
  )
}
