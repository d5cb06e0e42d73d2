import type { Document } from './document.ts'

/** How light a point is, 0 to 255; `x` and `y` run from 0 to 1. */
export type Light = (x: number, y: number) => number

/** What every PNG begins with. */
const mark = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** A small picture in grey, as a PNG of its own making: uncompressed, so that nothing else is needed to write it. */
function greyPicture(width: number, height: number, light: Light): Document & { value: string } {
  const rows = Array.from({ length: height }, (_, y) => [
    0,
    ...Array.from({ length: width }, (_point, x) =>
      Math.max(0, Math.min(255, Math.round(light(x / width, y / height)))),
    ),
  ]).flat()
  const size = rows.length
  const data = [
    0x78,
    0x01,
    // One stored block, of at most 65,535 bytes.
    1,
    size & 255,
    size >> 8,
    ~size & 255,
    (~size >> 8) & 255,
    ...rows,
    ...bytesOf(adler(rows)),
  ]
  const bytes = [
    ...mark,
    ...chunk('IHDR', [...bytesOf(width), ...bytesOf(height), 8, 0, 0, 0, 0]),
    ...chunk('IDAT', data),
    ...chunk('IEND', []),
  ]
  return {
    mediaType: 'image/png',
    value: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),
  }
}

const bytesOf = (number: number) => [24, 16, 8, 0].map((shift) => (number >>> shift) & 255)

function chunk(name: string, data: readonly number[]): number[] {
  const named = [...Array.from(name, (sign) => sign.charCodeAt(0)), ...data]
  return [...bytesOf(data.length), ...named, ...bytesOf(crc(named))]
}

function crc(bytes: readonly number[]): number {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return (value ^ 0xffffffff) >>> 0
}

function adler(bytes: readonly number[]): number {
  let [a, b] = [1, 0]
  for (const byte of bytes) {
    a = (a + byte) % 65_521
    b = (b + a) % 65_521
  }
  return ((b << 16) | a) >>> 0
}

/** 1 in the middle of an oval, 0 outside it. */
const oval = (x: number, y: number, [cx, cy, rx, ry]: readonly [number, number, number, number]) =>
  Math.max(0, 1 - ((x - cx) / rx) ** 2 - ((y - cy) / ry) ** 2)

/** A drawing that looks like the chest seen from the front: no picture of anybody. */
export const chestPicture = greyPicture(140, 156, (x, y) => {
  const lungs = oval(x, y, [0.3, 0.48, 0.19, 0.36]) + oval(x, y, [0.7, 0.48, 0.19, 0.36])
  const heart = oval(x, y, [0.55, 0.66, 0.19, 0.2])
  const body = Math.min(1, 4 * oval(x, y, [0.5, 0.6, 0.5, 0.66]))
  const ribs = 14 * Math.sin(y * 46 + 5 * (x - 0.5) ** 2)
  return body * (165 - 120 * Math.min(1, 1.7 * lungs) + 90 * heart + ribs)
})

/** A drawing that looks like a hip with a new joint in it: no picture of anybody. */
export const hipPicture = greyPicture(140, 156, (x, y) => {
  const bone = Math.min(1, 3 * oval(x, y, [0.42, 0.82, 0.13, 0.5])) + oval(x, y, [0.62, 0.2, 0.3, 0.22])
  const joint = oval(x, y, [0.58, 0.36, 0.11, 0.1]) > 0 || oval(x, y, [0.43, 0.7, 0.045, 0.36]) > 0
  return joint ? 250 : 45 + 110 * Math.min(1, bone)
})
