import { bowelClinic, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import type { AgreementRecord } from '../../contracts/own/agreements.ts'
import { writerOf } from '../facts/writer.ts'
import { emil } from './person.ts'

const here = writerOf(emil.personnummer, regionStorstaden)

export const agreements: readonly AgreementRecord[] = [
  {
    header: here.header({ id: 'OVK-401', unit: bowelClinic, written: '2026-09-10T14:30' }),
    title: 'Egen mätning hemma',
    status: 'active',
    validFrom: '2026-09-10',
    validTo: '2027-09-10',
    parties: [
      { party: 'resident', name: 'Emil Tallberg' },
      { party: 'care', name: 'Magtarmmottagningen' },
    ],
    plan: { documentId: 'VP-401', title: 'Vårdplan för Crohns sjukdom' },
    nextStep: {
      text: 'Du lämnar prover på labbet före droppet.',
      responsible: 'resident',
      dueDate: '2026-11-30',
    },
    goals: [
      {
        description: 'Springa Fjällbyloppet i juni',
        lifecycleStatus: 'active',
        responsible: 'resident',
        followUpDate: '2027-03-15',
      },
      { description: 'Inga skov på ett år', lifecycleStatus: 'active', responsible: 'care' },
    ],
    bookings: ['INF-1', 'T-400101'],
    commitments: [
      {
        text: 'Svara på veckans frågor i appen',
        responsible: 'resident',
        done: false,
        repeat: 'FREQ=WEEKLY;BYDAY=MO',
      },
      {
        text: 'Skicka avföringsprov hemifrån',
        responsible: 'resident',
        done: false,
        repeat: 'FREQ=MONTHLY;BYMONTHDAY=1',
      },
      { text: 'Titta på dina svar', responsible: 'care', done: false, repeat: 'FREQ=WEEKLY' },
      { text: 'Boka koloskopi våren 2027', responsible: 'care', done: false },
    ],
    risks: [
      {
        trigger: 'Du har mer än fyra lösa avföringar om dagen i tre dagar',
        action: 'Skriv till mottagningen. De ändrar din behandling.',
        contact: 'Magtarmmottagningen, 08-465 004 62',
      },
      { trigger: 'Du får hög feber eller svår magsmärta', action: 'Ring 112.' },
    ],
  },
]
