import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expect, test } from '../fixtures.ts'
import { fullWorld, goWithin, places } from '../steps/places.ts'
import { bar, begin, everythingSaid, hiddenTexts, wronglyTouched } from '../steps/visa.ts'

/** What Birgitta has in areas that are hidden, so that what is looked for is known to be there. */
const some = ['svullna ben på kvällen', 'furosemid tablett 40 mg']

/** Where each page is, as one finds it before one begins. */
async function addressesOf(page: Page, wanted: readonly string[] | undefined): Promise<string[]> {
  const found: string[] = []
  for (const { open } of places.filter(({ name }) => wanted?.includes(name) ?? true)) {
    await open(page)
    const { pathname, search } = new URL(page.url())
    found.push(pathname + search)
  }
  return [...new Set(found)]
}

/** Goes through pages within the portal while others look on, and tells what should not be met on each. */
async function walk(page: Page, addresses: readonly string[], hidden: readonly string[]) {
  const met: string[] = []
  for (const address of addresses) {
    await goWithin(page, address)
    await expect(bar(page)).toBeInViewport({ ratio: 1 })
    const said = await everythingSaid(page)
    met.push(
      ...hidden.filter((text) => said.includes(text)).map((text) => `${address}: ${text}`),
      ...(await wronglyTouched(page)).map((what) => `${address}: ${what}`),
    )
    // Of ombud nothing is shown, and nobody here is one.
    if (/ombud/.test(said)) met.push(`${address}: ombud`)
  }
  return met
}

const often = [
  '/',
  paths.tidslinje(),
  paths.attGora(),
  paths.inkorg(),
  paths.kontakter(),
  'a plan',
  'an event',
]

for (const { name, wanted, tag } of [
  { name: 'some pages', wanted: often, tag: [] },
  { name: 'every page', wanted: undefined, tag: ['@release'] },
]) {
  test(
    `${name}: nothing hidden is said to eye or ear, and nothing is there to be touched by mistake`,
    { tag },
    async ({ page, world }) => {
      test.setTimeout(400_000)
      await world(fullWorld)
      const addresses = await addressesOf(page, wanted)
      const hidden = await hiddenTexts(page)
      expect(hidden).toEqual(expect.arrayContaining(some))
      await begin(page)
      expect(await walk(page, addresses, hidden)).toEqual([])
    },
  )
}

test(
  'every page, with all shown that can be: nothing is there to be touched by mistake',
  {
    tag: '@release',
  },
  async ({ page, world }) => {
    test.setTimeout(400_000)
    await world(fullWorld)
    const addresses = await addressesOf(page, undefined)
    await begin(page, { all: true })
    await expect(bar(page)).toContainText('Meddelanden är dolda.')
    expect(await walk(page, addresses, some.slice(0, 1))).toEqual([])
  },
)
