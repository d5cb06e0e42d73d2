import { expectSettled, test } from '../fixtures.ts'
import { expectInkOnWhite } from '../steps/paper.ts'

test('the paper of the prototype is ink on white in its dark theme too', async ({ page }) => {
  for (const address of ['./?tema=morkt#/utskrift', './?tema=morkt#/']) {
    await page.emulateMedia({ media: 'screen' })
    await page.goto('about:blank')
    await page.goto(address)
    await expectSettled(page)
    await expectInkOnWhite(page)
  }
})
