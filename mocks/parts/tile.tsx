import { Tile } from '#ui/Tile.tsx'
import type { Part } from './catalogue/part.ts'

export default {
  title: 'Platta',
  group: 'Ytor och listor',
  names: ['Tile'],
  when: 'Vägen till ett område som inte behöver ett kort, med det enda som är viktigt att veta om det.',
  states: [
    {
      name: 'Med ett besked',
      show: (
        <Tile level={2} title={<a href="#/delar/tile">Ombud</a>}>
          Tove ser dina tider
        </Tile>
      ),
    },
    { name: 'Bara vägen', show: <Tile level={2} title={<a href="#/delar/tile">Fler områden</a>} /> },
  ],
} satisfies Part
