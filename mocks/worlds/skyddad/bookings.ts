import { ekbacken } from '../../catalogue/region-storstaden.ts'
import { booking } from '../facts/booking.ts'

export const bookings = [
  booking({
    id: 'T-851101',
    unit: ekbacken,
    start: '2026-12-07T09:30',
    end: '2026-12-07T10:15',
    what: 'Samtal hos kurator',
    form: 'besok',
    performer: { name: 'Kurator' },
    allowed: ['cancel', 'message'],
  }),
]
