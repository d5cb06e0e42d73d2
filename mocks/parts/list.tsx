import { List, ListRow } from '#ui/List.tsx'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { SourceMark } from '#ui/SourceMark.tsx'
import type { Part } from './catalogue/part.ts'

export default {
  title: 'Lista och rad',
  group: 'Ytor och listor',
  names: ['List', 'ListRow'],
  when: 'Poster under varandra med en hårlinje emellan. En rad säger vad, när och vem, i den ordningen.',
  ground: 'surface',
  states: [
    {
      name: 'Bara vad',
      show: (
        <List>
          <ListRow title="Omläggning av sår" level={2} />
          <ListRow title="Blodprov" level={2} />
        </List>
      ),
    },
    {
      name: 'Med rad ovanför',
      note: 'label: till exempel rollen hos en kontakt.',
      show: (
        <List>
          <ListRow label="Fast omsorgskontakt" title="Jonas Lind" level={2}>
            <p>
              <PhoneLink number="021-555 01 20" />
            </p>
          </ListRow>
          <ListRow label="Fast vårdkontakt" title="Amina Wallin" level={2}>
            <p>
              <PhoneLink number="021-555 01 44" />
            </p>
          </ListRow>
        </List>
      ),
    },
    {
      name: 'Med källa',
      show: (
        <List>
          <ListRow title="Morgonhjälp" level={2}>
            <p>Varje vardag 8.00</p>
            <SourceMark kind="kommun" name="Hemtjänst Norr" says="Källa:" />
          </ListRow>
        </List>
      ),
    },
    {
      name: 'I tidens ordning',
      note: 'ordered: en ol, när ordningen betyder något.',
      show: (
        <List ordered>
          <ListRow label="tisdag 24 november 10.20" title="Diabeteskontroll" level={2} />
          <ListRow label="torsdag 26 november 14.00–15.00" title="Telefonsamtal" level={2} />
        </List>
      ),
    },
  ],
} satisfies Part
