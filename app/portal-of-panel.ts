import { setPlatformTime } from '#platform/clock/clock.ts'
import type { Language } from '#platform/i18n/language.ts'
import { changeLanguage, currentLanguage, subscribeLanguage } from '#platform/i18n/texts.ts'
import { standInForLogIn } from '#platform/session/log-in.ts'
import { resume } from '#platform/session/session.ts'
import { disownPage } from '#platform/session/page-owner.ts'
import {
  beginSwitch,
  currentVisit,
  finishSwitch,
  startOver,
  subscribeVisit,
} from '#platform/session/visit.ts'
import { chooseVariants } from '#platform/variants/use-variant.ts'

/** What the panel of the prototype may ask of the portal. Loaded with the mocks and never in production. */
export const portal = {
  refresh: startOver,
  setTime: setPlatformTime,
  setLanguage: changeLanguage,
  onLanguage: (listener: (language: Language) => void) => {
    subscribeLanguage(() => listener(currentLanguage()))
  },
  setVariants: chooseVariants,
  showAs: (personId: string | undefined) => {
    beginSwitch(undefined)
    disownPage()
    finishSwitch(personId)
  },
  onShown: (listener: (personId: string | undefined) => void) => {
    subscribeVisit(() => {
      if (!currentVisit().pause) listener(currentVisit().subject)
    })
  },
}

/** Lets something on the page stand in for the log-in by redirect. */
export function standIn(logIn: () => Promise<void>): void {
  standInForLogIn(() => void logIn().then(resume))
}
