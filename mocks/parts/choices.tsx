import { useState } from 'react'
import { Choices } from '#ui/Choices.tsx'
import type { Part } from './catalogue/part.ts'

const units = [
  { value: 'vc', name: 'Vårdcentralen Ekbacken' },
  { value: 'hemtjanst', name: 'Hemtjänst Norr' },
]

function Unit({ start, fault }: { start?: string; fault?: string }) {
  const [unit, setUnit] = useState(start)
  return <Choices label="Vem vill du fråga?" options={units} value={unit} fault={fault} onChange={setUnit} />
}

export default {
  title: 'Ett av några få',
  group: 'Välja och göra',
  names: ['Choices'],
  when: 'Ett av två till fem, när alla ska synas samtidigt. Är de fler: Val av ett.',
  ground: 'surface',
  states: [
    { name: 'Inget valt', show: <Unit /> },
    { name: 'Ett valt', show: <Unit start="vc" /> },
    { name: 'Inget valt när man skickar', show: <Unit fault="Välj vem du vill fråga." /> },
  ],
} satisfies Part
