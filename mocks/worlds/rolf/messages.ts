import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { homeCare, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { pdfOf } from '../facts/pdf.ts'
import { writerOf } from '../facts/writer.ts'
import { rolf } from './person.ts'
import { diabetesNurse } from './staff.ts'

const region = writerOf(rolf.personnummer, regionStorstaden)
const kommun = writerOf(rolf.personnummer, sjostadsKommun)

export const regionMessages = [
  region.message({
    id: 'MED-8110',
    unit: ekbacken,
    written: '2026-11-18T10:00',
    subject: 'Inför diabeteskontrollen',
    from: diabetesNurse,
    booking: 'T-811101',
    body: 'Hej Rolf! Ta med blodsockermätaren. Här är en lista att fylla i.',
    files: [
      { ...pdfOf('Mina blodsocker', ['Morgon', 'Före maten', 'På kvällen']), name: 'Lista för blodsocker' },
    ],
  }),
]

export const kommunMessages = [
  kommun.message({
    id: 'HTJ-MED-811',
    unit: homeCare,
    written: '2026-11-12T08:40',
    subject: 'Inköp på tisdag',
    body: 'Hej! Skriv inköpslistan på kylskåpet före tisdag.',
  }),
]
