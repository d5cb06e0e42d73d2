import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import type { AgreementRecord } from '../../contracts/own/agreements.ts'
import { writerOf } from '../facts/writer.ts'
import { leo } from './person.ts'

const region = writerOf(leo.personnummer, regionStorstaden)

export const agreements: readonly AgreementRecord[] = [
  {
    header: region.header({ id: 'OVK-821', unit: ekbacken, written: '2026-05-12T15:45' }),
    title: 'Astman på fotbollen',
    status: 'active',
    validFrom: '2026-05-12',
    parties: [
      { party: 'resident', name: 'Leo Hult' },
      { party: 'relative', name: 'Magdalena och Daniel Hult' },
      { party: 'care', name: 'Vårdcentralen Ekbacken' },
    ],
    goals: [{ description: 'Spela en hel match', lifecycleStatus: 'active', responsible: 'resident' }],
    commitments: [
      {
        text: 'Ta den förebyggande medicinen morgon och kväll, och skölj munnen efteråt',
        responsible: 'resident',
        done: false,
        repeat: 'FREQ=DAILY',
      },
      {
        text: 'Lämna en extra inhalator i skolan',
        responsible: 'relative',
        done: false,
        dueDate: '2026-11-27',
      },
    ],
    risks: [
      {
        trigger: 'Hostan väcker dig två nätter i rad',
        action: 'Öka den förebyggande medicinen enligt din behandlingsplan och ring oss samma dag.',
        contact: 'Vårdcentralen Ekbacken, 08-465 004 10',
      },
      {
        trigger: 'Du får svårt att andas',
        action: 'Ta den snabbverkande medicinen direkt. Blir det inte bättre på tio minuter, ring 112.',
      },
    ],
  },
  {
    header: region.header({ id: 'OVK-822', unit: ekbacken, written: '2026-09-15T10:20', patientOnly: true }),
    title: 'Det vi pratade om på egen hand',
    status: 'active',
    validFrom: '2026-09-15',
    parties: [
      { party: 'resident', name: 'Leo Hult' },
      { party: 'care', name: 'Vårdcentralen Ekbacken' },
    ],
    goals: [],
    commitments: [
      { text: 'Säga till om det känns jobbigt igen', responsible: 'resident', done: false },
      { text: 'Ringa dig om en månad', responsible: 'care', done: false },
    ],
    risks: [],
  },
]
