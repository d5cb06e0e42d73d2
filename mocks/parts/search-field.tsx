import { useState } from 'react'
import { SearchField } from '#ui/SearchField.tsx'
import type { Part } from './catalogue/part.ts'

function Search({ start = '' }: { start?: string }) {
  const [text, setText] = useState(start)
  return <SearchField label="Sök bland kontakter" value={text} onChange={setText} />
}

export default {
  title: 'Sökfält',
  group: 'Välja och göra',
  names: ['SearchField'],
  when: 'När det finns fler än åtta att leta bland. Det man söker kan röra hälsan, så webbläsaren minns det inte.',
  ground: 'surface',
  states: [
    { name: 'Tomt', show: <Search /> },
    { name: 'Ifyllt', show: <Search start="Jonas" /> },
  ],
} satisfies Part
