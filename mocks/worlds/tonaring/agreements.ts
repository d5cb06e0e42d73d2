import { habilitation, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import type { AgreementRecord } from '../../contracts/own/agreements.ts'
import { writerOf } from '../facts/writer.ts'
import { vilmer } from './person.ts'

const region = writerOf(vilmer.personnummer, regionStorstaden)

export const agreements: readonly AgreementRecord[] = [
  {
    header: region.header({ id: 'OVK-301', unit: habilitation, written: '2026-10-02T15:00' }),
    title: 'Trapporna i skolan',
    status: 'active',
    validFrom: '2026-08-28',
    validTo: '2027-01-31',
    parties: [
      { party: 'resident', name: 'Vilmer Ask' },
      { party: 'care', name: 'Habiliteringen' },
    ],
    plan: { documentId: 'HP-301', title: 'Habiliteringsplan' },
    important: 'Fråga mig, inte mamma. Jag vill inte bli buren i skolan.',
    nextStep: { text: 'Frida pratar med skolan om hissen.', responsible: 'care' },
    goals: [
      {
        description: 'Gå trapporna till matsalen utan hjälp',
        lifecycleStatus: 'active',
        responsible: 'resident',
        followUpDate: '2027-01-20',
      },
    ],
    bookings: ['T-300101', 'T-300115'],
    commitments: [
      {
        text: 'Stretcha benen efter skolan',
        responsible: 'resident',
        done: false,
        repeat: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
      },
      {
        text: 'Testa att gå upp en trappa om dagen',
        responsible: 'resident',
        done: false,
        doneOn: '2026-11-23',
        repeat: 'FREQ=DAILY',
      },
      { text: 'Prata med skolan om hissen', responsible: 'care', done: false },
    ],
    risks: [
      {
        trigger: 'Du får ont i höften så att du inte kan sova',
        action: 'Skriv till Frida. Hon ringer dig inom två dagar. Ring 1177 om du inte kan vänta.',
        contact: 'Habiliteringen, 08-465 004 60',
      },
    ],
    history: [
      {
        date: '2026-10-02',
        by: 'Frida Holst, Habiliteringen',
        text: 'Vi bytte tisdagar mot fredagar för träningen.',
      },
    ],
  },
]
