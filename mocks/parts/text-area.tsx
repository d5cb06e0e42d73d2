import { useState } from 'react'
import { TextArea } from '#ui/TextArea.tsx'
import type { Part } from './catalogue/part.ts'

function Reason({ start = '', fault, locked = false }: { start?: string; fault?: string; locked?: boolean }) {
  const [text, setText] = useState(start)
  return (
    <TextArea
      label="Varför?"
      help="Skriv inte personnummer."
      value={text}
      locked={locked}
      left={text.length > 40 ? 'Du har 20 tecken kvar.' : ''}
      fault={fault}
      onChange={setText}
    />
  )
}

export default {
  title: 'Fält för egna ord',
  group: 'Välja och göra',
  names: ['TextArea'],
  when: 'Det som skrivs med egna ord. Vad som är fel står under fältet, och läses med det.',
  ground: 'surface',
  states: [
    { name: 'Tomt', show: <Reason /> },
    { name: 'Snart fullt', show: <Reason start="Jag får hjälp av flera, och vet inte vem som gör vad." /> },
    { name: 'Något saknas', show: <Reason fault="Skriv något först." /> },
    {
      name: 'Låst',
      note: 'locked: det kan ha kommit fram, och ändras därför inte.',
      show: <Reason start="Jag vill veta vem som kommer." locked />,
    },
  ],
} satisfies Part
