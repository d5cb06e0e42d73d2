import { ekbacken } from '../../catalogue/region-storstaden.ts'
import { housingSupport } from '../../catalogue/sjostads-kommun.ts'
import { booking } from '../facts/booking.ts'

export const regionBookings = [
  booking({
    id: 'T-841101',
    unit: ekbacken,
    start: '2026-12-02T11:00',
    end: '2026-12-02T11:30',
    what: 'Återbesök efter stroke',
    form: 'besok',
    performer: { name: 'Läkare' },
    purpose: 'Ta med listan över dina mediciner.',
    allowed: ['cancel', 'rebook', 'message'],
  }),
]

export const kommunBookings = [
  booking({
    id: 'BS-841-1',
    unit: housingSupport,
    start: '2026-11-25T10:00',
    end: '2026-11-25T11:30',
    what: 'Boendestöd: posten och veckans handling',
    form: 'hembesok',
    performer: { name: 'Boendestödjare' },
    allowed: ['cancel', 'message'],
  }),
]
