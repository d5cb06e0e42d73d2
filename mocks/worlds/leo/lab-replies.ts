import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { analyses } from '../facts/lab-analyses.ts'
import { writerOf } from '../facts/writer.ts'
import { leo } from './person.ts'
import { asthmaNurse } from './staff.ts'

const region = writerOf(leo.personnummer, regionStorstaden)

/** What laboratories have replied about Leo: what may bring on his asthma. */
export const labReplies = [
  region.labReply({
    unit: ekbacken,
    author: asthmaNurse,
    id: 'LAB-82102',
    taken: '2026-05-12T15:30',
    replied: '2026-05-18T09:00',
    signed: { by: asthmaNurse, at: '2026-05-18T11:20' },
    group: 'Allergiprov',
    question: 'Astma. Finns allergi som gör besvären värre?',
    values: [
      {
        of: analyses.allergyBirch,
        value: '4,2',
        comment: 'Visar känslighet för björk. Betyder allergi om pollen ger besvär.',
      },
      { of: analyses.allergyCat, value: '<0,10' },
    ],
  }),
  region.labReply({
    unit: ekbacken,
    author: asthmaNurse,
    id: 'LAB-71833',
    taken: '2024-09-10T15:10',
    replied: '2024-09-16T09:30',
    signed: { by: asthmaNurse, at: '2024-09-16T10:40' },
    group: 'Allergiprov',
    values: [
      { of: analyses.allergyBirch, value: '2,9' },
      { of: analyses.allergyCat, value: '<0,10' },
    ],
  }),
]
