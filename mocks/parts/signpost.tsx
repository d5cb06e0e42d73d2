import { Signpost } from '#ui/Signpost.tsx'
import type { Part } from './catalogue/part.ts'

export default {
  title: 'Vägvisare',
  group: 'Ytor och listor',
  names: ['Signpost'],
  when: 'En väg vidare som alltid finns, också när ingen källa har svarat. En på sidan. Hela ytan går att trycka på.',
  states: [
    {
      name: 'Till vem man ska ringa',
      show: (
        <Signpost icon="phone" title={<a href="#/delar/signpost">Vem ska jag ringa?</a>}>
          Vi visar vem som kan hjälpa dig.
        </Signpost>
      ),
    },
  ],
} satisfies Part
