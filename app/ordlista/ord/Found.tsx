import {
  createContext,
  Fragment,
  type ReactNode,
  useContext,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { createPortal } from 'react-dom'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { quoted, unquoted, WithSource } from '#ui/SourceText.tsx'
import { type Piece, piecesOf, termsIn, wordOf } from './find-terms.ts'
import styles from './Found.module.css'
import type { Term } from './forms.ts'
import type { Places } from './places.ts'
import { usePrinting } from './use-printing.ts'

/** Where explanations of a text stand: after it, so that no sentence is broken by them. */
const RoomContext = createContext<HTMLElement | null>(null)

export function Around({ children }: { children: ReactNode }) {
  const [room, setRoom] = useState<HTMLElement | null>(null)
  return (
    <RoomContext value={room}>
      {children}
      <span ref={setRoom} />
    </RoomContext>
  )
}

type Props = { places: Places; text: string; quiet: boolean }

/** Words, with a button for each that is explained here. When `quiet` they are only counted, for the list of a paper. */
export function Found({ text, ...where }: Props) {
  const pieces = useMemo(() => piecesOf(text), [text])
  return pieces.some((piece) => typeof piece !== 'string') ? <Explained pieces={pieces} {...where} /> : text
}

/** The words that a text explains, of those in it; and where it stands. */
function useExplained(places: Places, pieces: readonly Piece[]) {
  const element = useRef<HTMLSpanElement>(null)
  const id = useId()
  useLayoutEffect(() => {
    const terms = termsIn(pieces)
    return element.current && terms.length > 0
      ? places.add({ id, element: element.current, terms })
      : undefined
  }, [places, id, pieces])
  const told = useSyncExternalStore(places.subscribe, () => places.at(id))
  return { element, explained: told.split(' ').filter(Boolean) as Term[] }
}

/** Which of some words is explained just now. */
function useOpen(explained: readonly Term[]) {
  const [open, setOpen] = useState<Term>()
  const id = useId()
  return {
    open: explained.find((term) => term === open),
    id,
    buttonOf: (term: Term) => ({
      type: 'button' as const,
      'data-word': term,
      'aria-expanded': open === term,
      ...(open === term && { 'aria-describedby': id }),
      onClick: () => setOpen(open === term ? undefined : term),
      onKeyDown: ({ key }: { key: string }) => {
        if (key === 'Escape') setOpen(undefined)
      },
    }),
  }
}

function Explained({ pieces, places, quiet }: { pieces: readonly Piece[]; places: Places; quiet: boolean }) {
  const t = useTexts('ord')
  const [language] = useLanguage()
  const { element, explained } = useExplained(places, pieces)
  const isPrinting = usePrinting()
  const { open, id, buttonOf } = useOpen(explained)
  const first = (term: Term) =>
    !quiet && !isPrinting && explained.includes(term)
      ? pieces.findIndex((piece) => typeof piece !== 'string' && piece.term === term)
      : -1
  /** The signs after a word, which stay on its line. */
  const tailAfter = (index: number) => {
    const next = pieces[index]
    return (typeof next === 'string' && /^[.,;:!?)\]»”…]+/.exec(next)?.[0]) || ''
  }
  const isButton = (index: number) => {
    const piece = pieces[index]
    return typeof piece === 'object' && first(piece.term) === index
  }
  return (
    <>
      <span ref={element}>
        {pieces.map((piece, index) => {
          if (typeof piece === 'string')
            return (
              <Fragment key={index}>
                {isButton(index - 1) ? piece.slice(tailAfter(index).length) : piece}
              </Fragment>
            )
          if (!isButton(index)) return <Fragment key={index}>{piece.text}</Fragment>
          return (
            <span key={index} className={styles['kept']}>
              <button
                {...buttonOf(piece.term)}
                className={styles['word']}
                lang={language}
                aria-label={t('explain', { word: piece.text })}
              >
                <span lang="sv">{piece.text}</span>
              </button>
              {tailAfter(index + 1)}
            </span>
          )
        })}
      </span>
      {open && !isPrinting && <Note id={id} term={open} />}
    </>
  )
}

/** What a word means, said to one who asked. */
function Note({ id, term }: { id: string; term: Term }) {
  const t = useTexts('ord')
  const [language] = useLanguage()
  const room = useContext(RoomContext)
  const note = (
    <span id={id} role="note" lang={language} dir="ltr" className={styles['note']}>
      {t(`terms.${term}`)}
    </span>
  )
  return room ? createPortal(note, room) : note
}

/** Buttons for the words of a heading, which itself holds none: its name would be theirs too. */
export function Asked({ text, places, quiet }: Props) {
  const t = useTexts('ord')
  const pieces = useMemo(() => piecesOf(unquoted(text)), [text])
  const { element, explained } = useExplained(places, pieces)
  const { open, id, buttonOf } = useOpen(explained)
  if (!pieces.some((piece) => typeof piece !== 'string')) return null
  return (
    <span ref={element} className={styles['asked']}>
      {!quiet &&
        explained.map((term) => (
          <button key={term} {...buttonOf(term)} className={styles['ask']}>
            <WithSource>{t('ask', { word: quoted(wordOf(term)) })}</WithSource>
          </button>
        ))}
      {open && <Note id={id} term={open} />}
    </span>
  )
}
