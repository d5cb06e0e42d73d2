import type { Document } from './document.ts'
import { asDocument, escaped, fileOf, font, references, stream } from './pdf-file.ts'

/** A page of a PDF: a heading, and paragraphs under it. */
export type PdfPage = { heading: string; paragraphs: readonly string[] }

/**
 * A real PDF of one A4 page: a title and lines of text. Tagged, so that a screen reader finds the heading and the
 * paragraphs. The same input gives the same bytes. Text outside Latin-1 is not supported and becomes question marks.
 */
export function pdfOf(title: string, lines: readonly string[]): Document {
  return pdfOfPages(title, [{ heading: title, paragraphs: lines }])
}

/** A tagged PDF of many pages, as above. What does not fit on a page is cut by its reader, not by us: keep pages short. */
export function pdfOfPages(title: string, pages: readonly PdfPage[]): Document {
  return asDocument(tagged(title, pages))
}

/** A PDF whose only page is an image, as a scanner makes it: nothing in it can be read aloud. */
export function scannedPdf(): Document {
  const [width, height] = [60, 84]
  let pixels = ''
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      pixels += String.fromCharCode(y % 7 === 3 && x > 6 && x < 52 && (x * 7 + y) % 11 > 2 ? 40 : 245)
  return asDocument(
    fileOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>',
      stream('', 'q 595 0 0 842 0 0 cm /I Do Q'),
      stream(
        `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 `,
        pixels,
      ),
    ]),
  )
}

/** A PDF that was cut off on its way. */
export function brokenPdf(): Document {
  return asDocument('%PDF-1.4\n1 0 obj\n<< /Type /Cata')
}

/** A PDF that wants a password: its keys fit none that is empty. */
export function encryptedPdf(): Document {
  const key = '(................................)'
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [] /Count 0 >>',
    `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -44 /O ${key} /U ${key} >>`,
  ]
  return asDocument(fileOf(objects, '/Encrypt 3 0 R /ID [<00> <00>]'))
}

function tagged(title: string, pages: readonly PdfPage[]): string {
  // 1 catalog, 2 pages, 3 and 4 fonts, 5 root of the tags, 6 the document, 7 who is whose tag, 8 about the file.
  const objects: string[] = Array.from({ length: 8 }, () => '')
  const add = (object: string) => objects.push(object)
  const kids: number[] = []
  const tags: number[] = []
  const parents: string[] = []
  for (const [place, page] of pages.entries()) {
    const pageNumber = add('')
    const contents = add(stream('', drawn(page)))
    kids.push(pageNumber)
    const own = [page.heading, ...page.paragraphs].map((_, mark) =>
      add(
        `<< /Type /StructElem /S /${mark === 0 ? (place === 0 ? 'H1' : 'H2') : 'P'} /P 6 0 R /Pg ${pageNumber} 0 R /K ${mark} >>`,
      ),
    )
    tags.push(...own)
    parents.push(`${place} [${references(own)}]`)
    objects[pageNumber - 1] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${contents} 0 R /StructParents ${place} /Tabs /S /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`
  }
  objects.splice(
    0,
    8,
    '<< /Type /Catalog /Pages 2 0 R /Lang (sv-SE) /MarkInfo << /Marked true >> /StructTreeRoot 5 0 R /ViewerPreferences << /DisplayDocTitle true >> >>',
    `<< /Type /Pages /Kids [${references(kids)}] /Count ${kids.length} >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    '<< /Type /StructTreeRoot /K 6 0 R /ParentTree 7 0 R >>',
    `<< /Type /StructElem /S /Document /P 5 0 R /K [${references(tags)}] >>`,
    `<< /Nums [${parents.join(' ')}] >>`,
    `<< /Title (${escaped(title)}) >>`,
  )
  return fileOf(objects, '/Info 8 0 R')
}

/** The drawing of a page; each heading and paragraph is marked, so that its tag finds it. */
function drawn({ heading, paragraphs }: PdfPage): string {
  let top = 770
  const parts = [`/H <</MCID 0>> BDC BT /F2 20 Tf 60 ${top} Td (${escaped(heading)}) Tj ET EMC`]
  top -= 36
  for (const [index, paragraph] of paragraphs.entries()) {
    const rows = wrapped(paragraph)
    const text = rows.map((row) => `(${escaped(row)}) Tj T*`).join(' ')
    parts.push(`/P <</MCID ${index + 1}>> BDC BT /F1 12 Tf 60 ${top} Td 17 TL ${text} ET EMC`)
    top -= rows.length * 17 + 9
  }
  return parts.join('\n')
}

const rowLength = 82

function wrapped(text: string): string[] {
  const rows: string[] = []
  for (const word of text.split(' ')) {
    const last = rows.at(-1)
    if (last !== undefined && last.length + word.length < rowLength) rows[rows.length - 1] = `${last} ${word}`
    else rows.push(word)
  }
  return rows
}
