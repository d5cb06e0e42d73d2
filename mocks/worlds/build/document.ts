/** A document of a plan: embedded as base64, or somewhere else by a link. */
export type Document = { mediaType: string; value: string } | { mediaType: string; reference: string }

/** A text document, UTF-8. */
export function plainText(text: string): Document {
  const bytes = new TextEncoder().encode(text)
  return { mediaType: 'text/plain', value: btoa(String.fromCharCode(...bytes)) }
}

/**
 * A small but real PDF of one A4 page: a title and lines of text. The same input gives the same bytes. Text
 * outside Latin-1 is not supported and becomes question marks.
 */
export function pdfOf(title: string, lines: readonly string[]): Document {
  const text = [
    'BT /F2 20 Tf 60 770 Td',
    `(${escaped(title)}) Tj`,
    '/F1 12 Tf 0 -34 Td 18 TL',
    ...lines.map((line) => `(${escaped(line)}) Tj T*`),
    'ET',
  ].join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (sv-SE) >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R /Resources << /Font << /F1 4 0 R /F2 5 0 R >> >> >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
  const value = btoa(`${file}xref\n0 ${size}\n0000000000 65535 f \n${table}${trailer}`)
  return { mediaType: 'application/pdf', value }
}

function escaped(text: string): string {
  return [...text]
    .map((char) => ((char.codePointAt(0) ?? 0) > 255 ? '?' : char))
    .join('')
    .replaceAll(/[\\()]/g, String.raw`\$&`)
}
