import type { KindName, Value } from '../contract.ts'

/** What a value may be without anybody asking whether it is right, and how far from the last. */
const usual: Readonly<
  Record<KindName, { parts: readonly (readonly [low: number, high: number])[]; far?: number }>
> = {
  weight: { parts: [[25, 250]], far: 5 },
  bloodPressure: {
    parts: [
      [60, 250],
      [30, 150],
    ],
  },
  pulse: { parts: [[30, 220]] },
  saturation: { parts: [[60, 100]] },
  glucose: { parts: [[1, 35]] },
  temperature: { parts: [[33, 43]] },
}

/** Why somebody is asked whether what was entered is right: it is not `usual`, `far` from the last, or two are `turned` round. */
export type Doubt = 'usual' | 'far' | 'turned'

/** What is odd about what was entered; nothing is refused. */
export function doubtsOf(kind: KindName, values: readonly number[], last: readonly Value[] = []): Doubt[] {
  const { parts, far } = usual[kind]
  const isUnusual = values.some((value, index) => {
    const [low, high] = parts[index] ?? [-Infinity, Infinity]
    return value < low || value > high
  })
  const [first = 0, second = -Infinity] = values
  const before = last[0]?.value
  const isFar = far !== undefined && before !== undefined && Math.abs(first - before) >= far
  const isTurned = kind === 'bloodPressure' && second >= first
  return [
    ...(isUnusual ? ['usual' as const] : []),
    ...(isFar ? ['far' as const] : []),
    ...(isTurned ? ['turned' as const] : []),
  ]
}
