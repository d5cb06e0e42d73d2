import { numbersOf } from '#ui/outward/phone-numbers.ts'
import { plainNumber } from '#ui/outward/plain-number.ts'
import type { Telecom } from './contract.ts'

const found = new WeakMap<Telecom, readonly string[]>()

/** The numbers that can be called of a way to reach somebody. Looked for once in each: among many contacts it is the most there is to do. */
export function dialsOf(way: Telecom): readonly string[] {
  const known = found.get(way)
  if (known) return known
  const plain = plainNumber(way.value)
  const all = plain === undefined ? numbersOf(way.value) : [plain]
  found.set(way, all)
  return all
}
