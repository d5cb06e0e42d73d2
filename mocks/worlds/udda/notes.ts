import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import type { NoteFacts } from '../facts/care-documentation.ts'
import { writerOf } from '../facts/writer.ts'
import { page } from './page.ts'
import { rut } from './person.ts'

const writer = writerOf(rut.personnummer, regionStorstaden)
const author = { hsaId: 'TSTDEF2329990016-P990', name: 'Ann-Marie Öhrn Åsgård', title: 'Läkare' }

type Odd = Partial<Omit<NoteFacts, 'of' | 'system' | 'id'>>
const note = (id: string, facts: Odd) =>
  writer.note({
    id,
    unit: ekbacken,
    author,
    written: '2026-10-01T10:00',
    signed: '2026-10-01T11:00',
    kind: 'bes',
    ...facts,
  })

/** A picture as somebody has pasted it in: some 900 signs of base64, in lines. */
const pasted = (btoa('Sår på benet, 3 cm. '.repeat(33)).match(/.{1,76}/g) ?? []).join('\n')
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const cda = `<?xml version="1.0" encoding="UTF-8"?><ClinicalDocument xmlns="urn:hl7-org:v3"><typeId root="2.16.840.1.113883.1.3"/><title>Besök på mottagningen</title><component><structuredBody><component><section><title>Status</title><text><paragraph>Blodtryck <content styleCode="Bold">140/80</content>.<br/>Puls 64.</paragraph><table><thead><tr><th>Prov</th><th>Värde</th></tr></thead><tbody><tr><td>LPK</td><td>6,2 x 10<sup>9</sup>/L</td></tr><tr><td>CRP</td><td>&lt;5</td></tr></tbody></table></text></section></component><component><section><title>Planering</title><text><list listType="ordered"><item>Ny tid om <content>tre</content> månader</item><item>Ring vid feber</item></list><renderMultiMedia referencedObject="bild1"/></text></section></component></structuredBody></component></ClinicalDocument>`

/** Notes that are odd: in every way that texts have been seen written, and very long. */
export const notes = [
  note('UA-LANG', {
    title: 'Tvåhundra tusen tecken',
    text: `${Array.from({ length: 1900 }, (_, index) => `Rad ${index + 1}: samma sak en gång till, så att texten aldrig tar slut. Frågor: 08-465 004 10.`).join('\n\n')}\n\nSlut på texten.`,
    written: '2026-11-10T10:00',
  }),
  note('UA-HTML', { title: 'En sida <b>ur</b> webben & mer', text: page, written: '2026-11-09T10:00' }),
  note('UA-CDA', { text: cda, written: '2026-11-08T10:00' }),
  note('UA-ESC', {
    title: 'Escapad',
    text: '&lt;p&gt;Första stycket &amp;amp; mer.&lt;/p&gt;&lt;p&gt;CRP &amp;lt;5. Sov 8&amp;ndash;9 timmar.&lt;/p&gt;',
    written: '2026-11-07T10:00',
  }),
  note('UA-B64', {
    title: 'Bilder i texten',
    text: `Foto från i dag:\n${pasted}\nFler bilder: cid:bild02@journal och <cid:bild03@journal>.\n\nSåret läker.`,
    written: '2026-11-06T10:00',
  }),
  note('UA-BILD', {
    title: 'En bild',
    file: { mediaType: 'image/png', value: dot },
    written: '2026-11-05T10:00',
  }),
  note('UA-LANK', {
    title: 'En fil någon annanstans',
    file: { mediaType: 'text/xml', reference: 'javascript:alert(1)' },
    written: '2026-11-04T10:00',
  }),
  note('UA-KOD', {
    kind: { code: '77', codeSystem: 'TSTDEF-LOKAL', originalText: 'Uppföljning enligt lokal rutin' },
    text: 'åäö<>><& och 3 < 5 > 2',
    written: '2026-11-03T10:00',
  }),
  note('UA-TOM', { kind: { code: '77' }, written: '2026-11-02T10:00' }),
  note('UA-1900', {
    title: 'Från förr',
    text: 'Gammal.',
    written: '1900-01-02T10:00',
    signed: '1900-01-03T10:00',
  }),
  note('UA-2100', {
    title: 'Epikris',
    kind: { code: 'epi' },
    text: 'Från framtiden.',
    written: '2099-12-30T10:00',
  }),
  note('UA-TITEL', {
    title: `${'Anteckning med en lång rubrik '.repeat(6)}${'x'.repeat(120)}`,
    text: 'x'.repeat(700),
  }),
  note('UA-EJ', { title: 'EJ-FOR-PATIENT', text: 'EJ-FOR-PATIENT', approvedForPatient: false }),
]
