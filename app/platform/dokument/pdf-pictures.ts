import { OPS } from 'pdfjs-dist'

/** How much of a page is an image: nothing, little such as a logo, or so much that what it says is in it. */
export type Picture = 'none' | 'little' | 'much'

/** What pdf.js draws a page by. */
export type Operators = { fnArray: readonly number[]; argsArray: readonly unknown[] }

type Matrix = readonly number[]

const images = new Set<number>([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObjectRepeat,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintInlineImageXObjectGroup,
])
/** Of the sheet: less is a logo, a line or a signature. */
const much = 0.15

/** How much of a page with the area `sheet` its images take. */
export function pictureOf({ fnArray, argsArray }: Operators, sheet: number): Picture {
  let now: Matrix = [1, 0, 0, 1, 0, 0]
  const kept: Matrix[] = []
  let area = 0
  let some = false
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index]
    if (operator === OPS.save) kept.push(now)
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) now = kept.pop() ?? now
    else if (operator === OPS.transform) now = times(now, args)
    else if (operator === OPS.paintFormXObjectBegin) {
      kept.push(now)
      now = times(now, Array.isArray(args) ? args[0] : undefined)
    } else if (images.has(operator)) {
      some = true
      const [a = 0, b = 0, c = 0, d = 0] = now
      area += Math.abs(a * d - b * c)
    }
  }
  if (!some) return 'none'
  return area > sheet * much ? 'much' : 'little'
}

/** The names of the images that a page is drawn with, for asking if they came. */
export function imagesOf({ fnArray, argsArray }: Operators): string[] {
  return fnArray.flatMap((operator, index) => {
    const args: unknown = argsArray[index]
    const first: unknown = Array.isArray(args) ? args[0] : undefined
    const name: unknown = typeof first === 'object' && first !== null && 'data' in first ? first.data : first
    return images.has(operator) && typeof name === 'string' ? [name] : []
  })
}

function times(one: Matrix, other: unknown): Matrix {
  const values: unknown[] = Array.isArray(other) || ArrayBuffer.isView(other) ? [...(other as number[])] : []
  const [a, b, c, d, e, f] = values.map((value) => (typeof value === 'number' ? value : Number.NaN))
  if (
    f === undefined ||
    a === undefined ||
    b === undefined ||
    c === undefined ||
    d === undefined ||
    e === undefined
  )
    return one
  const [p = 1, q = 0, r = 0, s = 1, x = 0, y = 0] = one
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + x, e * q + f * s + y]
}
