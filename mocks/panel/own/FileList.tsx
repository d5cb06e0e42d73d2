import { type RefObject, useRef } from 'react'
import { asButton } from '#ui/button.ts'
import type { OwnFile } from '../../own-answers/found.ts'
import type { OwnAnswers, OwnState } from '../../own-answers/own-answers.ts'
import { FileRow } from './FileRow.tsx'
import styles from './Own.module.css'
import { tally } from './words.ts'

type Props = {
  own: OwnAnswers
  state: OwnState
  heading: RefObject<HTMLHeadingElement | null>
  say: (words: string) => void
}

/** Every file: what it is and how much it holds, or why it is not shown and what to do. */
export function FileList({ own, state, heading, say }: Props) {
  const { files, chosen } = state
  const list = useRef<HTMLUListElement>(null)
  const withNumbers = files.filter(({ outcome }) => outcome.kind === 'real-numbers')
  const remove = ({ id, name }: OwnFile) => {
    const at = files.findIndex((one) => one.id === id)
    own.remove(id)
    say(`${name} är borttagen. ${tally(own.state().files)}`)
    // The one that took its place, else the one before; else there is no list.
    requestAnimationFrame(() => {
      const rows = [...(list.current?.querySelectorAll<HTMLButtonElement>('[data-deed=remove]') ?? [])]
      const next = rows[Math.min(at, rows.length - 1)] ?? document.querySelector<HTMLElement>('#egna-svar')
      next?.focus()
    })
  }
  const replace = (id?: number) => {
    own.pseudonymise(id)
    say(`Personnumren är utbytta. ${tally(own.state().files)}`)
    heading.current?.focus()
  }
  return (
    <section className={styles['list']} aria-labelledby="egna-filer">
      <h3 id="egna-filer" ref={heading} tabIndex={-1}>
        {files.length === 1 ? '1 fil' : `${files.length} filer`}
      </h3>
      {withNumbers.length > 1 && (
        <p>
          <button type="button" {...asButton('secondary')} onClick={() => replace()}>
            Byt ut numren i {withNumbers.length === 2 ? 'båda filerna' : `alla ${withNumbers.length} filerna`}
          </button>
        </p>
      )}
      <ul ref={list} className={styles['files']}>
        {files.map((file) => (
          <FileRow key={file.id} file={file} chosen={chosen} onReplace={replace} onRemove={remove} />
        ))}
      </ul>
    </section>
  )
}
