import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { ownAddresses } from '../addresses.ts'
import { expect, expectSettled, inLanguage, test } from '../fixtures.ts'
import { detailPages } from '../steps/details.ts'

/** Fields of the answers that hold what somebody has written; names of people and places are not among them. */
const written = new Set(
  (
    'title text information reason notes purpose instructions scope description trigger action contact important ' +
    'wishes relationship relation accessibility resource role message'
  ).split(' '),
)
/** What is in them only for support. */
const technical = new Set(['lastUnsuccessfulSynchError', 'unreadable'])
/** Shorter ones may be a part of any word. */
const shortest = 6

function textsIn(value: unknown, found: Set<string>, names: Set<string>, key = ''): void {
  if (typeof value === 'string') {
    if (key === 'name') names.add(value.trim())
    // Some of them hold an address that is only followed.
    if (written.has(key) && value.trim().length >= shortest && !value.startsWith('https://'))
      found.add(value.trim())
  } else if (Array.isArray(value)) {
    for (const one of value) textsIn(one, found, names, key)
  } else if (typeof value === 'object' && value) {
    for (const [name, one] of Object.entries(value))
      if (!technical.has(name)) textsIn(one, found, names, name)
  }
}

const isInName = (text: string, names: ReadonlySet<string>) =>
  [...names].some((name) => name.toLocaleLowerCase('sv').includes(text.toLocaleLowerCase('sv')))

/** Of texts that stand on the page: how many do, and those of which a place is not said to be Swedish. */
function inPage(page: Page, texts: string[]) {
  return page.evaluate((all) => {
    for (const details of document.querySelectorAll('details')) details.open = true
    const spaces = /\s+/g
    const plain = (text: string | null) => (text ?? '').replaceAll(spaces, ' ').toLocaleLowerCase('sv')
    const elements = [...document.querySelectorAll('main *')].map((element) => ({
      element,
      text: plain(element.textContent),
    }))
    /** True unless every word of the text is within what is said to be Swedish: a dose may be put together of parts. */
    const says = (element: Element, text: string) => {
      const own = element.cloneNode(true) as Element
      for (const swedish of own.querySelectorAll('[lang="sv"]')) swedish.remove()
      const left = plain(own.textContent)
      return (plain(text).match(/\p{L}{2,}/gu) ?? []).some((word) => left.includes(word))
    }
    const whole = plain(document.querySelector('main')?.textContent ?? '')
    const there = all.filter((text) => whole.includes(plain(text)))
    const faults = there.filter((text) => {
      const holding = elements.filter((one) => one.text.includes(plain(text))).map(({ element }) => element)
      const innermost = holding.filter(
        (one) => !holding.some((other) => other !== one && one.contains(other)),
      )
      return innermost.some((one) => one.closest('[lang]')?.getAttribute('lang') !== 'sv' && says(one, text))
    })
    return {
      count: there.length,
      faults,
      // Of names that are heard, and of what is kept, too.
      marks: /[\u2066-\u2069]/.test(
        document.documentElement.outerHTML + document.title + JSON.stringify([localStorage, sessionStorage]),
      ),
    }
  }, texts)
}

const worlds = ['kan=viktigt-for-mig', 'varld=hemkommen']
const releaseWorlds = ['varld=tonaring', 'varld=flyttad', 'varld=magdalena', 'varld=udda']

for (const query of [...worlds, ...releaseWorlds])
  test(
    `what the sources say is said to be Swedish on the pages in English: ${query}`,
    {
      tag: worlds.includes(query) ? [] : ['@release'],
    },
    async ({ page, context, world }) => {
      test.slow()
      await world(query)
      await inLanguage(context, 'en')
      const texts = new Set<string>()
      const names = new Set<string>()
      const reading: Promise<void>[] = []
      // Of an answer whose page was left while it came, nothing is on any page; and its end is never told of.
      page.on('requestfinished', (request) => {
        if (!/\/api\/(?!avvikelser)/.test(request.url())) return
        const read = request
          .response()
          .then((response) => response?.json())
          .then(
            (body) => textsIn(body, texts, names),
            () => undefined,
          )
        reading.push(read)
      })
      const faults: string[] = []
      let count = 0
      const calendars = ['manad', 'vecka'].map((view) => `${paths.tidslinje()}?vy=${view}`)
      for (const address of [...ownAddresses, ...calendars, ...(await detailPages(page, 6))]) {
        await page.goto(address)
        await expectSettled(page)
        await Promise.all(reading)
        const seen = await inPage(
          page,
          [...texts].filter((text) => !isInName(text, names)),
        )
        count += seen.count
        faults.push(...seen.faults.map((text) => `${address}: ${text}`))
        expect(seen.marks, address).toBe(false)
      }
      expect(count).toBeGreaterThan(50)
      expect(faults).toEqual([])
    },
  )
