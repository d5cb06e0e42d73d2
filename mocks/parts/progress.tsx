import { Progress } from '#ui/Progress.tsx'
import type { Part } from './catalogue/part.ts'

export default {
  title: 'Hur långt det har kommit',
  group: 'Besked och tecken',
  names: ['Progress'],
  when: 'När något har ett antal steg. Orden säger det; stapeln visar det en gång till.',
  ground: 'surface',
  states: [
    { name: 'Inget klart', show: <Progress value={0} max={4} label="0 av 4 är klara" /> },
    { name: 'Hälften', show: <Progress value={2} max={4} label="2 av 4 är klara" /> },
    { name: 'Allt', show: <Progress value={4} max={4} label="Alla 4 är klara" /> },
  ],
} satisfies Part
