import type { TimeslotDetail } from '../../contracts/riv-ta/get-subject-of-care-schedule.ts'
import { booking } from '../facts/booking.ts'
import { clock } from './days.ts'
import type { Place } from './visit-place.ts'
import type { Visit } from './visits.ts'

/** A visit that is to come. */
export function bookingOf(visit: Visit, { index, day, minute }: Omit<Place, 'of'>): TimeslotDetail {
  const { unit, what, form, who, purpose, minutes } = visit
  return booking({
    id: `B-${index}`,
    unit,
    start: clock(day, minute),
    end: clock(day, minute + minutes),
    what,
    form,
    performer: { name: who },
    ...(purpose && { purpose }),
    allowed: ['cancel', 'message'],
  })
}
