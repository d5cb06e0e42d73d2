import type { Document } from './document.ts'
import { asDocument, fileOf, font, stream } from './pdf-file.ts'

/* Scans in black and white, in the ways that scanners pack them: a black square in the middle of a white sheet. */
const side = 64
const from = 16
const to = 48

const blankRow = '1'
// Horizontal mode, 001: sixteen white, 101010, thirty-two black, 000001101010; then the rest as in the row above, 1.
const firstRow = '0011010100000011010101'
// As the row above: both edges and the end straight under.
const sameRow = '111'
// The square ends: past both edges of the row above, and on to the end.
const endRow = '00011'
const endOfBlock = '000000000001'.repeat(2)

/** The picture in ITU-T T.6, which fax machines and scanners call Group 4. */
function group4(): string {
  const rows = Array.from({ length: side }, (_, y) => {
    if (y === from) return firstRow
    if (y === to) return endRow
    return y > from && y < to ? sameRow : blankRow
  })
  const bits = rows.join('') + endOfBlock
  return bits
    .padEnd(Math.ceil(bits.length / 8) * 8, '0')
    .replaceAll(/.{8}/g, (byte) => String.fromCharCode(Number.parseInt(byte, 2)))
}

const word = (value: number) =>
  String.fromCharCode((value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255)

/** The same picture in JBIG2: about the page, then one region in the packing of Group 4. */
function jbig2(): string {
  const segment = (number: number, type: number, data: string) =>
    `${word(number)}${String.fromCharCode(type)}\u0000\u0001${word(data.length)}${data}`
  const page = `${word(side)}${word(side)}${word(0)}${word(0)}\u0000\u0000\u0000`
  const region = `${word(side)}${word(side)}${word(0)}${word(0)}\u0000\u0001${group4()}`
  return segment(0, 48, page) + segment(1, 38, region)
}

function scan(entries: string, bytes: string, header = ''): Document {
  return asDocument(
    fileOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> /Font << /F1 6 0 R >> >> >>',
      stream('', `q 400 0 0 400 0 0 cm /I Do Q ${header && `BT /F1 12 Tf 20 380 Td (${header}) Tj ET`}`),
      stream(`/Type /XObject /Subtype /Image /Width ${side} /Height ${side} ${entries} `, bytes),
      font('Helvetica'),
    ]),
  )
}

const fax = `/Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns ${side} /Rows ${side} >>`
const grey = '/ColorSpace /DeviceGray /BitsPerComponent 1'

/** A scan in Group 4. With a `header` the page has a word that is text as well. */
export const faxedPdf = (header = '') => scan(`${fax} ${grey}`, group4(), header)

/** The same as a mask that is filled with black, which many scanners write. */
export const faxedMaskPdf = () => scan(`${fax} /ImageMask true /BitsPerComponent 1`, group4())

/** A scan in JBIG2. */
export const jbig2Pdf = () => scan(`/Filter /JBIG2Decode ${grey}`, jbig2())

/** A scan in JBIG2 that cannot be unpacked, which must not pass for a white sheet. */
export const unreadableScan = () => scan(`/Filter /JBIG2Decode ${grey}`, jbig2().slice(0, 30))

/** A scan in JPEG 2000 that cannot be unpacked. */
export const unreadableJpx = () => scan('/Filter /JPXDecode', '\u00FF\u004F\u00FF\u0051\u0000')

/** A PDF without any page. */
export const emptyPdf = () =>
  asDocument(fileOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>']))
