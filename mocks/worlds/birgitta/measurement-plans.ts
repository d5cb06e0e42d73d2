import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { homeNursing } from '../../catalogue/sjostads-kommun.ts'
import type { MeasurementPlanRecord } from '../../contracts/own/measurement-plans.ts'
import { writerOf } from '../facts/writer.ts'
import { birgitta } from './person.ts'

const region = writerOf(birgitta.personnummer, regionStorstaden)
const receivers = [ekbacken.hsaId, homeNursing.hsaId]

/** What Birgitta measures at home by her agreement: her weight each morning, and her blood pressure on Sundays. */
export const measurementPlans: readonly MeasurementPlanRecord[] = [
  {
    header: region.header({ id: 'MP-114-1', unit: ekbacken, written: '2026-10-14T14:40' }),
    code: '29463-7',
    what: 'Vikt',
    often: 'Varje morgon',
    repeat: 'FREQ=DAILY',
    how: [
      'Gå på toaletten först.',
      'Väg dig före frukost, i nattkläder eller underkläder.',
      'Använd samma våg.',
    ],
    limits: [
      {
        trigger: 'Du går upp mer än 2 kilo på tre dagar',
        rise: { by: 2, days: 3 },
        unit: 'kg',
        action: 'Ring sjuksköterskan samma dag. Är det stängt, ring hemsjukvården på 031-390 06 30.',
        contact: ekbacken.hsaId,
      },
      {
        trigger: 'Du går ner mer än 3 kilo på en vecka',
        fall: { by: 3, days: 7 },
        unit: 'kg',
        action:
          'Ring sjuksköterskan samma dag, innan du tar mer vattendrivande medicin. Är det stängt, ring hemsjukvården på 031-390 06 30.',
        contact: ekbacken.hsaId,
      },
      {
        trigger: 'Du får svårt att andas när du vilar, eller ont i bröstet',
        action: 'Ring 112.',
        urgent: true,
      },
    ],
    receivers,
    contact: ekbacken.hsaId,
    validFrom: '2026-10-14',
    validTo: '2027-04-14',
    agreementId: 'ovk-2026-114',
    internalNotes: 'INTERN-ANTECKNING: vågen lånas från hjälpmedelscentralen.',
  },
  {
    header: region.header({ id: 'MP-114-2', unit: ekbacken, written: '2026-10-14T14:45' }),
    code: '85354-9',
    what: 'Blodtryck',
    often: 'En gång i veckan, på söndagar',
    repeat: 'FREQ=WEEKLY;BYDAY=SU',
    how: ['Sitt stilla i fem minuter.', 'Mät på vänster arm, i höjd med hjärtat.'],
    limits: [
      {
        trigger: 'Det övre värdet är över 180',
        part: '8480-6',
        above: 180,
        unit: 'mm[Hg]',
        action: 'Vila en kvart och mät igen. Är det fortfarande över 180, ring sjuksköterskan samma dag.',
        contact: ekbacken.hsaId,
      },
      {
        trigger: 'Det övre värdet är under 95, eller du är yr när du reser dig',
        part: '8480-6',
        below: 95,
        unit: 'mm[Hg]',
        action: 'Sätt eller lägg dig. Ring sjuksköterskan samma dag.',
        contact: ekbacken.hsaId,
      },
    ],
    receivers,
    contact: ekbacken.hsaId,
    validFrom: '2026-10-14',
    validTo: '2027-04-14',
    agreementId: 'ovk-2026-114',
  },
  {
    header: region.header({ id: 'MP-114-9', unit: ekbacken, approvedForPatient: false }),
    code: '8867-4',
    what: 'EJ-FOR-PATIENT: utkast om puls',
  },
]
