import { join } from 'node:path'
import chromium from '@sparticuz/chromium'
import { chromium as browserType, type Page } from 'playwright'
import { type Language, languageCodes, standardLanguage } from '#platform/i18n/language.ts'
import { paths } from '../../app/paths.ts'
import { ownAddresses } from '../addresses.ts'

/*
 * `npm run screenshots`: takes the pictures of the README from a portal that `npm start` has opened, or that
 * stands at URL. With a folder as argument, takes every page in every width and scheme there instead, to look at.
 */
const portal = process.env['URL'] ?? 'http://localhost:5173/'
const [folder] = process.argv.slice(2)

const pages = [...ownAddresses, '/finns-inte']
/** Pages that the README shows on a phone, by the name of their picture. */
const phonePages = {
  tidslinje: paths.tidslinje(),
  kontakter: paths.kontakter(),
  vem: paths.vem(),
  'att-gora': paths.attGora(),
  vardplaner: paths.vardplaner(),
}
/** The panel is only on the picture of itself. */
const alone = 'panel=nej'
const worlds = {
  full: `?kan=utse-ombud&${alone}`,
  empty: `?varld=nykomling&${alone}`,
  failed: `?fel=ogonkliniken:fel,api.kontakter:500&${alone}`,
  none: `?kallor=ingen&${alone}`,
  ombud: `?varld=tove&kan=utse-ombud&ombud=birgitta&${alone}`,
  'logged-out': `?inloggad=nej&${alone}`,
}

const browser = await browserType.launch({
  executablePath: process.env['CHROME_PATH'] ?? (await chromium.executablePath()),
})

if (folder) await everything(folder)
else await forReadme()
await browser.close()

async function forReadme() {
  for (const width of [390, 1280]) {
    const file = join(import.meta.dirname, `oversikt-${width}.png`)
    // A phone shows its window only: all the length of it would be a ribbon.
    await take({ width, query: worlds.full, page: paths.oversikt(), file, fullPage: width > 700 })
  }
  for (const [name, page] of Object.entries(phonePages)) {
    const file = join(import.meta.dirname, `${name}-390.png`)
    await take({ width: 390, query: worlds.full, page, file, fullPage: false })
  }
  const ombud = join(import.meta.dirname, 'ombud-390.png')
  await take({ width: 390, query: worlds.ombud, page: paths.oversikt(), file: ombud, fullPage: false })
  const panel = join(import.meta.dirname, 'panel-1280.png')
  await take({
    width: 1280,
    query: '?fel=ogonkliniken:fel',
    page: paths.oversikt(),
    file: panel,
    fullPage: false,
    key: 'F2',
  })
}

async function everything(into: string) {
  for (const scheme of ['light', 'dark'] as const) {
    for (const width of [320, 390, 768, 1280]) {
      for (const page of pages) {
        const file = join(
          into,
          `full-${page.slice(1).replaceAll('/', '-') || 'oversikt'}-${width}-${scheme}.png`,
        )
        await take({ width, scheme, query: worlds.full, page, file })
      }
    }
  }
  for (const [name, query] of Object.entries(worlds)) {
    for (const language of languageCodes) {
      const file = join(into, `${name}-oversikt-390-${language}.png`)
      await take({ width: 390, language, query, page: paths.oversikt(), file })
    }
  }
}

type Shot = {
  width: number
  query: string
  page: string
  file: string
  scheme?: 'light' | 'dark'
  language?: Language
  /** The page in all its length, or what the window shows. */
  fullPage?: boolean
  /** A key to press before the picture. */
  key?: string
}

async function take({
  width,
  query,
  page: path,
  file,
  scheme = 'light',
  language = standardLanguage,
  fullPage = true,
  key,
}: Shot) {
  const context = await browser.newContext({
    viewport: { width, height: width < 700 ? 844 : 900 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
  })
  await context.addInitScript((chosen) => localStorage.setItem('sprak', chosen), language)
  const page = await context.newPage()
  await page.goto(`${portal}${query}#${path}`)
  await page.locator('h1').waitFor()
  await settled(page)
  if (fullPage) {
    // Cards below the window come when the page is to be printed.
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.waitForFunction(() => !document.querySelector('main [class*="empty"] > .on-paper'))
    await settled(page)
  }
  if (key) await page.keyboard.press(key)
  await page.screenshot({ path: file, fullPage })
  await context.close()
}

async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => !document.querySelector('.ds-skeleton') && !document.querySelector('.waiting'),
  )
  await page.evaluate(() => document.fonts.ready)
  await page.waitForLoadState('networkidle')
}
