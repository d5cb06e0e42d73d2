import { ekbacken } from '../../catalogue/region-storstaden.ts'
import { file, plainText } from '../facts/document.ts'
import { brokenPdf, encryptedPdf, pdfOfPages, scannedPdf } from '../facts/pdf.ts'
import { region } from './writers.ts'

/** A green dot on white: a PNG of one by one. */
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

const html = 'Gå <b>ut</b> & <img src=x onerror=alert(1)>'

/** Plans that are odd: without title, of an unknown kind, and two that stand under each other. */
export const carePlans = [
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
