import { ekbacken } from '../../catalogue/region-storstaden.ts'
import { booking } from '../facts/booking.ts'
import { physio } from './staff.ts'

export const bookings = [
  booking({
    id: 'T-801101',
    unit: ekbacken,
    start: '2026-12-01T16:10',
    end: '2026-12-01T16:40',
    what: 'Återbesök för stel axel',
    form: 'besok',
    performer: physio,
    purpose: 'Ta på dig något ledigt.',
    allowed: ['cancel', 'rebook', 'message'],
  }),
]
