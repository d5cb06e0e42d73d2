import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { schoolHealth, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { pdfOf } from '../facts/pdf.ts'
import { writerOf } from '../facts/writer.ts'
import { leo } from './person.ts'
import { asthmaNurse } from './staff.ts'

const region = writerOf(leo.personnummer, regionStorstaden)
const kommun = writerOf(leo.personnummer, sjostadsKommun)

export const regionMessages = [
  region.message({
    id: 'MED-8210',
    unit: ekbacken,
    written: '2026-11-17T13:00',
    subject: 'Inför astmakontrollen',
    from: asthmaNurse,
    booking: 'T-821101',
    body: 'Hej! Så här gör ni med medicinerna före blåsprovet.',
    files: [
      {
        ...pdfOf('Före blåsprovet', ['Vänta fyra timmar med den snabbverkande medicinen, om det går.']),
        name: 'Före blåsprovet',
      },
    ],
  }),
]

export const kommunMessages = [
  kommun.message({
    id: 'EH-MED-821',
    unit: schoolHealth,
    written: '2026-11-19T08:30',
    kind: 'invitation',
    thread: 'bokning EH-821-1',
    booking: 'EH-821-1',
    subject: 'Hälsobesök i årskurs fyra',
    body: 'Hälsobesöket är tisdag 8 december klockan 10.20 i skolan. Lämna in hälsofrågorna före dess.',
  }),
]
