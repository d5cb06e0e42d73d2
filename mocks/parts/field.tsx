import { useId, useState } from 'react'
import fields from '#ui/Field.module.css'
import type { Part } from './catalogue/part.ts'
import samples from './catalogue/Samples.module.css'

type Props = { start?: string; help?: string; fault?: string }

function Field({ start = '', help, fault }: Props) {
  const id = useId()
  const [text, setText] = useState(start)
  const said = [help && `${id}-help`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div className={fields['field']}>
      <label htmlFor={id}>Personnummer</label>
      {help && <p id={`${id}-help`}>{help}</p>}
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        value={text}
        aria-invalid={fault !== undefined}
        aria-describedby={said || undefined}
        onChange={(typed) => setText(typed.target.value)}
      />
      {fault && (
        <p id={`${id}-fault`} className={samples['fault']}>
          {fault}
        </p>
      )}
    </div>
  )
}

export default {
  title: 'Fält',
  group: 'Välja och göra',
  names: ['Field.module.css'],
  when: 'En rad att skriva i. Frågan står ovanför, hjälpen mellan frågan och fältet, aldrig inne i det.',
  ground: 'surface',
  states: [
    { name: 'Tomt', show: <Field /> },
    { name: 'Med hjälp', show: <Field help="Tolv siffror: ÅÅÅÅMMDD-NNNN" /> },
    { name: 'Ifyllt', show: <Field start="19640214-2388" /> },
    {
      name: 'Med fel',
      note: 'Säger vad som är fel och vad man kan göra. Texten har ännu ingen del: varje sida skriver den själv i alert.',
      show: (
        <Field
          start="19640214-238"
          help="Tolv siffror: ÅÅÅÅMMDD-NNNN"
          fault="Det saknas en siffra. Skriv alla tolv."
        />
      ),
    },
  ],
} satisfies Part
