import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Face, faces, fontOf, signsOfTexts, unicodeRange, weights } from './subset-fonts.ts'

const app = resolve(import.meta.dirname, '..')
const all = faces()
const [first] = all

/** The signs that a font has a picture of, by the table of them that every browser reads (`cmap`, format 4). */
function drawn(font: Buffer): Set<number> {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, at) => 12 + at * 16)
  const table = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap') ?? 0
  const cmap = font.readUInt32BE(table + 8)
  const parts = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, at) => cmap + 4 + at * 8)
  const part = parts.map((at) => cmap + font.readUInt32BE(at + 4)).find((at) => font.readUInt16BE(at) === 4)
  if (part === undefined) throw new Error('no table of signs')
  const twice = font.readUInt16BE(part + 6)
  const signs = new Set<number>()
  for (let at = 0; at < twice; at += 2) {
    const end = font.readUInt16BE(part + 14 + at)
    for (let code = font.readUInt16BE(part + 16 + twice + at); code <= end; code++) signs.add(code)
  }
  return signs
}

describe('the fonts', () => {
  test('the first has a picture of every sign of the texts, and of the names of Sweden', async () => {
    const has = drawn(await fontOf(first, 'truetype'))
    const names = Array.from(
      'Åsa Öst, Zoë Müller, José Peña, Søren Æbelø',
      (sign) => sign.codePointAt(0) ?? 0,
    )
    const wanted = [...new Set([...signsOfTexts(), ...names])]
    const missing = wanted.filter((code) => !has.has(code) || !first.signs.includes(code))
    expect(String.fromCodePoint(...missing)).toBe('')
  })

  test('the texts are found', () => {
    for (const sign of 'Öå–…’') expect(signsOfTexts()).toContain(sign.codePointAt(0))
  })

  test('the first is small, and the same each time', async () => {
    const font = await fontOf(first)
    expect(font.length).toBeLessThanOrEqual(18_000)
    expect(await fontOf(first)).toEqual(font)
  })

  test('no sign is in two of them', () => {
    const signs = all.flatMap((face) => face.signs)
    expect(new Set(signs).size).toBe(signs.length)
  })

  test('each has a picture of every sign of its range that the whole typeface has one of', async () => {
    const every = Array.from({ length: 0xd800 }, (_, code) => code)
    const drawnBy = async (face: Face) => drawn(await fontOf(face, 'truetype'))
    const whole = new Set([
      ...(await drawnBy({ name: 'latin', from: 'latin', signs: every })),
      ...(await drawnBy({ name: 'latin-ext', from: 'latin-ext', signs: every })),
    ])
    for (const face of all) {
      const has = await drawnBy(face)
      expect(has.size).toBeGreaterThan(50)
      expect(
        face.signs.filter((code) => whole.has(code) && !has.has(code)),
        face.name,
      ).toEqual([])
    }
  })

  test('every weight of the stylesheets is among theirs', () => {
    const styles = globSync('**/*.css', { cwd: app }).map((file) => readFileSync(resolve(app, file), 'utf8'))
    const used = styles.flatMap((style) =>
      [...style.matchAll(/font-weight[\w-]*:\s*(\w+)/g)].map((match) => Number(match[1])),
    )
    expect(used.length).toBeGreaterThan(30)
    expect(Math.min(...used)).toBeGreaterThanOrEqual(weights.min)
    expect(Math.max(...used)).toBeLessThanOrEqual(weights.max)
  })

  test('a range is written as CSS has it', () => {
    expect(unicodeRange([0x20, 0x21, 0x22, 0xe5, 0x2013, 0x2014])).toBe('U+20-22, U+E5, U+2013-2014')
  })
})
