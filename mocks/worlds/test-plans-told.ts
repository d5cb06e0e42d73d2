import type { PersonaId } from './personas.ts'
import { dayNumbers, heldOf, swedishDayAndTime, textOfAll } from './test-told.ts'

const byDay = { MO: 1, TU: 2, WE: 3, TH: 4, FR: 5, SA: 6, SU: 0 }
export type Structure = ReturnType<typeof structuresOf>[number]
export const structuresOf = (id: PersonaId) => heldOf(id, 'PlanStructures')
export const planOf = (id: PersonaId, { producer, planDocumentId }: Structure) =>
  heldOf(id, 'GetCarePlans').find(
    (plan) => plan.producer === producer && plan.carePlanHeader.documentId === planDocumentId,
  )
export const agreementsOf = (id: PersonaId, { producer, agreements = [] }: Structure) =>
  heldOf(id, 'Agreements').filter(
    (one) =>
      one.producer === producer && agreements.some(({ documentId }) => documentId === one.header.documentId),
  )
export const bookingOf = (id: PersonaId, producer: string, bookingId: string) =>
  heldOf(id, 'GetSubjectOfCareSchedule').find(
    (one) => one.producer === producer && one.bookingId === bookingId,
  )

/** Weekdays that the parts of a plan are bound to: by the hour, or by a rule. */
export function boundDays({ activities }: Structure): Set<number> {
  return new Set(
    activities.flatMap(({ weekly = [], repeat = '' }) => [
      ...weekly.flatMap(({ days }) => days.map((day) => dayNumbers[day])),
      ...(repeat.match(/(?<=BYDAY=)[A-Z,]+/)?.[0].split(',') ?? []).map(
        (day) => byDay[day as keyof typeof byDay],
      ),
    ]),
  )
}

/** A day, and the hours of it, of everything that is told about somebody. */
export function momentsOf(id: PersonaId): Set<string> {
  const instants = textOfAll(id).flatMap(
    (text) => text.match(/\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?/g) ?? [],
  )
  return new Set(
    instants.flatMap((one) => {
      if (!one.includes('T')) return [one]
      const { day, time } = swedishDayAndTime(one)
      return [day, `${day} ${time}`]
    }),
  )
}
