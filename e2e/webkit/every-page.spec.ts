import { ownAddresses } from '../addresses.ts'
import { expectSettled } from '../fixtures.ts'
import { expect, test } from './fixtures.ts'
import { mayBe } from './tab.ts'

const query = 'klocka=stilla&kan=viktigt-for-mig,utse-ombud,foresla'

/** As narrow as the window of WebKitGTK's own browser can be made. */
const narrow = 450

/** All that stands in the main part, its choices too; how it is laid out says each browser in its own way. */
const words = `[...document.querySelectorAll('main *')]
  .filter((one) => one.matches('option') || one.checkVisibility())
  .flatMap((one) => [...one.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data.trim()))
  .filter(Boolean)`

for (const address of ownAddresses)
  test(`${address} says the same in WebKit as in Chromium, and is no wider than the window`, async ({
    tab,
    page,
    world,
  }) => {
    await tab.chooseWorld(query)
    await world(query)
    await tab.open(address)
    await page.goto(address)
    await expectSettled(page)
    // What is below, and marks of what is new, come when all else stands there, and not at once in both.
    await expect(async () => {
      await expectSettled(page)
      const there = await page.evaluate<string[]>(words)
      expect(await tab.run<string[]>(`return ${words}`)).toEqual(there)
      expect(there.length).toBeGreaterThan(2)
      // Where a line breaks WebKit leaves out the space of a name.
      const tree = (await page.locator('body').ariaSnapshot()).replaceAll(/\s/g, '')
      for (const role of ['link', 'button', 'heading'] as const) {
        const named = await tab.named(role)
        for (const { name } of named)
          expect(tree).toContain(`${role}"${name.replaceAll(/\s/g, '').replaceAll('"', String.raw`\"`)}"`)
        // What is another role in WebKit is missing there.
        expect(named.length, role).toBe(await page.locator(mayBe[role]).and(page.getByRole(role)).count())
      }
    }).toPass({ timeout: 60_000 })
    await tab.resize(narrow, 640)
    expect(await tab.run('return document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
  })
