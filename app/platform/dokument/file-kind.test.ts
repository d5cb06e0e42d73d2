import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileKind, kindOfMediaType } from './file-kind.ts'
import { textOf } from './text-of.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const wide = (text: string, isBig = false) =>
  Uint8Array.from(
    [...text]
      .flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])
      .map((_, at, all) => all[isBig ? at ^ 1 : at] ?? 0),
  )
const wider = (text: string, isBig = false) => {
  const signs = [...text].map((sign) => sign.codePointAt(0) ?? 0)
  const view = new DataView(new ArrayBuffer(signs.length * 4))
  for (const [place, sign] of signs.entries()) view.setUint32(place * 4, sign, !isBig)
  return new Uint8Array(view.buffer)
}

test.each([
  ['%PDF-1.7', '', 'pdf'],
  ['skräp före\n%PDF-1.4', '', 'pdf'],
  ['Väg dig varje morgon.', '', 'text'],
  ['', 'text/plain', 'empty'],
  [' \n', 'text/html', 'empty'],
  ['noll\0', '', 'unknown'],
  ['<!DOCTYPE html><p>Gå ut', 'text/plain', 'html'],
  ['\n<!-- gjord av ett program -->\n<html><body>Gå ut', 'application/pdf', 'html'],
  ['<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>', '', 'html'],
  ['Gå <b>inte</b> ut.', 'text/html', 'html'],
  ['G&aring; ut.', 'TEXT/HTML; charset=utf-8', 'html'],
  ['Gå ut.\nKom hem.', 'text/html', 'text'],
  ['Gå <b>inte</b> ut.', 'text/plain', 'text'],
  ['<p>Gå <b>inte</b> ut.</p>', 'text/plain', 'html'],
  ['Blodtryck <140 och puls >60', 'text/plain', 'text'],
  ['{\\rtf1 Gå ut}', 'text/plain', 'unknown'],
  ['<?xml version="1.0"?><ClinicalDocument/>', 'text/xml', 'unknown'],
])('%j called %j is %s', (text, mediaType, kind) => {
  expect(fileKind(bytes(text), mediaType)).toBe(kind)
})

test('images are known by their marks', () => {
  expect(fileKind(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d]))).toBe('image')
  expect(fileKind(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBe('image')
})

const words = 'Vård för Åke – ”öppet”'
const w1252 = latin('V\u00E5rd f\u00F6r \u00C5ke \u0096 \u0094\u00F6ppet\u0094')

test.each<[string, Uint8Array, string, string | undefined]>([
  ['UTF-8', bytes(words), 'text/plain', words],
  ['UTF-8 with a mark', bytes(`\uFEFF${words}`), 'text/plain', words],
  ['UTF-8 that is called Latin-1', bytes(words), 'text/plain; charset=ISO-8859-1', words],
  ['Windows-1252', w1252, 'text/plain', words],
  ['what is called Latin-1', w1252, 'text/plain; charset="iso-8859-1"', words],
  ['Latin-1 that is called UTF-8', latin('Vård'), 'text/plain; charset=utf-8', 'Vård'],
  ['one letter', latin('å '), '', 'å '],
  ['what is called a thing unknown', latin('Vård'), 'text/plain; charset=egen', undefined],
  ['an old encoding that no browser knows', latin('V\u0086rd'), 'text/plain; charset=ibm850', undefined],
  [
    'letters without accents, whatever it is called',
    latin('Ring oss'),
    'text/plain; charset=ibm850',
    'Ring oss',
  ],
  ['what its first lines call a thing unknown', latin('<meta charset="cp437">V\u0086rd'), '', undefined],
  ['what is not what it is called', latin('\u00E5'), 'text/plain; charset=shift_jis', undefined],
  [
    'another encoding that it names',
    Uint8Array.from([0x56, 0x8c, 0x72, 0x64]),
    'text/plain; charset=macintosh',
    'Vård',
  ],
  [
    'a page that names its own',
    latin('<meta charset="iso-8859-15"><p>\u00A4 V\u00E5rd'),
    'text/html',
    '<meta charset="iso-8859-15"><p>€ Vård',
  ],
  [
    'a page by http-equiv',
    latin('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15">\u00A4'),
    'text/html',
    '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15">€',
  ],
  ['UTF-16 with a mark', wide(`\uFEFF${words}`), '', words],
  ['UTF-16 the other way', wide(`\uFEFF${words}`, true), '', words],
  ['UTF-16 without a mark', wide('Vård för Åke'), 'text/plain', 'Vård för Åke'],
  ['UTF-16 the other way without a mark', wide('Vård för Åke', true), '', 'Vård för Åke'],
  ['UTF-32 with a mark', wider(`\uFEFF${words} 🙂`), '', `${words} 🙂`],
  ['UTF-32 the other way', wider(`\uFEFF${words} 🙂`, true), '', `${words} 🙂`],
  ['UTF-32 that ends within a sign', wider(`\uFEFF${words}`).subarray(0, -1), '', undefined],
  ['UTF-32 with half a sign', wider('\uFEFFV\uD800'), '', undefined],
  ['no text', latin('PK\u0003\u0004\u00E5\u0014'), 'application/zip', undefined],
  ['no text with zeros', latin('\u0000\u0001\u0000\u0002å'), '', undefined],
])('%s', (_, file, mediaType, text) => {
  expect(textOf(file, mediaType)).toBe(text)
})

test('any text without a zero is read as it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF'))
      expect(textOf(bytes(text))).toBe(text)
    }),
  )
})

test('any bytes have a kind, and none makes it throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.string(), (file, mediaType) => {
      const kind = fileKind(file, mediaType)
      expect(['text', 'html'].includes(kind) && textOf(file, mediaType) === undefined).toBe(false)
    }),
    { numRuns: 2000 },
  )
})

test('media types', () => {
  expect(
    [
      'application/pdf',
      'image/png',
      'text/plain;charset=utf-8',
      'Text/HTML',
      'application/xhtml+xml',
      'x/y',
    ].map(kindOfMediaType),
  ).toEqual(['pdf', 'image', 'text', 'html', 'html', 'unknown'])
})
