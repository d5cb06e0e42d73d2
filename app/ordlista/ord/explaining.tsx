import type { ReactNode } from 'react'
import type { Explaining } from '#ui/words.ts'
import { Around, Asked, Found } from './Found.tsx'
import { OnPaper } from './OnPaper.tsx'
import { Places } from './places.ts'

/**
 * Lines of explanations last on what is printed, those of the first words on it. A paper to hand over is held to its sheets; a page
 * printed as it stands is as long as it is.
 */
const most = { paper: 6, page: 60 }

/** Explains the words of one page, where they stand or, for one that is a paper itself, only last on it. */
export function explainingOf(kind: 'page' | 'paper'): Explaining & { last: ReactNode } {
  const places = new Places()
  const quiet = kind === 'paper'
  return {
    words: (text) => <Found places={places} text={text} quiet={quiet} />,
    around: (text) => (quiet ? text : <Around>{text}</Around>),
    after: (text) => <Asked places={places} text={text} quiet={quiet} />,
    last: <OnPaper places={places} mostLines={most[kind]} />,
  }
}
