import type { ReactNode } from 'react'
import { Card } from '#ui/Card.tsx'
import { Deed, Deeds } from '#ui/Deeds.tsx'
import { List } from '#ui/List.tsx'
import type { Part } from './catalogue/part.ts'

const inCard = (deeds: ReactNode) => <Card title="Vem gör vad">{deeds}</Card>

export default {
  title: 'Det som görs',
  group: 'Ytor och listor',
  names: ['Deed', 'Deeds'],
  when: 'Det någon gör eller vill nå: hur det står, vem och när. Står under den som gör det, i ett kort.',
  states: [
    {
      name: 'En som gör',
      show: inCard(
        <Deeds title="Kommunen">
          <List>
            <Deed
              text="Lägga om såret"
              standing={{ word: 'Pågår', tone: 'going' }}
              about={['Hemsjukvården Sjöstad', 'varje måndag']}
            />
            <Deed text="Prova ut en rollator" standing={{ word: 'Klar', tone: 'done' }} />
            <Deed text="Städa" standing={{ word: 'Inställd', tone: 'other' }} struck depth={1} />
          </List>
        </Deeds>,
      ),
    },
    {
      name: 'Ingen gör det',
      show: inCard(
        <Deeds title="Ingen har ansvar för det här än" tone="warn">
          <List>
            <Deed text="Se över mattorna" about={['Ingen dag är bestämd än']} />
          </List>
        </Deeds>,
      ),
    },
    {
      name: 'Ska inte göras',
      show: inCard(
        <Deeds title="Det här ska inte göras" tone="alert">
          <List>
            <Deed label="Ska inte göras" text="Äta grapefrukt" depth={2} />
          </List>
        </Deeds>,
      ),
    },
  ],
} satisfies Part
