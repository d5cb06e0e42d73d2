import type { Vaccination } from './contract.ts'

/** What was given last, by a Swedish day: everything of that day. What lies ahead has not been given, and what has no day is nowhere. */
export function latestOf(vaccinations: readonly Vaccination[], today: string): Vaccination[] {
  const days = vaccinations.flatMap(({ day }) => (day !== undefined && day <= today ? day : []))
  const last = days.toSorted().at(-1)
  return vaccinations.filter(({ day }) => day !== undefined && day === last)
}
