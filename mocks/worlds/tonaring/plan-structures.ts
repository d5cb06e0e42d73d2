import { habilitation, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import type { PlanStructureRecord } from '../../contracts/own/plan-structures.ts'
import { writerOf } from '../facts/writer.ts'
import { vilmer } from './person.ts'

const region = writerOf(vilmer.personnummer, regionStorstaden)

export const planStructures: readonly PlanStructureRecord[] = [
  {
    header: region.header({ id: 'HP-301-S', unit: habilitation, written: '2026-02-11T15:30' }),
    planDocumentId: 'HP-301',
    title: 'Habiliteringsplan',
    status: 'active',
    purpose: 'Du ska kunna göra mer själv, i skolan och på fritiden.',
    mainResponsible: {
      name: 'Frida Holst',
      role: 'Fysioterapeut',
      unit: 'Habiliteringen för barn och unga',
      phone: '08-465 004 61',
    },
    wishes: ['Åka buss till stan med kompisar.', 'Slippa följa med pappa på handling.'],
    agreements: [{ documentId: 'OVK-301', title: 'Trapporna i skolan' }],
    goals: [
      {
        id: '1',
        description: 'Klara en dag på stan själv',
        lifecycleStatus: 'active',
        responsible: 'Vilmer',
      },
      { id: '2', parentId: '1', description: 'Åka buss själv', lifecycleStatus: 'completed' },
      { id: '3', parentId: '1', description: 'Betala och packa själv', lifecycleStatus: 'active' },
    ],
    activities: [
      {
        id: '1',
        title: 'Träning varannan fredag',
        status: 'in-progress',
        principal: 'region',
        bookingId: 'T-300101',
      },
      { id: '2', title: 'Ny rullstol', status: 'scheduled', principal: 'region', bookingId: 'T-300108' },
      {
        id: '3',
        title: 'Öva buss och stan med stödassistent',
        status: 'in-progress',
        principal: 'kommun',
        responsible: 'Hanna Viklund',
        scheduledPeriod: { start: '2026-12-05' },
      },
      {
        id: '4',
        title: 'Skriva en packlista i mobilen',
        status: 'not-started',
        party: 'resident',
        scheduledPeriod: { start: '2026-12-04' },
      },
    ],
    participants: [
      { name: 'Vilmer Ask', party: 'resident' },
      {
        name: 'Frida Holst',
        role: 'Fysioterapeut',
        unit: 'Habiliteringen',
        phone: '08-465 004 61',
        party: 'care',
      },
      { name: 'Yusuf Berglund', role: 'Arbetsterapeut', unit: 'Habiliteringen', party: 'care' },
      {
        name: 'Hanna Viklund',
        role: 'Stödassistent',
        unit: 'Korttidshemmet Solgläntan',
        party: 'social-care',
      },
    ],
    followUpDate: '2027-01-20',
  },
]
