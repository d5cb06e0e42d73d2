import { homeRehab, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { healthWriterOf } from '../facts/health.ts'
import { birgitta } from './person.ts'
import { occupationalTherapist } from './staff.ts'

const kommun = healthWriterOf(birgitta.personnummer, sjostadsKommun)
const common = { unit: homeRehab, author: occupationalTherapist }

/** What Birgitta manages at home, as the arbetsterapeut of the kommun has found it. */
export const functionalStatuses = [
  kommun.assessment({
    ...common,
    id: 'FUN-218',
    title: 'Bedömning av vardagen hemma',
    abilities: [
      ['personlig hygien', 'Tvättar sig själv vid handfatet. Behöver hjälp att duscha.'],
      ['på- och avklädning', 'Klär sig själv, sittande, och behöver gott om tid.'],
      ['förflyttning', 'Går utan hjälp inne. Ute med rollator, korta sträckor.'],
      ['toalettbesök', 'Klarar det själv. Har förhöjd sits.'],
      ['födointag', 'Äter själv. Behöver hjälp att ställa i ordning frukosten.'],
    ],
    comment: 'Bedömningen är gjord hemma en förmiddag. Orken tar slut fortare på eftermiddagen.',
    written: '2026-10-12T11:00',
    signed: { by: occupationalTherapist, at: '2026-10-12T13:20' },
  }),
  kommun.assessment({
    ...common,
    id: 'FUN-219',
    disability: {
      name: 'Nedsatt hörsel',
      comment: 'Hör bäst när en talar i taget och vänd mot henne. Vårdcentralen får fråga om hörapparat.',
    },
    written: '2026-10-12T11:20',
    signed: { by: occupationalTherapist, at: '2026-10-12T13:25' },
  }),
  kommun.assessment({
    ...common,
    id: 'FUN-140',
    title: 'Bedömning av vardagen hemma',
    abilities: [
      ['personlig hygien', 'Tvättar sig och duschar själv, med någon i närheten.'],
      ['förflyttning', 'Går med rollator inne och ute.'],
    ],
    written: '2025-09-29T10:00',
    signed: { by: occupationalTherapist, at: '2025-09-29T15:40' },
  }),
  kommun.assessment({
    ...common,
    id: 'FUN-231',
    disability: { name: 'EJ-FOR-PATIENT: minnestest som inte är klart' },
    written: '2026-11-16T10:00',
    approvedForPatient: false,
  }),
  kommun.assessment({
    ...common,
    id: 'FUN-120',
    abilities: [['förflyttning', 'EJ-FOR-PATIENT: gäller någon annan']],
    written: '2025-08-18T10:00',
    nullified: 'EJ-FOR-PATIENT: fel person',
  }),
]
