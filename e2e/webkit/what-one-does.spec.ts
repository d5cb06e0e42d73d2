import { Key } from 'selenium-webdriver'
import { paths } from '../../app/paths.ts'
import { expect, test } from './fixtures.ts'

test('an invitation is said yes to, which stands after a reload', async ({ tab }) => {
  await tab.chooseWorld('')
  await tab.open(paths.attGora())
  await tab.press('link', /Kontroll av gråstarr/)
  await tab.press('button', 'Ja, tiden passar')
  await tab.find('status', /Du har tackat ja\./)
  await tab.poll(tab.focused).toContain('Du har tackat ja.')
  await tab.driver.navigate().refresh()
  await tab.settled()
  await tab.press('button', 'Ångra')
  await tab.find('button', 'Ja, tiden passar')
})

test('the words of all are changed with the language, which is kept', async ({ tab }) => {
  await tab.chooseWorld('')
  await tab.open(paths.kontakter())
  const language = await tab.find('combobox', 'Språk')
  await language.sendKeys('English')
  await tab.poll(tab.title).toBe('Contacts')
  await tab.driver.navigate().refresh()
  await tab.poll(tab.title).toBe('Contacts')
  expect(await tab.run('return document.documentElement.lang')).toBe('en')
})

test('by keyboard alone one comes past the menu to what stands on the page', async ({ tab }) => {
  await tab.chooseWorld('')
  await tab.open(paths.tidslinje())
  await tab.keys(Key.TAB)
  expect(await tab.focused()).toBe('Hoppa till innehållet')
  await tab.keys(Key.ENTER)
  await tab.poll(tab.focused).toContain('Tidslinje')
})

test('in the calendar the arrows choose a day', async ({ tab }) => {
  await tab.chooseWorld('')
  await tab.open(`${paths.tidslinje()}?vy=manad`)
  await tab.run(`document.querySelector('td[tabindex="0"]').focus()`)
  await tab.keys(Key.ARROW_RIGHT)
  await tab.poll(() => tab.driver.getCurrentUrl()).toContain('dag=2026-11-24')
  await tab.find('heading', 'Tisdag 24 november')
})

test('another whom one helps is shown, named on each page, and left again', async ({ tab }) => {
  await tab.chooseWorld('varld=magdalena')
  await tab.open(paths.person())
  await tab.press('button', /^Visa uppgifter för Leo/)
  await tab.poll(tab.banner).toContain('Leo')
  await tab.press('link', 'Kontakter')
  await tab.poll(tab.title).toContain('Kontakter')
  await tab.poll(tab.banner).toContain('Leo')
  await tab.press('button', 'Tillbaka till mig')
  await tab.poll(tab.banner).toBe('')
})

test('a source that does not answer is named, and the rest is shown', async ({ tab }) => {
  await tab.chooseWorld('fel=ogonkliniken:fel')
  await tab.open('/')
  await tab
    .poll(() => tab.run<string>('return document.body.innerText'))
    .toContain('Ögonkliniken Storstaden svarar inte just nu')
  await tab.find('heading', 'Kontroll av hjärtsvikt')
})

test('one who logs out leaves nothing, and back shows nothing', async ({ tab }) => {
  await tab.chooseWorld('')
  await tab.open('/')
  await tab.open(paths.kontakter())
  await tab.press('button', 'Logga ut')
  await tab.poll(tab.title).toBe('Du har loggat ut')
  await tab.driver.navigate().back()
  await tab.poll(tab.title).toMatch(/^Du (har loggat ut|är utloggad)$/)
  expect(await tab.run('return document.body.innerText')).not.toMatch(/Birgitta|Amina Wallin/)
  expect(await tab.run('return JSON.stringify([{...localStorage}, {...sessionStorage}])')).not.toMatch(
    /Birgitta|Amina|19\d{6}/,
  )
})
