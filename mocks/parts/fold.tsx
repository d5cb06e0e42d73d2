import { Fold } from '#ui/Fold.tsx'
import type { Part } from './catalogue/part.ts'

export default {
  title: 'Hopfällt kort',
  group: 'Ytor och listor',
  names: ['Fold'],
  when: 'Det som få behöver, eller bara en gång: vem som har skrivit under, och det som är avslutat.',
  states: [
    {
      name: 'Stängt',
      show: (
        <Fold title="Om planen">
          <p>Ändrad 9 november 2026.</p>
        </Fold>
      ),
    },
    {
      name: 'Öppet',
      show: (
        <Fold title="Om planen, öppen" open>
          <p>Ändrad 9 november 2026.</p>
        </Fold>
      ),
    },
  ],
} satisfies Part
