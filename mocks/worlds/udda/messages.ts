import { ekbacken } from '../../catalogue/region-storstaden.ts'
import { homeCare } from '../../catalogue/sjostads-kommun.ts'
import type { MessageRecord } from '../../contracts/own/messages.ts'
import { kommun, region } from './writers.ts'

const html =
  'Gå <b>ut</b> & <img src=x onerror=alert(1)> <script>alert(2)</script> <a href="javascript:alert(3)">hit</a>'
const header = (id: string, written?: string) =>
  region.header({ id, unit: ekbacken, ...(written && { written }) })

/** Messages without what one needs, too long, from the future, in a ring, and with files that are gone. */
export const regionMessages: readonly MessageRecord[] = [
  { header: header('U-M-1', '2026-11-20T10:00'), kind: 'message', body: 'Ingen avsändare och inget ämne.' },
  {
    header: header('U-M-2', '2026-11-20T10:00'),
    kind: 'message',
    subject: html,
    body: `${html}\nLäs på https://exempel.example/sida eller ring 08-465 004 10.`,
    sender: { party: 'care', name: html },
  },
  {
    header: header('U-M-3', '2030-01-01T08:00'),
    kind: 'announcement',
    subject: 'Från framtiden',
    body: 'Skickat om några år.',
    changes: [
      { what: 'Bara nu', now: 'Så är det' },
      { what: 'Bara förut', before: 'Så var det' },
      { what: 'Inget' },
    ],
  },
  {
    header: header('U-M-4', '2026-11-01T09:00'),
    kind: 'message',
    subject: 'Runt, runt',
    inReplyTo: 'U-M-5',
    body: 'Svar på nästa.',
    sender: { party: 'care' },
  },
  {
    header: header('U-M-5', '2026-11-01T09:00'),
    kind: 'message',
    subject: 'Runt, runt',
    inReplyTo: 'U-M-4',
    body: 'Svar på förra.',
    sender: { party: 'resident' },
  },
  {
    header: header('U-M-6', '2026-11-15T09:00'),
    kind: 'message',
    subject: 'Filer som saknas',
    attachments: [
      { fileName: 'Borttagen.pdf', mediaType: 'application/pdf' },
      {},
      { fileName: html, mediaType: 'application/x-okänd', value: 'inte base64 %' },
    ],
  },
  {
    header: header('U-M-7', '2026-11-16T09:00'),
    kind: 'message',
    subject: 'Mycket långt',
    body: 'Det här är en mening som kommer om och om igen. '.repeat(4_200),
    sender: { party: 'care', name: 'X'.repeat(300) },
  },
  {
    header: header('U-M-8'),
    kind: 'invitation',
    subject: 'Kallelse till en tid som inte finns',
    bookingId: 'FINNS-INTE',
    answerable: false,
  },
]

export const kommunMessages: readonly MessageRecord[] = [
  {
    header: kommun.header({ id: 'U-M-9', unit: homeCare, written: '2026-11-21T12:00' }),
    kind: 'confirmation',
    bookingId: 'FINNS-INTE',
    about: { kind: 'plan', documentId: 'FINNS-INTE' },
  },
]
