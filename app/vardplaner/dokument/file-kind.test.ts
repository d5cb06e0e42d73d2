import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileKind, kindOfMediaType, textOf } from './file-kind.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test.each([
  ['%PDF-1.7', 'pdf'],
  ['skräp före\n%PDF-1.4', 'pdf'],
  ['Väg dig varje morgon.', 'text'],
  ['', 'unknown'],
  ['noll\0', 'unknown'],
])('%j is %s', (text, kind) => {
  expect(fileKind(bytes(text))).toBe(kind)
})

test('images are known by their marks, and what is no UTF-8 is no text', () => {
  expect(fileKind(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d]))).toBe('image')
  expect(fileKind(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBe('image')
  expect(fileKind(new Uint8Array([0xe5, 0x20]))).toBe('unknown')
})

test('any text without a zero is read as it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF'))
      expect(textOf(bytes(text))).toBe(text)
    }),
  )
})

test('media types', () => {
  expect(['application/pdf', 'image/png', 'text/plain;charset=utf-8', 'x/y'].map(kindOfMediaType)).toEqual([
    'pdf',
    'image',
    'text',
    'unknown',
  ])
})
