/** A place on a chart. */
export type Point = { time: number; value: number }

type Extent = { from: number; to: number }

/** Places on a chart, as shares of its width and height from the upper left, and the lines across it. */
export type Scale = {
  x: (time: number) => number
  y: (value: number) => number
  /** Values with a line of their own, from the lowest up. */
  ticks: number[]
  first: number
  last: number
}

/** Room beside the first and the last, as a share of the width, so that their marks are whole. */
const beside = 0.04
const mostTicks = 5

/** The scale that has room for all points, and for the limits of the reference. Undefined when there is no point. */
export function scaleOf(points: readonly Point[], limits: readonly number[] = []): Scale | undefined {
  if (points.length === 0) return undefined
  const times = extentOf(points.map(({ time }) => time))
  const held = widened(extentOf([...points.map(({ value }) => value), ...limits]))
  const step = stepOf(held)
  const low = Math.floor(held.from / step) * step
  const steps = Math.max(1, Math.ceil((held.to - low) / step - 1e-9))
  const high = low + steps * step
  return {
    x: (time) => beside + share(time, times) * (1 - 2 * beside),
    y: (value) => 1 - share(value, { from: low, to: high }),
    ticks: Array.from({ length: steps + 1 }, (_, index) => rounded(low + index * step, step)),
    first: times.from,
    last: times.to,
  }
}

const share = (value: number, { from, to }: Extent) => (to > from ? (value - from) / (to - from) : 0.5)

function extentOf(values: readonly number[]): Extent {
  let [from, to] = [Infinity, -Infinity]
  for (const value of values) [from, to] = [Math.min(from, value), Math.max(to, value)]
  return { from, to }
}

/** One value alone gets room over and under it; nothing goes below nought that is not. */
function widened({ from, to }: Extent): Extent {
  if (to > from) return { from, to }
  const room = Math.abs(from) / 10
  return room > 0 ? { from: from - room, to: to + room } : { from, to: 1 }
}

/** A step of 1, 2 or 5 with noughts, that takes few enough lines. */
function stepOf({ from, to }: Extent): number {
  // Closer than this the numbers of a computer are the same.
  const least = Math.max(Math.abs(from) * 1e-6, Math.abs(to) * 1e-6, 1e-12)
  const rough = Math.max((to - from) / mostTicks, least)
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 5, 10].find((one) => one * power >= rough * (1 - 1e-9)) ?? 10
  return factor * power
}

/** Without the dust that adding leaves: 0.3, not 0.30000000000000004. */
function rounded(value: number, step: number): number {
  const decimals = Math.min(100, Math.max(0, 1 - Math.floor(Math.log10(step))))
  return Number(value.toFixed(decimals))
}
