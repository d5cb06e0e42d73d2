import { medicalClinic, regionFjallmarken } from '../../catalogue/region-fjallmarken.ts'
import type { PlanStructureRecord } from '../../contracts/own/plan-structures.ts'
import { writerOf } from '../facts/writer.ts'
import { emil } from './person.ts'

const there = writerOf(emil.personnummer, regionFjallmarken)

export const planStructures: readonly PlanStructureRecord[] = [
  {
    header: there.header({ id: 'F-VP-77', unit: medicalClinic, written: '2026-08-31T10:00' }),
    planDocumentId: 'F-VP-77',
    title: 'Vårdplan, inflammatorisk tarmsjukdom',
    status: 'ended',
    purpose: 'Hålla sjukdomen lugn så att du kan arbeta och träna som du vill.',
    mainResponsible: { name: 'Stina Fjellner' },
    wishes: ['Jag vill slippa sjukhuset så mycket det går.'],
    goals: [
      {
        id: '1',
        description: 'Inga skov på ett år',
        lifecycleStatus: 'completed',
        responsible: 'Stina Fjellner',
      },
      { id: '2', parentId: '1', description: 'Järnvärde över gränsen', lifecycleStatus: 'completed' },
    ],
    activities: [
      { id: '1', title: 'Dropp var åttonde vecka', status: 'completed', responsible: 'Anders Rova' },
      {
        id: '2',
        title: 'Skicka remiss till nytt sjukhus',
        status: 'completed',
        responsible: 'Stina Fjellner',
        scheduledPeriod: { start: '2026-08-17' },
      },
    ],
    participants: [
      { name: 'Stina Fjellner', role: 'Läkare', unit: 'Fjällmarkens sjukhus, medicinmottagningen' },
      { name: 'Anders Rova', role: 'Sjuksköterska', phone: '0980-319 211' },
    ],
  },
]
