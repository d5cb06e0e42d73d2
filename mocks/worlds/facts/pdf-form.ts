import type { Document } from './document.ts'
import { asDocument, escaped, fileOf, font, references, stream } from './pdf-file.ts'

type Place = { left: number; bottom: number; width: number }

const height = 18
const rect = ({ left, bottom, width }: Place) => `[${left} ${bottom} ${left + width} ${bottom + height}]`

/** What is drawn in the place of a field. */
const look = ({ width }: Place, drawn: string) =>
  stream(
    `/Type /XObject /Subtype /Form /BBox [0 0 ${width} ${height}] /Resources << /Font << /F1 3 0 R /Za 4 0 R >> >> `,
    drawn,
  )

/**
 * A form of one page that somebody has filled in: two fields of text, a choice, two boxes to tick, an empty field, a note written
 * on the page and a stamp. Only the labels are in what the page itself says.
 */
export function filledForm(): Document {
  // 1 catalog, 2 pages, 3 and 4 fonts, 5 page, 6 what is drawn.
  const objects: string[] = Array.from({ length: 6 }, () => '')
  const fields: number[] = []
  const annotations: number[] = []
  const labels: string[] = []

  const label = (text: string, left: number, bottom: number) =>
    labels.push(`BT /F1 12 Tf ${left} ${bottom + 5} Td (${escaped(text)}) Tj ET`)
  const field = (name: string, place: Place, entries: string, appearance: string) => {
    const number = objects.push(
      `<< /Type /Annot /Subtype /Widget /F 4 /T (${name}) /Rect ${rect(place)} ${entries} ${appearance} >>`,
    )
    fields.push(number)
    annotations.push(number)
  }
  const written = (place: Place, text: string) =>
    `/AP << /N ${objects.push(look(place, `BT /F1 12 Tf 2 5 Td (${escaped(text)}) Tj ET`))} 0 R >>`
  const box = (name: string, place: Place, ticked: boolean) => {
    const on = objects.push(look(place, 'BT /Za 14 Tf 2 4 Td (4) Tj ET'))
    const off = objects.push(look(place, '0 0 12 12 re S'))
    const now = ticked ? 'Ja' : 'Off'
    field(name, place, `/FT /Btn /V /${now} /AS /${now}`, `/AP << /N << /Ja ${on} 0 R /Off ${off} 0 R >> >>`)
  }

  label('Mål:', 60, 760)
  const goal = { left: 160, bottom: 760, width: 260 }
  field(
    'f1',
    goal,
    `/FT /Tx /V (${escaped('Gå till affären')}) /DA (/F1 12 Tf 0 g)`,
    written(goal, 'Gå till affären'),
  )
  label('Ansvarig:', 60, 730)
  const owner = { left: 160, bottom: 730, width: 260 }
  field('f2', owner, '/FT /Tx /V (Amina) /DA (/F1 12 Tf 0 g)', written(owner, 'Amina'))
  label('Hur ofta:', 60, 700)
  const often = { left: 160, bottom: 700, width: 260 }
  field(
    'f3',
    often,
    `/FT /Ch /Ff 131072 /Opt [[(1) (Varje dag)] [(2) (Varje vecka)]] /V (2) /DA (/F1 12 Tf 0 g)`,
    written(often, 'Varje vecka'),
  )
  box('f4', { left: 60, bottom: 670, width: 18 }, true)
  label('Ring mig i förväg', 90, 670)
  box('f5', { left: 60, bottom: 640, width: 18 }, false)
  label('Skicka brev', 90, 640)
  label('Övrigt:', 60, 610)
  const other = { left: 160, bottom: 610, width: 260 }
  field('f6', other, '/FT /Tx /DA (/F1 12 Tf 0 g)', written(other, ''))

  const note = { left: 60, bottom: 560, width: 400 }
  annotations.push(
    objects.push(
      `<< /Type /Annot /Subtype /FreeText /F 4 /Rect ${rect(note)} /DA (/F1 12 Tf 0 g) /Contents (Ring inte efter klockan 18.) ${written(note, 'Ring inte efter klockan 18.')} >>`,
    ),
  )
  const first = [
    `<< /Type /Catalog /Pages 2 0 R /Lang (sv-SE) /AcroForm << /Fields [${references(fields)}] /DR << /Font << /F1 3 0 R /Za 4 0 R >> >> >> >>`,
    '<< /Type /Pages /Kids [5 0 R] /Count 1 >>',
    font('Helvetica'),
    '<< /Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R /Annots [${references(annotations)}] /Resources << /Font << /F1 3 0 R >> >> >>`,
    stream('', labels.join('\n')),
  ]
  objects.splice(0, first.length, ...first)
  return asDocument(fileOf(objects))
}

/** A text that somebody has struck out afterwards, and a stamp over it: what the words say is no longer so. */
export function stampedPdf(): Document {
  const stamp = { left: 300, bottom: 700, width: 120 }
  return asDocument(
    fileOf([
      '<< /Type /Catalog /Pages 2 0 R /Lang (sv-SE) >>',
      '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
      font('Helvetica'),
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Annots [6 0 R 8 0 R] /Resources << /Font << /F1 3 0 R >> >> >>',
      stream('', `BT /F1 12 Tf 60 760 Td (${escaped('Ta två tabletter till natten.')}) Tj ET`),
      '<< /Type /Annot /Subtype /StrikeOut /F 4 /Rect [60 757 220 772] /QuadPoints [60 772 220 772 60 757 220 757] /C [1 0 0] /AP << /N 7 0 R >> >>',
      stream('/Type /XObject /Subtype /Form /BBox [60 757 220 772] ', '1 0 0 RG 60 764 m 220 764 l S'),
      `<< /Type /Annot /Subtype /Stamp /F 4 /Rect ${rect(stamp)} /Contents (Ersatt av ny ordination) /AP << /N 9 0 R >> >>`,
      look(stamp, 'BT /F1 14 Tf 2 4 Td (ERSATT) Tj ET'),
    ]),
  )
}
