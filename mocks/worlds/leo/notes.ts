import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { pdfOf } from '../facts/pdf.ts'
import { writerOf } from '../facts/writer.ts'
import { leo } from './person.ts'
import { asthmaNurse } from './staff.ts'

const { note } = writerOf(leo.personnummer, regionStorstaden)

export const notes = [
  note({
    id: 'ANT-821001',
    unit: ekbacken,
    author: asthmaNurse,
    written: '2026-05-12T15:50',
    signed: '2026-05-12T15:55',
    kind: 'bes',
    title: 'Astmakontroll',
    text: 'Leo kommer med sin pappa. Hostar när han springer länge på fotbollen, annars bra. Inga nätter med hosta den senaste månaden. Lungorna låter fint.\n\nPlanering:\n- Fortsätter med den förebyggande medicinen morgon och kväll.\n- Skriftlig behandlingsplan lämnades.\n- Ny kontroll med blåsprov den 3 december.',
  }),
  note({
    id: 'ANT-821002',
    unit: ekbacken,
    author: asthmaNurse,
    written: '2026-05-12T15:58',
    signed: '2026-05-12T15:59',
    kind: 'atb',
    title: 'Behandlingsplan för astma',
    file: pdfOf('Behandlingsplan för astma', [
      'För Leo Hult. Skriven 12 maj 2026.',
      'Varje dag: den förebyggande medicinen morgon och kväll. Skölj munnen efteråt.',
      'Hostan väcker Leo två nätter i rad: öka den förebyggande medicinen som vi har gått igenom och ring Vårdcentralen Ekbacken, 08-465 004 10, samma dag.',
      'Svårt att andas: ta den snabbverkande medicinen direkt. Blir det inte bättre på tio minuter, ring 112.',
    ]),
  }),
]
