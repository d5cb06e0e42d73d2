import { useState } from 'react'
import { asButton } from '#ui/button.ts'
import { FileButton } from '../../panel/FileButton.tsx'
import { saveFile } from '../../panel/save-file.ts'
import { asCsv } from '../as-csv.ts'
import { asFile, type ReadFile } from '../file.ts'
import { readText } from '../from-csv.ts'
import { Sure } from './Sure.tsx'
import styles from './TestPage.module.css'
import type { TestSession } from './use-test-session.ts'
import { unreadableWords } from './words.ts'

type Whole = Exclude<ReadFile, { unreadable: unknown }>

const ways = [
  { ending: 'json', type: 'application/json', write: asFile, isWhole: true },
  // The name of the test is not in a table, nor are its lines of text.
  { ending: 'csv', type: 'text/csv', write: asCsv, isWhole: false },
] as const

/** What is brought in and taken out: the leader's own files, and nothing else is kept. */
export function Files({ session: { state, act } }: { session: TestSession }) {
  const [said, setSaid] = useState('')
  const [waiting, setWaiting] = useState<{ name: string; read: Whole }>()
  const { plan, sessions, isSaved, now } = state
  const take = (name: string, read: Whole) => {
    act({ do: 'loaded', ...read })
    setWaiting(undefined)
    setSaid(`${name} är inläst: ${read.plan.tasks.length} uppgifter, ${read.sessions.length} deltagare.`)
  }
  const load = async (file: File | undefined) => {
    if (!file) return
    const { name } = file
    const read = readText(await file.text().catch(() => ''))
    if ('unreadable' in read) setSaid(`${name}: ${unreadableWords[read.unreadable]} Inget är ändrat.`)
    else if (isSaved) take(name, read)
    else setWaiting({ name, read })
  }
  return (
    <div className={styles['files']}>
      <div className={styles['row']}>
        {ways.map(({ ending, type, write, isWhole }) => (
          <button
            key={ending}
            type="button"
            {...asButton('secondary')}
            onClick={() => {
              const name = `testsession-${new Date().toLocaleDateString('sv')}.${ending}`
              saveFile(name, type, write(plan, sessions))
              if (isWhole) act({ do: 'saved' })
              setSaid(`Sparad på din dator som ${name}.`)
            }}
          >
            Spara som {ending.toUpperCase()}
          </button>
        ))}
        <FileButton
          variant="secondary"
          accept=".json,.csv"
          disabled={now !== undefined}
          onFiles={([file]) => void load(file)}
        >
          Läs in en sparad fil
        </FileButton>
        {!isSaved && <strong className={styles['unsaved']}>Inte sparat</strong>}
      </div>
      {waiting && (
        <Sure
          question={`Det du har gjort är inte sparat. Ska ${waiting.name} läsas in i stället för det?`}
          yes="Ja, läs in"
          onYes={() => take(waiting.name, waiting.read)}
          onNo={() => setWaiting(undefined)}
        />
      )}
      <p role="status">{said}</p>
    </div>
  )
}
