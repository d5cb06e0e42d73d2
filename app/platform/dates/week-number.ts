import { getISOWeek, parseISO } from 'date-fns'

/** ISO week number, 1–53, of the week that a day (`2026-11-24`) is in: the week's Thursday decides the year. */
export const weekNumber = (day: string): number => getISOWeek(parseISO(day))
