import { Back } from '#ui/Back.tsx'
import type { Part } from './catalogue/part.ts'

export default {
  title: 'Vägen tillbaka',
  group: 'Välja och göra',
  names: ['Back'],
  when: 'Överst på sidan om en sak, före rubriken: länken till sidan med alla.',
  states: [
    {
      name: 'En länk',
      show: (
        <Back>
          <a href="#alla">Till meddelanden</a>
        </Back>
      ),
    },
  ],
} satisfies Part
