import i18next from 'i18next'
import { setPlatformTime } from '#platform/clock/clock.ts'
import { changeLanguage } from '#platform/i18n/i18n.ts'
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
  onLanguage: (listener: (language: 'sv' | 'en') => void) =>
    i18next.on('languageChanged', (language) => listener(language === 'en' ? 'en' : 'sv')),
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
