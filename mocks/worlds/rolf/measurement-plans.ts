import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import type { MeasurementPlanRecord } from '../../contracts/own/measurement-plans.ts'
import { writerOf } from '../facts/writer.ts'
import { rolf } from './person.ts'

const region = writerOf(rolf.personnummer, regionStorstaden)

/** What Rolf measures at home by his agreement, for his diabetessköterska. */
export const measurementPlans: readonly MeasurementPlanRecord[] = [
  {
    header: region.header({ id: 'MP-811', unit: ekbacken, written: '2026-08-20T11:20' }),
    code: '14749-6',
    what: 'Blodsocker',
    often: 'Före frukost, måndag och torsdag',
    repeat: 'FREQ=WEEKLY;BYDAY=MO,TH',
    how: ['Tvätta händerna med vatten och tvål.', 'Stick på sidan av fingret.'],
    limits: [
      {
        trigger: 'Blodsockret är under 4, eller du skakar, svettas eller känner dig förvirrad',
        below: 4,
        unit: 'mmol/L',
        action:
          'Ta druvsocker eller ett glas saft direkt och mät igen efter en kvart. Ring 112 om det inte blir bättre.',
        urgent: true,
      },
      {
        trigger: 'Blodsockret är över 15',
        above: 15,
        unit: 'mmol/L',
        action:
          'Drick vatten och mät igen efter två timmar. Är det fortfarande över 15, ring vårdcentralen samma dag.',
        contact: ekbacken.hsaId,
      },
    ],
    receivers: [ekbacken.hsaId],
    contact: ekbacken.hsaId,
    validFrom: '2026-08-20',
    agreementId: 'OVK-811',
  },
]
