import { breastClinic, cancerRehab, ekbacken, oncologyClinic } from '../../catalogue/region-storstaden.ts'
import { booking } from '../facts/booking.ts'
import { counsellor, familyDoctor, rehabPhysio, surgeon } from './staff.ts'

/** Radiation on fifteen weekdays from 30 November 2026. */
const radiation = Array.from({ length: 21 }, (_, day) => new Date(Date.UTC(2026, 10, 30 + day)))
  .filter((day) => day.getUTCDay() >= 1 && day.getUTCDay() <= 5)
  .map((day, index) =>
    booking({
      id: `STR-${index + 1}`,
      unit: oncologyClinic,
      start: `${day.toISOString().slice(0, 10)}T13:20`,
      end: `${day.toISOString().slice(0, 10)}T13:50`,
      what: `Strålbehandling ${index + 1} av 15`,
      form: 'besok',
      ...(index === 0 && {
        purpose: 'Kom en kvart tidigare första gången. Ha en tröja som går att knäppa upp.',
      }),
      allowed: ['message'],
    }),
  )

/** Magdalena's booked times. */
export const bookings = [
  booking({
    id: 'T-200101',
    unit: breastClinic,
    start: '2026-11-25T09:40',
    end: '2026-11-25T10:10',
    what: 'Återbesök efter operationen',
    form: 'besok',
    performer: surgeon,
    purpose: 'Ta gärna med någon. Skriv upp det du vill fråga om.',
    allowed: ['cancel', 'rebook', 'message'],
  }),
  booking({
    id: 'T-200108',
    unit: cancerRehab,
    start: '2026-11-26T15:00',
    end: '2026-11-26T16:00',
    what: 'Träning i grupp för axel och arm',
    form: 'besok',
    performer: rehabPhysio,
    allowed: ['cancel', 'message'],
  }),
  booking({
    id: 'T-200115',
    unit: cancerRehab,
    start: '2026-12-01T10:00',
    end: '2026-12-01T10:45',
    what: 'Videosamtal med kurator',
    form: 'video',
    performer: counsellor,
    reason: 'Jag vill prata om hur vi berättar för barnen.',
    allowed: ['cancel', 'rebook', 'message'],
  }),
  booking({
    id: 'T-200122',
    unit: ekbacken,
    start: '2026-12-03T13:30',
    end: '2026-12-03T14:00',
    what: 'Samtal om sjukskrivning',
    form: 'telefon',
    performer: familyDoctor,
    purpose:
      'Läkaren ringer upp dig. Du har strålning samma dag klockan 13.20, säg till om du vill bli uppringd senare.',
    allowed: ['cancel', 'rebook'],
  }),
  ...radiation,
  booking({
    id: 'T-200140',
    unit: breastClinic,
    what: 'Mammografi, årlig kontroll',
    form: 'besok',
    purpose: 'Du får en kallelse i oktober 2027.',
    invitation: true,
    allowed: [],
  }),
]
