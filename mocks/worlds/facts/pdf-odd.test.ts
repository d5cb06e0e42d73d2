import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import type { Document } from './document.ts'
import { filledForm, stampedPdf } from './pdf-form.ts'
import { emptyPdf } from './pdf-scan.ts'
import { taggedPdf } from './pdf-tagged.ts'

function opened(document: Document) {
  if (!('value' in document)) throw new Error('no bytes')
  const data = Uint8Array.from(atob(document.value), (char) => char.charCodeAt(0))
  return getDocument({ data, verbosity: 0, useWasm: false, stopAtErrors: true }).promise
}

test('a filled form has its answers in its fields, and none of them in its text', async () => {
  const page = await (await opened(filledForm())).getPage(1)
  const { items } = await page.getTextContent()
  const text = items.map((item) => ('str' in item ? item.str : '')).join(' ')
  expect(text).toContain('Ansvarig:')
  expect(text).not.toContain('Amina')
  const values = (await page.getAnnotations()).map(({ fieldValue }: { fieldValue?: unknown }) => fieldValue)
  expect(values.filter((value) => value !== undefined)).toEqual([
    'Gå till affären',
    'Amina',
    ['2'],
    'Ja',
    'Off',
    '',
  ])
})

test('a stamped page has its marks over it', async () => {
  const page = await (await opened(stampedPdf())).getPage(1)
  const kinds = (await page.getAnnotations()).map(({ subtype }: { subtype?: string }) => subtype)
  expect(kinds).toEqual(['StrikeOut', 'Stamp'])
})

test('tags stand in tags, in their order', async () => {
  const document = taggedPdf('Råd', [
    { role: 'P', children: ['Ta ', { role: 'Span', children: ['INTE '] }, 'mer.'] },
  ])
  const page = await (await opened(document)).getPage(1)
  expect(await page.getStructTree()).toMatchObject({
    children: [
      {
        role: 'Document',
        children: [
          {
            role: 'P',
            children: [{ type: 'content' }, { role: 'Span', children: [{}] }, { type: 'content' }],
          },
        ],
      },
    ],
  })
})

test('a file without pages is still a file', async () => {
  expect((await opened(emptyPdf())).numPages).toBe(0)
})
