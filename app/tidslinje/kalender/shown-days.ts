import { monthWeeks, weekDays } from '#platform/dates/days.ts'

/** The days a calendar shows around `day`, as a window: `from` inclusive, `to` inclusive. */
export function shownDays(mode: 'manad' | 'vecka', day: string): { from: string; to: string } {
  const days = mode === 'vecka' ? weekDays(day) : monthWeeks(day).flat()
  return { from: days[0] ?? day, to: days.at(-1) ?? day }
}
