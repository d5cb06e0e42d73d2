import type { TFunction } from 'i18next'
import { inForce, isUsedUp, lastOfEach } from './collected.ts'
import { isOtherThanDecided } from './other-than-decided.ts'
import type { MedicationWords } from './medication-words.ts'
import { toRenew, isSoon, validUntilOf } from './renewal.ts'
import type { Entry } from './entry.ts'

/** What is to be known of an entry before how it is taken: that sources differ, that it changes, that all of it was not read. */
export function marksOf(entry: Entry, words: MedicationWords, t: TFunction<'lakemedelsord'>): string[] {
  const { now, coming, unsaid, differs, stoppedToo } = entry
  const last = lastOfEach(entry, words.today)
  const told = [...([now, coming, unsaid].find((part) => part.length > 0) ?? []), ...last]
  return [
    differs && t('differs'),
    last.some((one) => isOtherThanDecided(one, inForce(entry))) && t('pharmacyDiffers'),
    stoppedToo && t('stoppedToo'),
    now.length > 0 && coming[0]?.start && t('changes', { day: words.day(coming[0].start) }),
    told.some(({ partly }) => partly) && t('partly'),
  ].filter((mark) => typeof mark === 'string')
}

/** What is to be known of the recipes of what is taken now. What a decision and a pharmacy tell alike is said once. */
export function recipeMarksOf(entry: Entry, words: MedicationWords, t: TFunction<'lakemedelsord'>): string[] {
  const marks = toRenew(entry, words.today).flatMap((one) => {
    const day = validUntilOf(one)
    return [
      day &&
        isSoon(day, words.today) &&
        t(day < words.today ? 'recipeEnded' : 'recipeEnds', { day: words.day(day) }),
      one.kind === 'dispensed' && isUsedUp(one) && t('noneLeft'),
    ].filter((mark) => typeof mark === 'string')
  })
  return [...new Set(marks)]
}
