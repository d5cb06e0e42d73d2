import { ekbacken } from '../../catalogue/region-storstaden.ts'
import { schoolHealth } from '../../catalogue/sjostads-kommun.ts'
import { booking } from '../facts/booking.ts'
import { asthmaNurse } from './staff.ts'

export const regionBookings = [
  booking({
    id: 'T-821101',
    unit: ekbacken,
    start: '2026-12-03T15:00',
    end: '2026-12-03T15:45',
    what: 'Astmakontroll med blåsprov',
    form: 'besok',
    performer: asthmaNurse,
    purpose:
      'Ta inte den snabbverkande medicinen fyra timmar före, men ta den alltid om du får svårt att andas.',
    allowed: ['cancel', 'rebook', 'message'],
  }),
]

export const kommunBookings = [
  booking({
    id: 'EH-821-1',
    unit: schoolHealth,
    start: '2026-12-08T10:20',
    end: '2026-12-08T10:40',
    what: 'Hälsobesök i årskurs fyra',
    form: 'besok',
    performer: { name: 'Skolsköterska' },
    purpose: 'Lämna in hälsofrågorna som ni har fyllt i hemma.',
    invitation: true,
    allowed: ['message'],
  }),
]
