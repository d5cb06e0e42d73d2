import { Choice } from '#ui/Choice.tsx'
import type { Part } from './catalogue/part.ts'

export default {
  title: 'Val',
  group: 'Välja och göra',
  names: ['Choice'],
  when: 'En av flera, eller flera av flera. Alltid i en fieldset som frågar.',
  ground: 'surface',
  states: [
    {
      name: 'En av flera',
      show: (
        <Choice type="radio" name="val" defaultChecked>
          Nu, klockan 8.15
        </Choice>
      ),
    },
    { name: 'Flera av flera', show: <Choice type="checkbox">Vårdcentralen Ekbacken</Choice> },
  ],
} satisfies Part
