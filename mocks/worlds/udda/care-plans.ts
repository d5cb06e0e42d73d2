import { ekbacken } from '../../catalogue/region-storstaden.ts'
import { file, plainText } from '../facts/document.ts'
import { filledForm, stampedPdf } from '../facts/pdf-form.ts'
import {
  emptyPdf,
  faxedMaskPdf,
  faxedPdf,
  jbig2Pdf,
  unreadableJpx,
  unreadableScan,
} from '../facts/pdf-scan.ts'
import { type Tag, taggedPdf } from '../facts/pdf-tagged.ts'
import { brokenPdf, encryptedPdf, pdfOfPages, scannedPdf } from '../facts/pdf.ts'
import { page } from './page.ts'
import { region } from './writers.ts'

/** A green dot on white: a PNG of one by one. */
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

const html = 'Gå <b>ut</b> & <img src=x onerror=alert(1)>'

/** Of 300 signs, half of them without a place to break. */
export const longTitle = `${'Plan med en lång rubrik '.repeat(7)}${'x'.repeat(132)}`

const bytesOf = (text: string) => {
  const bytes = new TextEncoder().encode(text)
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

/** A page with a stressed word in a sentence, a list with its numbers, a table, a link, and a header that no tag holds. */
const tags: Tag[] = [
  { role: 'artifact', children: ['Region Storstaden'] },
  { role: 'H1', children: ['Råd om medicin'] },
  {
    role: 'P',
    children: ['Ta ', { role: 'Span', children: ['INTE '] }, 'mer än 2 tabletter.'],
  },
  {
    role: 'L',
    children: ['Väg dig.', 'Ring oss.'].map((text, index) => ({
      role: 'LI',
      children: [
        { role: 'Lbl', children: [`${index + 1}.`] },
        { role: 'LBody', children: [text] },
      ],
    })),
  },
  {
    role: 'Table',
    children: [
      { role: 'TR', children: ['Morgon', 'Kväll'].map((text) => ({ role: 'TH', children: [text] })) },
      { role: 'TR', children: ['1 tablett', 'Ingen'].map((text) => ({ role: 'TD', children: [text] })) },
    ],
  },
  {
    role: 'P',
    children: ['Läs mer i ', { role: 'Link', children: ['råden'], link: 'https://raden.example/rad' }, '.'],
  },
]

/** Plans that are odd: without title, of an unknown kind, and two that stand under each other. */
export const carePlans = [
  region.carePlan({
    id: 'UP-6',
    unit: ekbacken,
    title: longTitle,
    changed: '2025-12-31T10:00',
    documents: [],
  }),
  region.carePlan({ id: 'UP-1', unit: ekbacken, type: 'VP', changed: '2026-01-01T10:00', documents: [] }),
  region.carePlan({
    id: 'UP-2',
    unit: ekbacken,
    type: 'SIP',
    title: html,
    changed: '2026-01-02T10:00',
    documents: [plainText(html), { mediaType: 'application/x-okänd', reference: 'javascript:alert(1)' }],
  }),
  region.carePlan({
    id: 'UP-FILER',
    unit: ekbacken,
    type: 'VP',
    title: 'Filer av alla slag',
    changed: '2026-01-04T10:00',
    documents: [
      pdfOfPages(
        'Fyrtio sidor',
        Array.from({ length: 40 }, (_, index) => ({
          heading: `Del ${index + 1}`,
          paragraphs: [
            `Det här är sida ${index + 1} av en lång plan.`,
            'Läs den i lugn och ro (det finns tid).',
          ],
        })),
      ),
      scannedPdf(),
      brokenPdf(),
      encryptedPdf(),
      // A text that is called a PDF, and an image that is called a text.
      { ...plainText('Det här är bara text.'), mediaType: 'application/pdf' },
      file('text/plain', dot),
      file('image/png', dot),
      file('application/zip', btoa('PK\u0003\u0004\u0000')),
      file('image/png', btoa('\u0089PNG men inte mer')),
      // From the tenth: scans in the ways of scanners, the last two of which nobody can unpack.
      faxedPdf(),
      faxedMaskPdf(),
      jbig2Pdf(),
      unreadableScan(),
      unreadableJpx(),
      // From the fifteenth: what is filled in, struck out and stamped, tags in tags, a page of the web, and texts by encoding.
      filledForm(),
      stampedPdf(),
      taggedPdf('Råd om medicin', tags),
      file('text/html; charset=utf-8', bytesOf(page)),
      file('text/plain; charset=ISO-8859-1', btoa('V\u00E5rd och \u00E4ldreomsorg: g\u00E5 ut varje dag.')),
      file(
        'text/plain',
        btoa(
          '\u00FF\u00FEV\u0000\u00E5\u0000r\u0000d\u0000 \u0000i\u0000 \u0000h\u0000e\u0000m\u0000m\u0000e\u0000t\u0000',
        ),
      ),
      // From the twenty-first: an empty line, a PDF without pages, a scan under a line of text, and a text as long as a book.
      file('text/plain', btoa('\n')),
      emptyPdf(),
      faxedPdf('Remiss'),
      file('text/plain', bytesOf(`${'Ett mycket långt stycke text. '.repeat(7000)}Slut på texten.`)),
    ],
  }),
  region.carePlan({
    id: 'UP-3',
    unit: ekbacken,
    type: 'GP',
    title: 'Tvåhundra insatser',
    changed: '2026-01-03T10:00',
    documents: [],
  }),
]
