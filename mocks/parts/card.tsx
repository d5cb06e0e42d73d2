import { Card } from '#ui/Card.tsx'
import type { Part } from './catalogue/part.ts'

const words = <p>Amina Wallin ringer på torsdag mellan 14.00 och 15.00.</p>

export default {
  title: 'Kort',
  group: 'Ytor och listor',
  names: ['Card'],
  when: 'En rubrik och det som hör till den. Ett kort är ett ämne, inte en post: poster är rader i kortet.',
  states: [
    { name: 'Med rubrik', show: <Card title="Ditt nästa samtal">{words}</Card> },
    {
      name: 'Med väg vidare',
      note: 'more: står till höger om rubriken, under den när det är trångt.',
      show: (
        <Card title="Kontakter" more={<a href="#/delar/card">Visa alla 4</a>}>
          {words}
        </Card>
      ),
    },
    {
      name: 'Inne i ett annat ämne',
      note: 'level 3: lika stor rubrik, ett steg längre ned i innehållet.',
      show: (
        <Card title="På telefon" level={3}>
          {words}
        </Card>
      ),
    },
    {
      name: 'Som landmärke',
      note: 'Så står det på en egen sida: man kan hoppa till det på dess namn. Här bara att se på.',
      picture: true,
      show: (
        <Card title="Ditt nästa samtal" more={<a href="#/delar/card">Visa alla 4</a>}>
          {words}
        </Card>
      ),
    },
    {
      name: 'Lång rubrik',
      show: (
        <Card
          title="Samordnad individuell plan för hemgång efter operation"
          more={<a href="#/delar/card">Visa hela planen</a>}
        >
          {words}
        </Card>
      ),
    },
  ],
} satisfies Part
