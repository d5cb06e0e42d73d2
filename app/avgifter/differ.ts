import type { ProtectedFee } from './contract.ts'
import { frikortOf, isOver, sumOf } from './standing.ts'

/**
 * True when sources tell differently of what holds now: högkostnadsskyddet holds in all of Sweden, so all should say the same.
 * Who is right cannot be known here.
 */
export function isToldDifferently(fees: readonly ProtectedFee[], today: string): boolean {
  const current = fees.filter((fee) => !isOver(fee, today) && saysAnything(fee))
  const givers = new Set(current.map(({ source }) => source.careGiver.hsaId))
  if (givers.size < 2) return false
  const told = new Set(current.map((fee) => JSON.stringify(toldBy(fee, today))))
  return told.size > 1
}

/** One that says nothing of sums or frikort says nothing else than another. */
function saysAnything({ paid, ceiling, exemption, freeOfCharge }: ProtectedFee): boolean {
  return [paid, ceiling, exemption, freeOfCharge].some((part) => part !== undefined)
}

function toldBy(fee: ProtectedFee, today: string) {
  const { is, ...days } = frikortOf(fee, today)
  // What has been paid is nothing to one who has a frikort.
  if (is === 'valid') return [is, days]
  if (fee.freeOfCharge) return ['free']
  return [is, days, sumOf(fee), fee.highCostProtectionPeriod ?? null]
}
