import { Quote } from '#ui/Quote.tsx'
import type { Part } from './catalogue/part.ts'

export default {
  title: 'Egna ord',
  group: 'Besked och tecken',
  names: ['Quote'],
  when: 'Det personen själv har sagt att den vill. Står först på sidan.',
  states: [
    { name: 'Kort', show: <Quote>Jag vill bo kvar i min lägenhet.</Quote> },
    {
      name: 'Lång',
      note: 'En text som läses står i mindre stil.',
      show: <Quote>{'Jag vill bo kvar i min lägenhet och träffa de andra. '.repeat(6)}</Quote>,
    },
  ],
} satisfies Part
