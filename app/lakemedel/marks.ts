import type { TFunction } from 'i18next'
import type { MedicationWords } from './medication-words.ts'
import type { Entry } from './told-together.ts'

/** What is to be known of an entry before how it is taken: that sources differ, that it changes, that all of it was not read. */
export function marksOf(
  { now, coming, unsaid, differs, stoppedToo }: Entry,
  words: MedicationWords,
  t: TFunction<'lakemedel'>,
): string[] {
  const told = [now, coming, unsaid].find((part) => part.length > 0) ?? []
  return [
    differs && t('differs'),
    stoppedToo && t('stoppedToo'),
    now.length > 0 && coming[0]?.start && t('changes', { day: words.day(coming[0].start) }),
    told.some(({ partly }) => partly) && t('partly'),
  ].filter((mark) => typeof mark === 'string')
}
