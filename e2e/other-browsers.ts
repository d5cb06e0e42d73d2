import { existsSync } from 'node:fs'
import type { Project } from 'playwright/test'

/*
 * The browsers beside Chromium, chosen by `E2E_WEBBLASARE=firefox` and `=webkit`, which `npm run test:release` does: Debian's, since
 * those of Playwright come from no package registry.
 */

/** Which of them this run is for; undefined for the whole suite in Chromium. */
export const otherBrowser = process.env['E2E_WEBBLASARE']
/** Of which browser a project is. */
export const isOfOther = (project: string) => /^(firefox|webkit)\b/.exec(project)?.[0]

/** WebKit has tests of its own, since Playwright cannot speak with the one of Debian. */
export const testsOfWebKit = otherBrowser === 'webkit'

/** The files that say most of what a reader does: what is drawn and found, what is sent, who sees what, and failures. */
const inFirefox =
  'oversikt|tidslinje|kontakter|overenskommelser|vardplaner|ombud|sprak|zoom|boka|svara-pa-tid|inloggning|personbyte|failures|' +
  'adressbok|att-gora|frame|inkorg|isolation|mote|mote-installt|patientkontrakt|planlista|sedan-sist|sip|vagledning|vardplan'

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
  /on paper (there is what has been asked for|it is at most two sheets)|it is open on paper|one sheet of paper/,
  // Its lines are of another height, and the limit is of Chromium's.
  /a SIP is short on a phone/,
]

/** What runs only when its browser is asked for, on the same build as the rest. */
export function otherBrowsers(baseURL: string, prototype: string): Project[] {
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
    { name: 'webkit', testIgnore: '*prototyp.spec.ts', use: { baseURL } },
    { name: 'webkit prototyp', testMatch: '*prototyp.spec.ts', use: { baseURL: prototype } },
  ]
}
