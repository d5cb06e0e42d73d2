import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import type { AgreementRecord } from '../../contracts/own/agreements.ts'
import { writerOf } from '../facts/writer.ts'
import { siv } from './person.ts'

const region = writerOf(siv.personnummer, regionStorstaden)

export const agreements: readonly AgreementRecord[] = [
  {
    header: region.header({ id: 'OVK-521', unit: ekbacken, written: '2026-11-20T15:20' }),
    title: 'De första veckorna hemma',
    status: 'active',
    validFrom: '2026-11-22',
    validTo: '2026-12-20',
    parties: [
      { party: 'resident', name: 'Siv Norling' },
      { party: 'relative', name: 'Per Norling, son' },
      { party: 'care', name: 'Vårdcentralen Ekbacken' },
      { party: 'care', name: 'Hemsjukvården Sjöstad' },
      { party: 'social-care', name: 'Hemgångsteamet Sjöstad' },
    ],
    plan: { documentId: 'SPU-501', title: 'Plan för utskrivning och tiden hemma' },
    important: 'Jag vill kunna gå ut med hunden igen. Katten får inte släppas ut.',
    nextStep: { text: 'Vårdcentralen ringer dig.', responsible: 'care', dueDate: '2026-11-24' },
    goals: [
      {
        description: 'Gå till brevlådan och tillbaka med rollator',
        lifecycleStatus: 'active',
        responsible: 'resident',
        followUpDate: '2026-12-03',
      },
      { description: 'Gå ut med hunden', lifecycleStatus: 'proposed', responsible: 'resident' },
    ],
    followUpDate: '2026-12-03',
    bookings: ['T-500101', 'T-500108', 'T-500115'],
    commitments: [
      {
        text: 'Gå tre varv i lägenheten, morgon och kväll',
        responsible: 'resident',
        done: false,
        repeat: 'FREQ=DAILY',
      },
      {
        text: 'Skriva upp vad du undrar över till telefonsamtalet',
        responsible: 'resident',
        done: false,
        dueDate: '2026-11-24',
      },
      {
        text: 'Handla och ta hand om hunden',
        responsible: 'relative',
        done: false,
        dueDate: '2026-12-06',
      },
      { text: 'Ringa och höra hur du mår', responsible: 'care', done: false, dueDate: '2026-11-24' },
      { text: 'Komma morgon och kväll', responsible: 'social-care', done: false, repeat: 'FREQ=DAILY' },
    ],
    risks: [
      {
        trigger: 'Såret blöder, vätskar eller blir rött',
        action: 'Ring hemsjukvården, dygnet runt.',
        contact: 'Hemsjukvården Sjöstad, 031-390 06 30',
      },
      {
        trigger: 'Ena vaden svullnar eller gör ont',
        action: 'Ring hemsjukvården genast.',
        contact: 'Hemsjukvården Sjöstad, 031-390 06 30',
      },
      {
        trigger: 'Du blöder och det inte slutar, eller får blod i avföringen',
        action: 'Ring 112. Tala om att du får blodförtunnande sprutor.',
      },
      {
        trigger: 'Du ramlar och slår i huvudet, eller kan inte stödja på benet',
        action: 'Ring 112. Tala om att du får blodförtunnande sprutor.',
      },
      { trigger: 'Du får svårt att andas eller ont i bröstet', action: 'Ring 112.' },
    ],
    history: [
      {
        date: '2026-11-20',
        by: 'Maja Sandell, avdelning 44',
        text: 'Du kommer hem den 22 i stället för den 24 november.',
      },
      {
        date: '2026-11-20',
        by: 'Gunilla Ros, Vårdcentralen Ekbacken',
        text: 'Kvällsbesök varje dag lades till.',
      },
    ],
  },
]
