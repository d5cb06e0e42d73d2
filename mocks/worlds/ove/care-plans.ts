import { housingSupport, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { plainText } from '../facts/document.ts'
import { writerOf } from '../facts/writer.ts'
import { ove } from './person.ts'
import { moa } from './staff.ts'

const kommun = writerOf(ove.personnummer, sjostadsKommun)

export const carePlans = [
  kommun.carePlan({
    id: 'GP-841',
    unit: housingSupport,
    author: moa,
    changed: '2026-06-10T14:00',
    title: 'Genomförandeplan för boendestöd',
    type: 'GP',
    documents: [plainText('Boendestöd onsdagar. Vi går igenom posten och planerar inköp tillsammans.')],
  }),
]
