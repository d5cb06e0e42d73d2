import { paths } from '../../app/paths.ts'
import { expect, test } from './fixtures.ts'

/** Much that is sent within the page, as by one that is being drawn, until it is put by. */
const muchIsSent = `
  for (let times = 0; times < 40; times++) {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => port2.postMessage(null)
    port2.postMessage(null)
    addEventListener('pageshow', () => port1.close())
  }`

test('a page that was left while it was drawn is drawn on when one comes back', async ({ tab }) => {
  await tab.chooseWorld('')
  let comeBack = 0
  // Each time may go well by chance.
  for (let times = 0; times < 6; times++) {
    await tab.open('/')
    await tab.run(`${muchIsSent}
      window.wasHere = true
      addEventListener('pagehide', () => dispatchEvent(new PopStateEvent('popstate')))`)
    await tab.open(paths.lakemedel())
    await tab.driver.navigate().back()
    await tab.poll(tab.title).toContain('Birgitta')
    await tab.poll(() => tab.run('return document.documentElement.dataset.left === undefined')).toBe(true)
    await tab.settled()
    comeBack += (await tab.run<boolean>('return window.wasHere === true')) ? 1 : 0
    await tab.press('link', 'Kontakter')
    await tab.poll(tab.title).toBe('Kontakter')
  }
  expect(comeBack, 'put by, and not loaded anew').toBeGreaterThan(0)
})
