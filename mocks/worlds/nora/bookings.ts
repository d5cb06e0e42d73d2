import { ekbacken } from '../../catalogue/region-storstaden.ts'
import { booking } from '../facts/booking.ts'

export const bookings = [
  booking({
    id: 'T-830101',
    unit: ekbacken,
    start: '2026-12-01T14:00',
    end: '2026-12-01T14:30',
    what: 'Hälsobesök',
    form: 'besok',
    performer: { name: 'Barnsjuksköterska' },
    allowed: ['cancel'],
  }),
]
