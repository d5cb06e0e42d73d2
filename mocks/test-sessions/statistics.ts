/** The middle one, or halfway between the two in the middle; undefined of none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? undefined : (low + high) / 2
}

export function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, one) => sum + one, 0) / values.length
}

/** The standard deviation of a sample; undefined of fewer than two. */
export function spread(values: readonly number[]): number | undefined {
  const middle = mean(values)
  if (middle === undefined || values.length < 2) return undefined
  return Math.sqrt(values.reduce((sum, one) => sum + (one - middle) ** 2, 0) / (values.length - 1))
}

/** The 97.5th percentile of the normal distribution. */
const z = 1.959_963_985

/**
 * The 95 % interval of a share by Wilson (1927), which holds also for few participants and for all or none; undefined of none.
 * `[0.39, 0.90]` for 7 of 10.
 */
export function shareInterval(those: number, all: number): [low: number, high: number] | undefined {
  if (all === 0) return undefined
  const share = those / all
  const middle = (share + z ** 2 / (2 * all)) / (1 + z ** 2 / all)
  const half = (z * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2))) / (1 + z ** 2 / all)
  return [those === 0 ? 0 : middle - half, those === all ? 1 : middle + half]
}
