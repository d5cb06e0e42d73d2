import { ListRow } from '#ui/List.tsx'
import { ListCard } from '#ui/ListCard.tsx'
import type { Part } from './catalogue/part.ts'

const goals = ['Gå till brevlådan själv', 'Sova hela natten']

export default {
  title: 'Kort med lista',
  group: 'Ytor och listor',
  names: ['ListCard'],
  when: 'Ett kort som bara är en lista. Är listan tom finns kortet inte alls.',
  states: [
    {
      name: 'Med rader',
      show: (
        <ListCard title="Mål" items={goals}>
          {goals.map((goal) => (
            <ListRow key={goal} title={goal} level={3} />
          ))}
        </ListCard>
      ),
    },
    {
      name: 'Utan rader',
      note: 'Listan är tom: inget ritas.',
      show: (
        <ListCard title="Risker" items={[]}>
          {null}
        </ListCard>
      ),
    },
  ],
} satisfies Part
