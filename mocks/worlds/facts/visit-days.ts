const dayMs = 86_400_000

/** Every day from the first up to and with the last. */
export function daysFrom(first: string, last: string): string[] {
  const count = Math.round((Date.parse(last) - Date.parse(first)) / dayMs) + 1
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(first) + index * dayMs).toISOString().slice(0, 10),
  )
}

/** 1 for Monday to 7 for Sunday. */
export const weekDayOf = (day: string): number => new Date(day).getUTCDay() || 7
