import { formatDate, formatTime, isDateOnly, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { quoted } from '#ui/SourceText.tsx'
import type { Note } from './contract.ts'
import { knownKind } from './kinds.ts'

/** The words of a note in the reader's language; what a source has written is `quoted`. */
export function useNoteWords() {
  const t = useTexts('anteckningar')
  const [language] = useLanguage()
  const kind = (note: Note) => {
    const known = knownKind(note)
    return known ? t(`kind.${known}`) : (quoted(note.kind?.text) ?? t('one'))
  }
  const day = (value: string) => formatDate(toDate(value), 'date', language)
  return {
    kind,
    title: (note: Note) => quoted(note.title) ?? kind(note),
    day,
    /** The day and the hour, where that is told. */
    when: (value: string) =>
      isDateOnly(value)
        ? day(value)
        : t('dayAndTime', { day: day(value), time: formatTime(toDate(value), language) }),
    /** `Amina Wallin, sjuksköterska`. */
    author: ({ author }: Note) =>
      author && [quoted(author.name), quoted(author.role)].filter(Boolean).join(', '),
  }
}
