import { useState } from 'react'
import { Select } from '#ui/Select.tsx'
import { useChosen } from '#ui/use-chosen.ts'
import { asButton } from '#ui/button.ts'
import type { Part } from './catalogue/part.ts'

const kinds = [
  { value: '', name: 'Alla planer' },
  { value: 'sip', name: 'Samordnad individuell plan' },
  { value: 'vard', name: 'Vårdplan' },
]

function Kinds({ start }: { start: string }) {
  const [value, setValue] = useState(start)
  return <Select label="Slag" value={value} onChange={setValue} options={kinds} other="Något annat slag" />
}

/** The address never follows here: what is pressed is chosen all the same. */
function Pressed() {
  const [chosen, setChosen] = useChosen<'lista' | 'vecka'>('lista', String)
  return (
    <button
      type="button"
      {...asButton('secondary')}
      aria-pressed={chosen === 'lista'}
      onClick={() => setChosen(chosen === 'lista' ? 'vecka' : 'lista')}
    >
      {chosen === 'lista' ? 'Visa som vecka' : 'Visa som lista'}
    </button>
  )
}

export default {
  title: 'Val av ett',
  group: 'Välja och göra',
  names: ['Select', 'useChosen'],
  when: 'Ett av flera, när de är fler än tre eller namnen långa. Valet syns genast, också innan adressen hunnit efter.',
  ground: 'surface',
  states: [
    { name: 'Första valet', show: <Kinds start="" /> },
    { name: 'Ett annat val', show: <Kinds start="sip" /> },
    {
      name: 'Något som inte finns i listan',
      note: 'other: när adressen säger något som listan inte känner till.',
      show: <Kinds start="okand" />,
    },
    {
      name: 'Egen form, samma minne',
      note: 'useChosen: för en egen knapp vars val står i adressen.',
      show: <Pressed />,
    },
  ],
} satisfies Part
