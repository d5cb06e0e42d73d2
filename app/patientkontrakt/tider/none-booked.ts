import { useTexts } from '#platform/i18n/use-texts.ts'
import type { AgreedThing } from './times-of.ts'

/** What is said of a thing that has no booked time of its own here; undefined of one that has. */
export function useNoneBooked() {
  const t = useTexts('patientkontrakt')
  return ({
    kind,
    booked,
    bookedAbove,
    comesAgain,
    knownAll,
    timesWithheld,
  }: AgreedThing): string | undefined => {
    if (booked.length > 0) return undefined
    if (bookedAbove) return t('bookedAbove')
    if (timesWithheld) return t('bookedWithheld')
    if (!knownAll) return t('maybeBooked')
    return comesAgain ? t(`comesAgain.${kind}`) : t('nothingBooked')
  }
}
