import { plainText } from '#platform/i18n/plain-text.ts'
import type { Note } from '../contract.ts'

/** Notes that hold every word of `text`: in what the list shows of them, or in what is written in them. */
export function findNotes(notes: readonly Note[], text: string, wordsOf: (note: Note) => string): Note[] {
  const wanted = plainText(text).split(/\s+/).filter(Boolean)
  return notes.filter((note) => {
    const { author, source, text: written } = note
    const held = plainText(
      [wordsOf(note), author?.name, author?.role, source.careGiver.name, source.careUnit?.name, written].join(
        '\n',
      ),
    )
    return wanted.every((word) => held.includes(word))
  })
}
