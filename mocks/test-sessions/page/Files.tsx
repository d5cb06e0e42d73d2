import { useState } from 'react'
import { asButton } from '#ui/button.ts'
import { saveFile } from '../../panel/own/save-file.ts'
import { asCsv } from '../as-csv.ts'
import { asFile } from '../file.ts'
import { readText } from '../from-csv.ts'
import styles from './TestPage.module.css'
import type { TestSession } from './use-test-session.ts'
import { unreadableWords } from './words.ts'

/** What is brought in and taken out: the leader's own files, and nothing else is kept. */
export function Files({ session: { state, act } }: { session: TestSession }) {
  const [said, setSaid] = useState('')
  const { plan, sessions, isSaved, now } = state
  const load = async (file: File | undefined) => {
    if (!file) return
    const text = await file.text().catch(() => '')
    const read = readText(text)
    if ('unreadable' in read)
      return setSaid(`${file.name}: ${unreadableWords[read.unreadable]} Inget är ändrat.`)
    // oxlint-disable-next-line no-alert -- the browser's own question, on the leader's own page
    if (!isSaved && !confirm('Det du har gjort är inte sparat. Läs in filen i stället för det?')) return
    act({ do: 'loaded', ...read })
    setSaid(`${file.name} är inläst: ${read.plan.tasks.length} uppgifter, ${read.sessions.length} deltagare.`)
  }
  const save = (name: string, type: string, text: string) => {
    saveFile(name, type, text)
    act({ do: 'saved' })
    setSaid(`Sparad på din dator som ${name}.`)
  }
  return (
    <div className={styles['files']}>
      <div className={styles['row']}>
        <button
          type="button"
          {...asButton('secondary')}
          onClick={() => save('testsession.json', 'application/json', asFile(plan, sessions))}
        >
          Spara som JSON
        </button>
        <button
          type="button"
          {...asButton('secondary')}
          onClick={() => save('testsession.csv', 'text/csv', asCsv(plan, sessions))}
        >
          Spara som CSV
        </button>
        <label className={styles['file']}>
          <span {...asButton('secondary')}>Läs in en sparad fil</span>
          <input
            type="file"
            accept=".json,.csv"
            disabled={now !== undefined}
            onChange={({ target }) => {
              void load(target.files?.[0])
              target.value = ''
            }}
          />
        </label>
        {!isSaved && <strong className={styles['unsaved']}>Inte sparat</strong>}
      </div>
      <p role="status">{said}</p>
    </div>
  )
}
