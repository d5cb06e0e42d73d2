import { ownAddresses } from '../addresses.ts'
import { expectSettled } from '../fixtures.ts'
import { expect, test } from './fixtures.ts'

const world = 'klocka=stilla&kan=viktigt-for-mig,utse-ombud,foresla'

/** All that stands in the main part, its choices too; how it is laid out says each browser in its own way. */
const words = `[...document.querySelectorAll('main *')]
  .filter((one) => one.matches('option') || one.checkVisibility())
  .flatMap((one) => [...one.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data.trim()))
  .filter(Boolean)`

for (const address of ownAddresses)
  test(`${address} says the same in WebKit as in Chromium, and is no wider than the window`, async ({
    tab,
    page,
  }) => {
    await tab.chooseWorld(world)
    await page.goto(`./api/varld?${world}`)
    await tab.open(address)
    await page.goto(address)
    await expectSettled(page)
    // Marks of what is new come when all else stands there.
    await expect
      .poll(async () => {
        const here = await tab.run<string[]>(`return ${words}`)
        const there = await page.evaluate<string[]>(words)
        return here.join() === there.join() || { here, there }
      })
      .toBe(true)
    expect(await tab.run('return document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    // Where a line breaks WebKit leaves out the space of a name.
    const tree = (await page.locator('body').ariaSnapshot()).replaceAll(/\s/g, '')
    for (const role of ['link', 'button', 'heading'] as const)
      for (const { name } of await tab.named(role))
        expect(tree).toContain(`${role}"${name.replaceAll(/\s/g, '').replaceAll('"', String.raw`\"`)}"`)
  })
