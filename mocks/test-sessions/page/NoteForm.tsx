import { useState } from 'react'
import { asButton } from '#ui/button.ts'
import { Select } from '#ui/Select.tsx'
import { severities, type Severity } from '../session.ts'
import styles from './TestPage.module.css'
import { TextField } from './TextField.tsx'
import { severityWords } from './words.ts'

type Props = { onNote: (note: { text: string; severity: Severity }) => void }

/** What the leader sees and writes down, with how bad it is. */
export function NoteForm({ onNote }: Props) {
  const [text, setText] = useState('')
  const [severity, setSeverity] = useState<Severity>(2)
  return (
    <form
      className={styles['note']}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() === '') return
        onNote({ text: text.trim(), severity })
        setText('')
      }}
    >
      <TextField
        label="Anteckning"
        help="Det som händer, aldrig vem deltagaren är."
        value={text}
        onChange={setText}
      />
      <Select
        label="Allvar"
        value={String(severity)}
        options={severities.map((one) => ({ value: String(one), name: severityWords[one] }))}
        other=""
        onChange={(value) => setSeverity(severities.find((one) => String(one) === value) ?? 2)}
      />
      <button type="submit" {...asButton('secondary')}>
        Anteckna
      </button>
    </form>
  )
}
