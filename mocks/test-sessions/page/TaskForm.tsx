import { useState } from 'react'
import { asButton } from '#ui/button.ts'
import { TextArea } from '#ui/TextArea.tsx'
import type { Task } from '../plan.ts'
import type { Action } from '../state.ts'
import { wayFault } from './page-fault.ts'
import { faultOf } from './start-link.ts'
import { Sure } from './Sure.tsx'
import styles from './TestPage.module.css'
import { TextField } from './TextField.tsx'

type Props = { task: Task; place: number; of: number; isTried: boolean; act: (action: Action) => void }

/** One task as it is prepared. One that somebody has been given can be put into other words, and not taken away. */
export function TaskForm({ task, place, of, isTried, act }: Props) {
  const { id, text, start, done, goal, way } = task
  const [isAsked, setIsAsked] = useState(false)
  // One that nothing is written in is lost by nobody.
  const remove = () => (text.trim() === '' ? act({ do: 'remove-task', id }) : setIsAsked(true))
  const change = (part: Partial<Omit<Task, 'id'>>) => act({ do: 'task', id, part })
  return (
    <li className={styles['card']}>
      <h3>Uppgift {place}</h3>
      <TextArea
        label="Läs upp för deltagaren"
        rows={2}
        value={text}
        onChange={(value) => change({ text: value })}
      />
      <TextField
        label="Länk där uppgiften börjar"
        help="Kopiera den ur testpanelen, till exempel ?varld=birgitta#/tidslinje."
        value={start}
        fault={faultOf(start)}
        onChange={(value) => change({ start: value })}
      />
      <TextField label="Klar när deltagaren" value={done} onChange={(value) => change({ done: value })} />
      <details>
        <summary>Sidor: mål och rätt väg{wayFault([goal, ...way]) && ' (en sida finns inte)'}</summary>
        <TextField
          label="Sidan som visar att målet är nått"
          help="Till exempel /vardplaner/*. Lämna tomt om ingen sida visar det."
          value={goal}
          fault={wayFault([goal])}
          onChange={(value) => change({ goal: value.trim() })}
        />
        <TextArea
          label="Sidor på en rätt väg"
          help="En på varje rad. Andra sidor räknas som fel väg. Lämna tomt om ingen väg är fel."
          rows={3}
          value={way.join('\n')}
          fault={wayFault(way)}
          onChange={(value) => change({ way: value.split('\n').map((line) => line.trim()) })}
        />
      </details>
      <div className={styles['row']}>
        {([-1, 1] as const).map((by) => (
          <button
            key={by}
            type="button"
            {...asButton('secondary')}
            aria-disabled={by < 0 ? place === 1 : place === of}
            onClick={() => act({ do: 'move-task', id, by })}
          >
            {by < 0 ? 'Flytta upp' : 'Flytta ner'} <span className="visually-hidden">uppgift {place}</span>
          </button>
        ))}
        {isTried ? (
          <p className={styles['quiet']}>Kan inte tas bort: någon har fått den.</p>
        ) : (
          <button type="button" {...asButton('secondary')} onClick={remove}>
            Ta bort <span className="visually-hidden">uppgift {place}</span>
          </button>
        )}
      </div>
      {isAsked && (
        <Sure
          question={`Ska uppgift ${place} tas bort?`}
          yes={`Ja, ta bort uppgift ${place}`}
          onYes={() => act({ do: 'remove-task', id })}
          onNo={() => setIsAsked(false)}
        />
      )}
    </li>
  )
}
