import { habilitation, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { disabilityAuthority, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import type { PlanStructureRecord } from '../../contracts/own/plan-structures.ts'
import { writerOf } from '../facts/writer.ts'
import { vilmer } from './person.ts'

const region = writerOf(vilmer.personnummer, regionStorstaden)

export const regionPlanStructures: readonly PlanStructureRecord[] = [
  {
    header: region.header({ id: 'HP-301-S', unit: habilitation, written: '2026-10-02T15:30' }),
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
        responsible: 'Vilmer Ask',
      },
      {
        id: '4',
        description: 'Gå trapporna till matsalen utan hjälp',
        lifecycleStatus: 'active',
        responsible: 'Vilmer Ask',
        followUpDate: '2027-01-20',
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
        status: 'scheduled',
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

const kommun = writerOf(vilmer.personnummer, sjostadsKommun)

/** The individuell plan by LSS. The code set of GetCarePlans has none for it, so the parts tell its kind. */
export const kommunPlanStructures: readonly PlanStructureRecord[] = [
  {
    header: kommun.header({ id: 'LSS-PLAN-301-S', unit: disabilityAuthority, written: '2026-06-10T14:00' }),
    planDocumentId: 'LSS-PLAN-301',
    typeOfCarePlan: 'LSS',
    title: 'Individuell plan enligt LSS',
    status: 'active',
    purpose: 'Du ska kunna leva som andra i din ålder och bestämma själv om din vardag.',
    mainResponsible: {
      name: 'Petter Alvin',
      role: 'LSS-handläggare',
      unit: 'LSS-enheten',
      phone: '031-390 06 51',
    },
    wishes: ['Jag vill vara med kompisar på helgerna.'],
    activities: [
      {
        id: '1',
        title: 'Korttidsvistelse en helg i månaden',
        status: 'in-progress',
        principal: 'kommun',
        responsible: 'Korttidshemmet Solgläntan',
        bookingId: 'KORT-1',
      },
      {
        id: '2',
        title: 'Ledsagarservice fyra timmar varje lördag',
        status: 'in-progress',
        principal: 'kommun',
        responsible: 'Korttidshemmet Solgläntan',
        repeat: 'FREQ=WEEKLY;BYDAY=SA',
      },
    ],
    participants: [
      { name: 'Vilmer Ask', party: 'resident' },
      {
        name: 'Petter Alvin',
        role: 'LSS-handläggare',
        unit: 'LSS-enheten',
        phone: '031-390 06 51',
        party: 'social-care',
      },
      {
        name: 'Hanna Viklund',
        role: 'Stödassistent',
        unit: 'Korttidshemmet Solgläntan',
        party: 'social-care',
      },
    ],
    followUpDate: '2027-06-10',
  },
]
