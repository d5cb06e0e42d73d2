import { Card } from '#ui/Card.tsx'
import { Columns } from '#ui/Columns.tsx'
import type { Part } from './catalogue/part.ts'

const card = (title: string) => (
  <Card title={title}>
    <p>Något att läsa.</p>
  </Card>
)

export default {
  title: 'Spalter',
  group: 'Ytor och listor',
  names: ['Columns'],
  when: 'Det en sida handlar om, och bredvid det som hör till. På en telefon står de under varandra, i samma ordning.',
  states: [
    { name: 'Två', show: <Columns beside={card('De som är med')}>{card('Vem gör vad')}</Columns> },
    { name: 'En', note: 'Är den ena tom delar korten på bredden.', show: <Columns>{card('Mål')}</Columns> },
  ],
} satisfies Part
