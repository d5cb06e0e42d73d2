import { ekbacken } from '../../catalogue/region-storstaden.ts'
import { booking } from '../facts/booking.ts'

export const bookings = [
  booking({
    id: 'T-831101',
    unit: ekbacken,
    start: '2027-01-13T08:20',
    end: '2027-01-13T08:40',
    what: 'Blodtryckskontroll',
    form: 'besok',
    performer: { name: 'Distriktssköterska' },
    allowed: ['cancel', 'rebook', 'message'],
  }),
]
