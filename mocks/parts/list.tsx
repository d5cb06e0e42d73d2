import { List, ListRow, When } from '#ui/List.tsx'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { SourceMark } from '#ui/SourceMark.tsx'
import { asButton } from '#ui/button.ts'
import type { Part } from './catalogue/part.ts'

export default {
  title: 'Lista och rad',
  group: 'Ytor och listor',
  names: ['List', 'ListRow', 'When'],
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
            <SourceMark kind="kommun" name="Hemtjänst Norr" />
          </ListRow>
        </List>
      ),
    },
    {
      name: 'Med tid, och hela raden som länk',
      note: 'lead: en tid eller en ruta att bocka. leads: det som raden leder till.',
      show: (
        <List ordered>
          <ListRow
            lead={
              <When dateTime="2026-11-24T10:20:00+01:00" lines={['Tis 24', '10.20–11.00']} struck={false} />
            }
            title="Kontroll av hjärtsvikt"
            level={2}
            leads={(title) => <a href="#/delar/list">{title}</a>}
          >
            <SourceMark kind="region" name="Vårdcentralen Ekbacken" />
          </ListRow>
          <ListRow
            lead={<When dateTime="2026-11-26T13:15:00+01:00" lines={['Tors 26', '13.15']} struck />}
            title="Fotvård"
            level={2}
            struck
            leads={(title) => <a href="#/delar/list">{title}</a>}
          >
            <p>
              <strong>Du avbokade.</strong>
            </p>
            <SourceMark kind="privat" name="Fotkliniken Linden" />
          </ListRow>
        </List>
      ),
    },
    {
      name: 'Med en knapp bredvid',
      note: 'action: något annat än det raden leder till.',
      show: (
        <List>
          <ListRow
            title="Jonas Lind"
            level={2}
            action={
              <button type="button" {...asButton('secondary')}>
                Ring
              </button>
            }
          >
            <p>Fast omsorgskontakt</p>
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
