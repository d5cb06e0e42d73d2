import { expect, test } from './fixtures.ts'

test('the prototype answers from its own worker, and keeps its world through a reload', async ({ tab }) => {
  await tab.open('./?kallor=kommun')
  await tab.poll(tab.title).toBe('God morgon, Birgitta')
  await tab.press('link', 'Kontakter')
  await tab.poll(tab.title).toBe('Kontakter')
  await tab.driver.navigate().refresh()
  await tab.find('heading', 'Jonas Lind')
  expect(await tab.run('return document.body.innerText')).not.toContain('Amina Wallin')
  expect(await tab.driver.getCurrentUrl()).toMatch(/\?kallor=kommun#\/kontakter$/)
})
