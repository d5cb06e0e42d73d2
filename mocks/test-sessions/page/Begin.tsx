import { useState } from 'react'
import { asButton } from '#ui/button.ts'
import { Choices } from '#ui/Choices.tsx'
import { codeOf } from '../session.ts'
import styles from './TestPage.module.css'
import { TextField } from './TextField.tsx'
import type { TestSession } from './use-test-session.ts'
import { designs } from './words.ts'

/** Who comes next, by a code; and those that have been, who can be gone on with. */
export function Begin({ session: { state, act } }: { session: TestSession }) {
  const { sessions } = state
  const [text, setText] = useState('')
  const [variant, setVariant] = useState('')
  const [isAsked, setIsAsked] = useState(false)
  const code = codeOf(text)
  const isTaken = sessions.some((one) => one.code === code)
  const fault =
    code === undefined
      ? 'Skriv en eller två bokstäver och ett nummer, som P1. Aldrig ett namn eller personnummer.'
      : isTaken
        ? `${code} finns redan. Välj en annan kod, eller fortsätt med ${code} nedan.`
        : undefined
  const begin = () => {
    setIsAsked(true)
    if (fault || code === undefined) return
    act({ do: 'begin', id: crypto.randomUUID(), code, variant, at: new Date().toISOString() })
  }
  return (
    <>
      <form
        className={styles['card']}
        onSubmit={(event) => {
          event.preventDefault()
          begin()
        }}
      >
        <TextField
          label="Deltagarens kod"
          help="En kod som P1. Skriv aldrig ett namn."
          value={text}
          fault={isAsked ? fault : undefined}
          onChange={setText}
        />
        <Choices label="Det som visas" options={designs} value={variant} onChange={setVariant} />
        <div className={styles['row']}>
          <button type="submit" {...asButton()}>
            Börja med deltagaren
          </button>
        </div>
      </form>
      {sessions.length > 0 && (
        <section aria-labelledby="former">
          <h3 id="former">Deltagare som redan finns</h3>
          <ul className={styles['list']}>
            {sessions.map(({ id, code: name }) => (
              <li key={id}>
                <button type="button" {...asButton('secondary')} onClick={() => act({ do: 'go-on', id })}>
                  Fortsätt med {name}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
