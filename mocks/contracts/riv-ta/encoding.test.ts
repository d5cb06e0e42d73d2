import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textOfXml } from './encoding.ts'
import { getCarePlans } from './get-care-plans.ts'

const latin1 = (text: string) => Buffer.from(text, 'latin1')
const utf8 = (text: string) => Buffer.from(text, 'utf8')
const utf16 = (text: string) => Buffer.from(text, 'utf16le')
const swapped = (text: string) => utf16(text).swap16()
const utf32 = (text: string) => new Uint8Array(Uint32Array.from(text, (sign) => sign.charCodeAt(0)).buffer)
const xml = (encoding: string) =>
  `<?xml version="1.0"${encoding && ` encoding="${encoding}"`}?><a>Vårdplan för höft</a>`

describe('a file', () => {
  test.each([
    ['UTF-8 by default', utf8(xml(''))],
    ['UTF-8 as it says', utf8(xml('UTF-8'))],
    ['UTF-8 with a mark', utf8(`\uFEFF${xml('UTF-8')}`)],
    ['UTF-8 with a mark that it contradicts', utf8(`\uFEFF${xml('ISO-8859-1')}`)],
    ['UTF-8 that says UTF-16', utf8(xml('UTF-16'))],
    ['UTF-8 that says Latin-1', utf8(xml('ISO-8859-1'))],
    ['UTF-8 that says Windows', utf8(xml('windows-1252'))],
    ['Latin-1', latin1(xml('ISO-8859-1'))],
    ['Latin-1 in small letters', latin1(xml('iso-8859-1'))],
    ['Windows', latin1(xml('windows-1252'))],
    [
      'Latin-1 that says so widely',
      latin1(xml('').replace('?>', "  encoding = 'ISO-8859-1' standalone='yes'?>")),
    ],
    ['Latin-1 after blanks', latin1(` \n${xml('ISO-8859-1')}`)],
    ['UTF-8 that says UTF16', utf8(xml('utf16'))],
    ['UTF-8 that says UCS-2', utf8(xml('UCS2'))],
    ['UTF-8 that says ISO-10646', utf8(xml('ISO-10646-UCS-2'))],
    ['UTF-16 with a mark', utf16(`\uFEFF${xml('UTF-16')}`)],
    ['UTF-16 with a mark, the other way round', swapped(`\uFEFF${xml('UTF-16')}`)],
    ['UTF-16 without a mark', utf16(xml('UTF-16'))],
    ['UTF-16 without a mark, the other way round', swapped(xml('UTF-16'))],
  ])('in %s is read', (_name, bytes) => {
    expect(textOfXml(bytes)).toContain('Vårdplan för höft')
  })

  test.each([
    ['Latin-1 that says nothing', latin1(xml(''))],
    ['Latin-1 that says UTF-8', latin1(xml('UTF-8'))],
    ['Latin-1 that says so after its first lines', latin1(`${' '.repeat(200)}${xml('ISO-8859-1')}`)],
    ['Latin-1 that says so in something else', latin1(`<a encoding="ISO-8859-1">${xml('')}</a>`)],
    ['an encoding that nobody knows', utf8(xml('x-secret'))],
    ['an old encoding that nobody knows', latin1(xml('ibm850'))],
    ['UTF-32, which XML need not be readable in', Buffer.from(utf32(`\uFEFF${xml('UTF-32')}`))],
    ['UTF-16 that ends within a sign', utf16(`\uFEFF${xml('UTF-16')}`).subarray(0, -1)],
  ])('in %s is not read', (_name, bytes) => {
    expect(textOfXml(bytes)).toBeUndefined()
  })

  test('no bytes make it throw', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(['string', 'undefined']).toContain(typeof textOfXml(bytes))
      }),
    )
  })
})

test('letters that were lost before an answer came are told, and its records are there', () => {
  const reading = getCarePlans.read(
    '<GetCarePlansResponse><result><resultCode>OK</resultCode><a>V\uFFFDrd</a></result></GetCarePlansResponse>',
  )
  expect(reading).toEqual({
    kind: 'read',
    items: [],
    faults: [expect.objectContaining({ path: '', reason: 'bad-encoding' })],
  })
})

test('the command reads each file as it is written, and names the one that it cannot read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'las-'))
  mkdirSync(join(folder, 'GetAnything'))
  const answer = (encoding: string) =>
    `<?xml version="1.0" encoding="${encoding}"?><GetAnythingResponse><anything>åäö</anything></GetAnythingResponse>`
  writeFileSync(join(folder, 'GetAnything', 'a.xml'), latin1(answer('ISO-8859-1')))
  writeFileSync(join(folder, 'GetAnything', 'b.xml'), utf16(`\uFEFF${answer('UTF-16')}`))
  writeFileSync(join(folder, 'GetAnything', 'c.xml'), latin1(answer('UTF-8')))
  const said = execFileSync(
    process.execPath,
    [resolve(import.meta.dirname, '../../commands/las.ts'), folder],
    { encoding: 'utf8' },
  )
  expect(said.split('\n').slice(0, 3)).toEqual([
    'GetAnything/a.xml: 1 items',
    'GetAnything/b.xml: 1 items',
    'GetAnything/c.xml: fault: GetAnything, bad-encoding, its letters are not written in the way it says',
  ])
})
