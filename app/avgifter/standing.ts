import { daysFromTo, plusMonths } from '#platform/dates/days.ts'
import type { Period, ProtectedFee } from './contract.ts'
import { oreOf } from './money.ts'

/** A frikort that ends within so many days is said to end. */
const soon = 30

/** Whether a frikort holds on a day; what its days cannot mean is doubtful. `untold`: there is one, and no last day is told. */
export type Frikort =
  | { is: 'valid'; end: string; daysLeft: number; soon: boolean }
  | { is: 'coming'; start: string }
  | { is: 'ended'; end: string }
  | { is: 'doubtful' | 'untold' | 'none' }

/** How a frikort stands on a Swedish day (`2026-11-23`). It holds on its last day too. */
export function frikortOf({ exemption }: ProtectedFee, today: string): Frikort {
  if (!exemption) return { is: 'none' }
  const { start, end } = exemption.exemptionPeriod ?? {}
  if (start && end && start > end) return { is: 'doubtful' }
  if (end && end < today) return { is: 'ended', end }
  // By law it is of a period of twelve months, which has begun when one is given.
  if (end && end > plusMonths(today, 12) && !(start && start > today)) return { is: 'doubtful' }
  if (start && start > today) return { is: 'coming', start }
  if (!end) return { is: 'untold' }
  const daysLeft = daysFromTo(today, end)
  return { is: 'valid', end, daysLeft, soon: daysLeft <= soon }
}

/** Where a day is in a period; `untold` when the period does not say when it begins or ends. */
export function periodOf(period: Period | undefined, today: string) {
  const { start, end } = period ?? {}
  if (start && end && start > end) return 'doubtful'
  if (end && end < today) return 'over'
  if (start && start > today) return 'coming'
  return end ? 'now' : 'untold'
}

/** What has been paid against the ceiling, in öre. `apart`: both or one is told, and they cannot be compared. */
export type Sum = { is: 'part' | 'reached'; paid: number; ceiling: number } | { is: 'apart' | 'none' }

/** How far what is paid has come, by the sums of the source alone. */
export function sumOf({ paid: paidSum, ceiling: ceilingSum }: Pick<ProtectedFee, 'paid' | 'ceiling'>): Sum {
  if (!paidSum && !ceilingSum) return { is: 'none' }
  const paid = paidSum && oreOf(paidSum)
  const ceiling = ceilingSum && oreOf(ceilingSum)
  if (paid === undefined || ceiling === undefined || paid < 0 || ceiling <= 0) return { is: 'apart' }
  return { is: paid < ceiling ? 'part' : 'reached', paid, ceiling }
}

const places: Record<Frikort['is'], number> = {
  valid: 0,
  untold: 1,
  doubtful: 1,
  coming: 1,
  none: 1,
  ended: 2,
}

/** What is over last, and of the rest a frikort that holds first; else that of the latest period. */
export function inOrder<Told extends ProtectedFee>(fees: readonly Told[], today: string): Told[] {
  const place = (fee: Told) => (isOver(fee, today) ? 2 : places[frikortOf(fee, today).is])
  const start = (fee: Told) => fee.highCostProtectionPeriod?.start ?? ''
  return fees.toSorted(
    (a, b) => place(a) - place(b) || (start(a) < start(b) ? 1 : start(a) > start(b) ? -1 : 0),
  )
}

/** True when nothing that is told of it holds any more. */
export function isOver(fee: ProtectedFee, today: string): boolean {
  const frikort = frikortOf(fee, today).is
  if (frikort === 'ended') return true
  return frikort === 'none' && periodOf(fee.highCostProtectionPeriod, today) === 'over'
}
