import { adler, crc } from './checksums.ts'
import type { Document } from './document.ts'

/** How light a point is, 0 to 255; `x` and `y` run from 0 to 1. */
type Light = (x: number, y: number) => number

/** What every PNG begins with. */
const mark = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** A small picture in grey, as a PNG of its own making: uncompressed, so that nothing else is needed to write it. */
export function greyPicture(width: number, height: number, light: Light): Document & { value: string } {
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
