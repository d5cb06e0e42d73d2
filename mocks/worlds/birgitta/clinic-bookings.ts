import { footClinic } from '../../catalogue/fotkliniken-linden.ts'
import { eyeClinic } from '../../catalogue/ogonkliniken.ts'
import { booking } from '../facts/booking.ts'
import { ellen } from './staff.ts'

export const eyeBookings = [
  booking({
    id: 'OGON-88120',
    unit: eyeClinic,
    start: '2026-12-09T11:00',
    end: '2026-12-09T11:40',
    what: 'Kontroll av gråstarr',
    form: 'besok',
    purpose: 'Du får droppar som gör att du ser suddigt i några timmar. Ta gärna med någon.',
    invitation: true,
    allowed: ['cancel', 'rebook'],
  }),
]

export const footBookings = [
  booking({
    id: 'L-2026-1126-07',
    unit: footClinic,
    start: '2026-11-26T13:15',
    end: '2026-11-26T14:00',
    what: 'Fotvård',
    form: 'besok',
    performer: ellen,
    allowed: ['cancel', 'rebook', 'message'],
  }),
]
