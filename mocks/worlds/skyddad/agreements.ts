import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import type { AgreementRecord } from '../../contracts/own/agreements.ts'
import { writerOf } from '../facts/writer.ts'
import { sanna } from './person.ts'

const { header } = writerOf(sanna.personnummer, regionStorstaden)

export const agreements: readonly AgreementRecord[] = [
  {
    header: header({ id: 'OVK-851', unit: ekbacken, written: '2026-10-12T10:10' }),
    title: 'Sova bättre',
    status: 'active',
    validFrom: '2026-10-12',
    parties: [{ party: 'care', name: 'Vårdcentralen Ekbacken' }],
    goals: [],
    commitments: [
      { text: 'Fyll i sömndagboken', responsible: 'resident', done: false, repeat: 'FREQ=DAILY' },
      // Two rules that cannot be followed: one that is never met, and one that is not allowed.
      {
        text: 'Läs igenom sömnråden',
        responsible: 'resident',
        done: false,
        repeat: 'FREQ=DAILY;INTERVAL=7;BYDAY=TU',
      },
      { text: 'Ring om sömnen', responsible: 'resident', done: false, repeat: 'FREQ=WEEKLY;BYMONTHDAY=15' },
    ],
    risks: [],
  },
]
