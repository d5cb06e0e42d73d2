import { Changes } from '#ui/Changes.tsx'
import { Fold } from '#ui/Fold.tsx'
import type { Part } from './catalogue/part.ts'

export default {
  title: 'Ändringar',
  group: 'Ytor och listor',
  names: ['Changes'],
  when: 'Vad som har ändrats i en plan eller en överenskommelse: vad, när och av vem. Sist på sidan, hopfällt.',
  states: [
    {
      name: 'Två, den ena utan namn',
      show: (
        <Fold title="Om planen" open>
          <Changes
            title="Ändringar"
            all={[
              {
                text: 'Ny dag för omläggning: måndag.',
                date: '2026-11-09',
                day: '9 november',
                by: 'Amina Wallin',
              },
              { text: 'Överenskommelsen gjordes.', date: '2026-10-14', day: '14 oktober' },
            ]}
          />
        </Fold>
      ),
    },
  ],
} satisfies Part
