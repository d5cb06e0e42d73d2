import { Struck } from '#ui/Struck.tsx'
import type { Part } from './catalogue/part.ts'

export default {
  title: 'Struket',
  group: 'Besked och tecken',
  names: ['Struck'],
  when: 'En tid som var tänkt och inte blir av. Ord bredvid säger samma sak.',
  ground: 'surface',
  states: [
    {
      name: 'Gäller',
      show: (
        <p>
          <Struck when={false}>Tisdag 24 november, Kontroll av hjärtsvikt</Struck>
        </p>
      ),
    },
    {
      name: 'Blir inte av',
      show: (
        <p>
          <Struck when>Tisdag 24 november, Kontroll av hjärtsvikt</Struck> Du avbokade.
        </p>
      ),
    },
  ],
} satisfies Part
