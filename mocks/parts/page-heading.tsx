import { PageHeading, WhoseContext } from '#ui/PageHeading.tsx'
import type { Part } from './catalogue/part.ts'

export default {
  title: 'Sidans rubrik',
  group: 'Sidan',
  names: ['PageHeading', 'WhoseContext'],
  when: 'En gång på varje sida. Ger sidan dess namn i fönstrets list, och fokus kommer hit när man byter sida.',
  states: [
    {
      name: 'Ensam',
      note: 'En sida har en enda h1, så här är de bara att se på.',
      picture: true,
      show: <PageHeading title="Kontakter" />,
    },
    {
      name: 'Med en rad under',
      picture: true,
      show: (
        <PageHeading title="God morgon, Birgitta">
          <p>tisdag 24 november</p>
        </PageHeading>
      ),
    },
    {
      name: 'Som ombud',
      note: 'WhoseContext: vems sida det är står i rubriken på varje sida.',
      picture: true,
      show: (
        <WhoseContext value="Birgitta Sand">
          <PageHeading title="Kontakter" />
        </WhoseContext>
      ),
    },
  ],
} satisfies Part
