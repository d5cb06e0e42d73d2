import { List, ListRow } from '#ui/List.tsx'
import { Surface } from '#ui/Surface.tsx'
import type { Part } from './catalogue/part.ts'

export default {
  title: 'Yta',
  group: 'Ytor och listor',
  names: ['Surface'],
  when: 'Ett korts botten utan rubrik, för listan som hela sidan handlar om. Sidans rubrik är listans.',
  states: [
    {
      name: 'Med lista',
      note: 'Första raden har ingen linje ovanför sig.',
      show: (
        <Surface>
          <List>
            <ListRow title="Jonas Lind" level={2} />
            <ListRow title="Amina Wallin" level={2} />
          </List>
        </Surface>
      ),
    },
    {
      name: 'Med text',
      show: (
        <Surface>
          <p>Här finns inga planer ännu.</p>
        </Surface>
      ),
    },
  ],
} satisfies Part
