import { ekbacken, heartClinic } from '../../catalogue/region-storstaden.ts'
import { homeCare } from '../../catalogue/sjostads-kommun.ts'
import { booking } from '../facts/booking.ts'
import { diabetesNurse } from './staff.ts'

export const regionBookings = [
  booking({
    id: 'T-811101',
    unit: ekbacken,
    start: '2026-11-26T09:00',
    end: '2026-11-26T09:45',
    what: 'Diabeteskontroll',
    form: 'besok',
    performer: diabetesNurse,
    purpose: 'Ta med blodsockermätaren och skorna du går mest i.',
    allowed: ['cancel', 'rebook', 'message'],
  }),
  booking({
    id: 'T-811102',
    unit: heartClinic,
    start: '2026-12-14T13:30',
    end: '2026-12-14T14:00',
    what: 'Samtal om blodförtunnande medicin',
    form: 'telefon',
    performer: { name: 'Sjuksköterska' },
    allowed: ['message'],
  }),
]

export const kommunBookings = [
  booking({
    id: 'HT-811-1',
    unit: homeCare,
    start: '2026-11-24T13:00',
    end: '2026-11-24T14:30',
    what: 'Hemtjänst: städning och inköp',
    form: 'hembesok',
    performer: { name: 'Undersköterska' },
    purpose: 'Skriv inköpslistan på kylskåpet.',
    allowed: ['cancel', 'message'],
  }),
]
