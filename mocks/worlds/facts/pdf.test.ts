import { getDocument, PasswordException } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import type { Document } from './document.ts'
import { brokenPdf, encryptedPdf, pdfOf, pdfOfPages, scannedPdf } from './pdf.ts'

function opened(document: Document) {
  if (!('value' in document)) throw new Error('no bytes')
  const data = Uint8Array.from(atob(document.value), (char) => char.charCodeAt(0))
  return getDocument({ data, verbosity: 0, useWasm: false }).promise
}

describe('PDF files of the mocks', () => {
  test('are tagged: language, a heading and paragraphs in the order they are read', async () => {
    const pdf = await opened(
      pdfOf('Plan för Åke (utkast)', ['Väg dig varje morgon. '.repeat(12).trim(), 'Ring oss.']),
    )
    expect(pdf.numPages).toBe(1)
    const marks: unknown = await pdf.getMarkInfo()
    expect(marks instanceof Map && marks.get('Marked')).toBe(true)
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({ Language: 'sv-SE', Title: 'Plan för Åke (utkast)' })
    const page = await pdf.getPage(1)
    const tree = await page.getStructTree()
    const [document] = tree?.children ?? []
    expect(
      document && 'children' in document && document.children.map((one) => 'role' in one && one.role),
    ).toEqual(['H1', 'P', 'P'])
    const { items } = await page.getTextContent()
    const rows = items.flatMap((item) => ('str' in item && item.str.trim() ? item.transform : []))
    // Nothing stands outside the sheet.
    for (let at = 4; at < rows.length; at += 6) expect(Number(rows[at])).toBeGreaterThan(0)
  })

  test('many pages, the same bytes each time', async () => {
    const pages = Array.from({ length: 40 }, (_, index) => ({
      heading: `Del ${index}`,
      paragraphs: ['Text.'],
    }))
    expect((await opened(pdfOfPages('Lång', pages))).numPages).toBe(40)
    expect(pdfOfPages('Lång', pages)).toEqual(pdfOfPages('Lång', pages))
  })

  test('a scanned one has no text, a broken one is none, an encrypted one asks for its password', async () => {
    const page = await (await opened(scannedPdf())).getPage(1)
    expect((await page.getTextContent()).items).toEqual([])
    await expect(opened(brokenPdf())).rejects.toThrow('Invalid PDF')
    await expect(opened(encryptedPdf())).rejects.toBeInstanceOf(PasswordException)
  })
})
