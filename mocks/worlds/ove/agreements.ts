import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import type { AgreementRecord } from '../../contracts/own/agreements.ts'
import { writerOf } from '../facts/writer.ts'
import { ove } from './person.ts'

const region = writerOf(ove.personnummer, regionStorstaden)

export const agreements: readonly AgreementRecord[] = [
  {
    header: region.header({ id: 'OVK-841', unit: ekbacken, written: '2026-09-02T11:20' }),
    title: 'Gå ut varje dag',
    status: 'active',
    validFrom: '2026-09-02',
    parties: [
      { party: 'resident', name: 'Ove Strand' },
      { party: 'relative', name: 'Kerstin Alm, god man' },
      { party: 'care', name: 'Vårdcentralen Ekbacken' },
    ],
    goals: [{ description: 'Gå till affären själv', lifecycleStatus: 'active', responsible: 'resident' }],
    commitments: [
      { text: 'Ta en promenad före lunch', responsible: 'resident', done: false, repeat: 'FREQ=DAILY' },
      {
        text: 'Förnya parkeringstillståndet',
        responsible: 'relative',
        done: false,
        dueDate: '2026-12-15',
      },
    ],
    risks: [],
  },
]
