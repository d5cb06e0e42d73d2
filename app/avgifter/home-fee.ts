import type { HomeCareFee } from './contract.ts'
import { oreOf } from './money.ts'

/** How a fee stands to the maxtaxa, where both can be compared. Nothing is counted: what is paid is what the kommun says. */
export function feeAgainstMost({ fee, maximumFee }: HomeCareFee): 'below' | 'most' | 'above' | undefined {
  const [paid, most] = [fee && oreOf(fee), maximumFee && oreOf(maximumFee)]
  if (paid === undefined || most === undefined || paid < 0 || most < 0) return undefined
  return paid < most ? 'below' : paid === most ? 'most' : 'above'
}

/** That of the latest month first; what has no month last. */
export const latestFirst = ({ month: a = '' }: HomeCareFee, { month: b = '' }: HomeCareFee): number =>
  a < b ? 1 : a > b ? -1 : 0
