import { cancerRehab, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import type { PlanStructureRecord } from '../../contracts/own/plan-structures.ts'
import { writerOf } from '../facts/writer.ts'
import { magdalena } from './person.ts'

const { header } = writerOf(magdalena.personnummer, regionStorstaden)

/** What one of them holds in parts. */
export const planStructures: readonly PlanStructureRecord[] = [
  {
    header: header({ id: 'RP-302-S', unit: cancerRehab, written: '2026-10-29T10:10' }),
    planDocumentId: 'RP-302',
    title: 'Rehabiliteringsplan efter bröstoperation',
    status: 'active',
    purpose: 'Du ska få tillbaka rörligheten i axeln och orken i vardagen.',
    partOf: { sourceSystemHSAId: regionStorstaden.sourceSystemHSAId, documentId: 'VP-301' },
    mainResponsible: {
      name: 'Ida Malm',
      role: 'Fysioterapeut',
      unit: 'Cancerrehab Storstaden',
      phone: '08-465 004 57',
    },
    goals: [
      {
        id: '1',
        description: 'Full rörlighet i axeln',
        lifecycleStatus: 'active',
        followUpDate: '2027-01-28',
      },
      { id: '2', parentId: '1', description: 'Nå översta hyllan i köket', lifecycleStatus: 'active' },
    ],
    activities: [
      {
        id: '1',
        title: 'Axelövningarna i häftet, tre gånger om dagen',
        status: 'in-progress',
        party: 'resident',
        repeat: 'FREQ=DAILY',
      },
      {
        id: '2',
        title: 'Träning i grupp',
        status: 'scheduled',
        responsible: 'Ida Malm',
        bookingId: 'T-200108',
      },
      {
        id: '3',
        title: 'Mäta armens omfång',
        status: 'not-started',
        responsible: 'Ida Malm',
        scheduledPeriod: { start: '2027-01-28' },
      },
    ],
    participants: [
      { name: 'Ida Malm', role: 'Fysioterapeut', unit: 'Cancerrehab Storstaden', phone: '08-465 004 57' },
      { name: 'Tomas Ekvall', role: 'Kurator', unit: 'Cancerrehab Storstaden', phone: '08-465 004 55' },
    ],
    meeting: {
      status: 'called',
      invited: ['Magdalena Hult', 'Ida Malm', 'Tomas Ekvall'],
      calledBy: {
        name: 'Ida Malm',
        role: 'Fysioterapeut',
        unit: 'Cancerrehab Storstaden',
        careUnitHSAId: cancerRehab.hsaId,
        phone: '08-465 004 57',
      },
    },
    followUpDate: '2027-01-28',
  },
]
