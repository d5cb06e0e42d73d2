import { zipSync } from 'fflate'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { limits } from './limits.ts'
import { bytesOf, diagnosis, outcomeOf, taken } from './test-files.ts'
import { unpack } from './unpack.ts'

const maj = '194103212389'
const zeros = (size: number) => new Uint8Array(size)

test('the files of a zip come by their names, without folders and what a computer adds', () => {
  const zip = zipSync({
    'svar/': new Uint8Array(),
    'svar/a.xml': bytesOf('<a/>'),
    '__MACOSX/._a.xml': bytesOf('x'),
    '.DS_Store': bytesOf('x'),
  })
  expect(unpack(zip)).toEqual([{ name: 'svar/a.xml', bytes: bytesOf('<a/>') }])
})

test('stored and packed files alike, whole', () => {
  fc.assert(
    fc.property(
      fc.array(fc.uint8Array({ maxLength: 40_000, size: 'max' }), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(0, 6, 9),
      (all, level) => {
        const files = Object.fromEntries(all.map((bytes, index) => [`${index}.xml`, bytes]))
        const found = unpack(zipSync(files, { level: level as 0 | 6 | 9 }))
        expect(Array.isArray(found) && found.map(({ bytes }) => bytes)).toEqual(all)
      },
    ),
    { numRuns: 15 },
  )
})

test.each([
  ['a bomb', zipSync({ a: zeros(3_000_000), b: zeros(3_000_000) }), 'zip-bomb'],
  ['a zip without files', zipSync({}), 'zip-empty'],
  ['a zip of folders', zipSync({ 'a/': new Uint8Array() }), 'zip-empty'],
  ['half a zip', zipSync({ a: bytesOf(diagnosis(maj)) }).slice(0, 300), 'zip-broken'],
])('%s is refused', (_, zip, refusal) => {
  expect(unpack(zip)).toEqual({ refusal })
})

test('what a bomb says of its size is not believed, and it is stopped before it is large', () => {
  const bomb = zipSync({ a: zeros(20_000_000) }, { level: 9 })
  const view = new DataView(bomb.buffer, bomb.byteOffset)
  // By its own words of one byte.
  view.setUint32(22, 1, true)
  expect(unpack(bomb)).toEqual({ refusal: 'zip-bomb' })
  expect(unpack(bomb, { ...limits, ratio: 100_000, unpacked: 2_000_000 })).toEqual({ refusal: 'zip-bomb' })
})

test('each limit holds, whatever the zip', () => {
  const small = { zip: 100_000, unpacked: 50_000, zipEntries: 5, ratio: 1_000_000, file: 20_000 }
  fc.assert(
    fc.property(fc.array(fc.nat(40_000), { maxLength: 8 }), (sizes) => {
      const zip = zipSync(Object.fromEntries(sizes.map((size, index) => [`${index}`, zeros(size)])))
      const found = unpack(zip, small)
      if ('refusal' in found) return
      expect(found.length).toBeLessThanOrEqual(small.zipEntries)
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(small.unpacked)
      for (const { bytes } of found) expect(bytes.length).toBeLessThanOrEqual(small.file + 1)
    }),
    { numRuns: 60 },
  )
})

test('too many files in a zip are refused', () => {
  const many = Object.fromEntries(
    Array.from({ length: limits.zipEntries + 1 }, (_, one) => [`${one}`, zeros(1)]),
  )
  expect(unpack(zipSync(many))).toEqual({ refusal: 'zip-entries' })
})

test('any bytes that begin as a zip are files or a refusal', () => {
  const zip = zipSync({ 'a.xml': bytesOf(diagnosis(maj)) })
  fc.assert(
    fc.property(fc.nat(zip.length), fc.nat(255), fc.nat(zip.length), (at, byte, cut) => {
      const spoilt = zip.slice(0, cut || zip.length)
      spoilt[at] = byte
      expect(unpack(spoilt)).toBeDefined()
    }),
    { numRuns: 200 },
  )
})

test('a zip in a zip is named, and the others in it are shown', async () => {
  const inner = zipSync({ 'x.xml': bytesOf(diagnosis(maj)) })
  const { files } = await taken({
    'allt.zip': zipSync({ 'inre.zip': inner, 'a.xml': bytesOf(diagnosis(maj)) }),
  })
  expect(files.map((file) => [file.name, outcomeOf(file)])).toEqual([
    ['allt.zip/inre.zip', 'zip-in-zip'],
    ['allt.zip/a.xml', 'read'],
  ])
})
