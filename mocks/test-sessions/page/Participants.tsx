import { useState } from 'react'
import { asButton } from '#ui/button.ts'
import { Sure } from './Sure.tsx'
import styles from './TestPage.module.css'
import type { TestSession } from './use-test-session.ts'
import { variantName } from './words.ts'

/** Who has taken part, by code, and the way to take somebody out. */
export function Participants({ session: { state, act } }: { session: TestSession }) {
  const { sessions, now } = state
  const [asked, setAsked] = useState<string>()
  return (
    <>
      <h3>Deltagare</h3>
      <ul className={styles['list']}>
        {sessions.map(({ id, code, variant, runs }) => (
          <li key={id}>
            <span>
              {code}, {variantName(variant)}, {runs.length === 1 ? 'ett försök' : `${runs.length} försök`}
            </span>
            {now?.session !== id && (
              <button type="button" {...asButton('secondary')} onClick={() => setAsked(id)}>
                Ta bort {code}
              </button>
            )}
            {asked === id && (
              <Sure
                question={`Ska allt om ${code} tas bort?`}
                yes={`Ja, ta bort ${code}`}
                onYes={() => act({ do: 'remove-session', id })}
                onNo={() => setAsked(undefined)}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
