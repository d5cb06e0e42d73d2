import { greyPicture } from './png.ts'

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

/**
 * A drawing that looks like a leg with a wound on it, beside a strip with a mark for each centimetre: no picture of anybody. `share` is
 * how large the wound is, of the largest.
 */
export const woundPicture = (share: number) =>
  greyPicture(120, 130, (x, y) => {
    const isRuler = x > 0.86
    if (isRuler) return (y * 10) % 1 < 0.12 ? 40 : 235
    const leg = Math.min(1, 3 * oval(x, y, [0.42, 0.5, 0.4, 1.3]))
    const wound = oval(x, y, [0.44, 0.52, 0.22 * share, 0.26 * share])
    const edge = oval(x, y, [0.44, 0.52, 0.26 * share, 0.3 * share]) > 0
    const light = wound > 0 ? 70 + 60 * wound : edge ? 140 : 205
    return 20 + leg * (light - 20 + 6 * Math.sin(x * 40 + y * 25))
  })
