import { habilitation } from '../../catalogue/region-storstaden.ts'
import { schoolHealth, shortStay } from '../../catalogue/sjostads-kommun.ts'
import { booking } from '../facts/booking.ts'
import { habilitationPhysio, keyWorker, occupationalTherapist, schoolNurse } from './staff.ts'

export const regionBookings = [
  booking({
    id: 'T-300101',
    unit: habilitation,
    start: '2026-11-27T14:30',
    end: '2026-11-27T15:30',
    what: 'Träning med fysioterapeut',
    form: 'besok',
    performer: habilitationPhysio,
    purpose: 'Ta med ortoserna och ett par mjuka byxor.',
    allowed: ['cancel', 'rebook', 'message'],
  }),
  booking({
    id: 'T-300108',
    unit: habilitation,
    start: '2026-12-10T13:00',
    end: '2026-12-10T14:00',
    what: 'Prova ut ny rullstol',
    form: 'besok',
    performer: occupationalTherapist,
    allowed: ['rebook', 'message'],
  }),
  booking({
    id: 'T-300115',
    unit: habilitation,
    start: '2027-01-20T15:00',
    end: '2027-01-20T16:00',
    what: 'Möte om din habiliteringsplan',
    form: 'besok',
    performer: habilitationPhysio,
    purpose: 'Du bestämmer vilka som är med. Säg till om du vill prata själv en stund.',
    allowed: ['message'],
  }),
]

export const kommunBookings = [
  booking({
    id: 'KORT-1',
    unit: shortStay,
    start: '2026-12-04T16:00',
    end: '2026-12-06T17:00',
    what: 'Helg på Solgläntan',
    form: 'besok',
    performer: keyWorker,
    purpose: 'Ta med sovsäck, vi ser på match på lördag.',
    allowed: ['cancel', 'message'],
  }),
  booking({
    id: 'SKOL-1',
    unit: schoolHealth,
    start: '2026-12-03T09:20',
    end: '2026-12-03T09:40',
    what: 'Hälsosamtal i årskurs nio',
    form: 'besok',
    performer: schoolNurse,
    allowed: ['rebook'],
  }),
]
