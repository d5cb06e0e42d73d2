import { List, ListRow } from '#ui/List.tsx'
import { NewMark } from '#ui/NewMark.tsx'
import type { Part } from './catalogue/part.ts'

export default {
  title: 'Nytt',
  group: 'Besked och tecken',
  names: ['NewMark'],
  when: 'Före namnet på det som den som läser inte har öppnat, i länken dit. Ordet säger det, ramen syns.',
  ground: 'surface',
  states: [
    { name: 'Ordet', show: <NewMark>Nytt</NewMark> },
    {
      name: 'I en rad',
      show: (
        <List>
          <ListRow
            title="Kontroll av hjärtsvikt"
            level={2}
            leads={(shown) => (
              <a href="#/delar">
                <NewMark>Nytt</NewMark> {shown}
              </a>
            )}
          />
        </List>
      ),
    },
  ],
} satisfies Part
