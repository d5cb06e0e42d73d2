import { useEffect, useReducer, useState } from 'react'
import { asButton } from '#ui/button.ts'
import { onCall } from '../platform/call-log.ts'
import {
  answerAsResponsible,
  type Desk,
  desksOf,
  endAsResponsible,
  ownerOf,
} from '../platform/responsible.ts'
import styles from './Panel.module.css'
import type { OpenPrototype } from './prototype.ts'

/** Where the one who is responsible for a plan answers what is proposed to it, or ends the plan. */
export function Responsible({ prototype }: { prototype: OpenPrototype }) {
  const [, anew] = useReducer((count: number) => count + 1, 0)
  // What is sent to a source is known when it has been asked.
  useEffect(() => onCall(anew), [])
  const desks = desksOf(prototype.world()).filter(({ waiting }) => waiting.length > 0)
  const done = (act: () => boolean) => () => {
    act()
    anew()
    prototype.refresh()
  }
  return (
    <section className={styles['section']} aria-label="Ansvarig svarar">
      <h3>Ansvarig svarar</h3>
      {desks.length === 0 && <p>Inget förslag väntar på svar.</p>}
      {desks.map((desk) => (
        <At
          key={`${desk.holder.persona.id} ${desk.plan.system} ${desk.plan.documentId}`}
          desk={desk}
          done={done}
        />
      ))}
    </section>
  )
}

type Done = (act: () => boolean) => () => void

function At({ desk, done }: { desk: Desk; done: Done }) {
  const title = `${desk.plan.title ?? 'Plan'}, ${ownerOf(desk)}`
  const [text, setText] = useState('')
  const answer = (id: string, isYes: boolean) => done(() => answerAsResponsible(desk, id, { isYes, text }))
  return (
    <div>
      <p>
        <strong>{title}</strong>
      </p>
      {desk.waiting.map(({ header: { documentId }, text: proposed }) => (
        <div key={documentId}>
          <p>{proposed}</p>
          <label>
            Skäl eller svar{' '}
            <input type="text" value={text} onChange={(change) => setText(change.target.value)} />
          </label>
          <p>
            <button type="button" {...asButton('secondary')} onClick={answer(documentId, true)}>
              Ja
            </button>{' '}
            <button type="button" {...asButton('secondary')} onClick={answer(documentId, false)}>
              Nej
            </button>
          </p>
        </div>
      ))}
      {!desk.plan.hasEnded && (
        <p>
          <button type="button" {...asButton('secondary')} onClick={done(() => endAsResponsible(desk))}>
            Avsluta planen
          </button>
        </p>
      )}
    </div>
  )
}
