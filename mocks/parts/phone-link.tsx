import { PhoneLink } from '#ui/PhoneLink.tsx'
import type { Part } from './catalogue/part.ts'

export default {
  title: 'Telefonnummer',
  group: 'Välja och göra',
  names: ['PhoneLink'],
  when: 'Varje nummer man kan ringa. Visas som källan skriver det, rings med sina siffror.',
  states: [
    {
      name: 'I en mening',
      show: (
        <p>
          Behöver du råd om vård, ring <PhoneLink number="1177" />.
        </p>
      ),
    },
    {
      name: 'Ensamt',
      show: (
        <p>
          <PhoneLink number="021-555 01 20" />
        </p>
      ),
    },
    {
      name: 'Från utlandet',
      show: (
        <p>
          <PhoneLink number="+46 (0)21-555 01 20" />
        </p>
      ),
    },
  ],
} satisfies Part
