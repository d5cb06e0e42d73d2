import { asButton } from '#ui/button.ts'
import { Select } from '#ui/Select.tsx'
import { severities } from '../session.ts'
import styles from './TestPage.module.css'
import { TextField } from './TextField.tsx'
import type { TestSession } from './use-test-session.ts'
import { severityWords } from './words.ts'

/** What the leader sees and writes down, with how bad it is; `at`: when, in seconds since the task began. */
export function NoteForm({ session, at }: { session: TestSession; at: () => number }) {
  const { draft, setDraft, note } = session
  return (
    <form
      className={styles['note']}
      onSubmit={(event) => {
        event.preventDefault()
        note(at())
      }}
    >
      <TextField
        label="Anteckning"
        help="Det som händer, aldrig vem deltagaren är."
        value={draft.text}
        onChange={(text) => setDraft({ ...draft, text })}
      />
      <Select
        label="Allvar"
        value={String(draft.severity)}
        options={severities.map((one) => ({ value: String(one), name: severityWords[one] }))}
        other=""
        onChange={(value) =>
          setDraft({ ...draft, severity: severities.find((one) => String(one) === value) ?? 2 })
        }
      />
      <button type="submit" {...asButton('secondary')}>
        Anteckna
      </button>
    </form>
  )
}
