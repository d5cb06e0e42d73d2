import { asButton } from '#ui/button.ts'
import type { OwnFile } from '../../own-answers/found.ts'
import { isAbout } from '../../own-answers/shown.ts'
import styles from './Own.module.css'
import { aboutFile } from './words.ts'

type Props = {
  file: OwnFile
  /** The number of the one who is shown. */
  chosen: string | undefined
  onReplace: (id: number) => void
  onRemove: (file: OwnFile) => void
}

/** One file: what it is, what is to be known of it, and what can be done with it. */
export function FileRow({ file, chosen, onReplace, onRemove }: Props) {
  const { what, notes, isShown } = aboutFile(file, isAbout(file, chosen))
  return (
    <li className={isShown ? '' : styles['refused']}>
      <div className={styles['about']}>
        <strong className={styles['name']}>{file.name}</strong>
        <p>{what}</p>
        {notes.map((note) => (
          <p key={note} className={styles['quiet']}>
            {note}
          </p>
        ))}
      </div>
      <div className={styles['deeds']}>
        {file.outcome.kind === 'real-numbers' && (
          <button
            type="button"
            {...asButton('secondary')}
            aria-label={`Byt ut numren i ${file.name}`}
            onClick={() => onReplace(file.id)}
          >
            Byt ut numren
          </button>
        )}
        <button
          type="button"
          {...asButton('secondary')}
          data-deed="remove"
          aria-label={`Ta bort ${file.name}`}
          onClick={() => onRemove(file)}
        >
          Ta bort
        </button>
      </div>
    </li>
  )
}
