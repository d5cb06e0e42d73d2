import { existsSync } from 'node:fs'
import type { Project } from 'playwright/test'

/*
 * The browser beside Chromium, tried before each release by `E2E_WEBBLASARE=firefox`: Debian's, since
 * those of Playwright come from no package registry.
 */

/** Which of them this run is for; undefined for the whole suite in Chromium. */
export const otherBrowser = process.env['E2E_WEBBLASARE']

/** The files that say most of what a reader does: what is drawn and found, what is sent, who sees what, and failures. */
const inFirefox =
  'oversikt|tidslinje|kontakter|overenskommelser|vardplaner|ombud|sprak|zoom|boka|svara-pa-tid|inloggning|personbyte|failures'

const firefoxPath = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr'

/** What cannot be tried by Playwright in Debian's Firefox, by the names of the tests, and why. */
const notInFirefox = [
  // What only a long walk of a release tells is told by Chromium.
  /@release|@pages/,
  // A file that a page makes is saved, but WebDriver BiDi gives it no id, without which Playwright does not tell of it.
  /a free time is booked, and stands in the timeline/,
  // Only the tab in front has the focus; Chromium is made to believe that each has.
  /one who logs out leaves nothing behind|another person in another tab stops this one/,
  // What a request sends is not told.
  /an answer about another person is thrown away, said, and reported/,
  // The style of paper cannot be asked for.
  /on paper there is what has been asked for/,
  // Seen to fail and not yet explained: whether it is the portal, the driver or a slow machine.
  /a session that the server ends while something is written|what matters to the person is written only/,
  /what is written stays in the field when it cannot be kept|odd agreements, plans and contacts/,
  /an older year is fetched when it is asked for|the next page takes focus to its heading/,
]

export function otherBrowsers(baseURL: string): Project[] {
  if (otherBrowser === 'firefox' && !existsSync(firefoxPath))
    throw new Error(`No Firefox at ${firefoxPath}: apt-get install firefox-esr, or name one in FIREFOX_PATH.`)
  return [
    {
      name: 'firefox',
      testMatch: new RegExp(`/(${inFirefox})\\.spec\\.ts$`),
      grepInvert: notInFirefox,
      use: {
        baseURL,
        browserName: 'firefox',
        // Playwright speaks WebDriver BiDi with a Firefox of this channel, and its own protocol, which only its own build knows, with others.
        channel: 'moz-firefox',
        launchOptions: { executablePath: firefoxPath },
      },
    },
  ]
}
