import { useState } from 'react'
import { asButton } from '#ui/button.ts'
import { Choices } from '#ui/Choices.tsx'
import { variantWords } from '../../panel/variant-words.ts'
import { codeOf } from '../session.ts'
import styles from './TestPage.module.css'
import { TextField } from './TextField.tsx'
import type { TestSession } from './use-test-session.ts'

/** Designs that can be tested against the usual one. */
const designs = [
  { value: '', name: 'Vanlig' },
  ...variantWords.map(({ word }) => ({ value: word, name: word })),
]

/** Who comes next, by a code; and who was broken off. */
export function Begin({ session: { state, act } }: { session: TestSession }) {
  const { plan, sessions } = state
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
  const unfinished = sessions.filter(
    ({ runs }) => runs.filter(({ outcome }) => outcome).length < plan.tasks.length,
  )
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
      {unfinished.length > 0 && (
        <section aria-labelledby="unfinished">
          <h3 id="unfinished">Inte klara</h3>
          <ul className={styles['list']}>
            {unfinished.map(({ id, code: name }) => (
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
