import { assessment, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { plainText } from '../facts/document.ts'
import { writerOf } from '../facts/writer.ts'
import { ove } from './person.ts'

const kommun = writerOf(ove.personnummer, sjostadsKommun)

const officer = { hsaId: 'TSTDEF2129990024-P841', name: 'Tuva Engman', title: 'Biståndshandläggare' }

export const carePlans = [
  kommun.carePlan({
    id: 'GP-841',
    unit: assessment,
    author: officer,
    changed: '2026-06-10T14:00',
    title: 'Genomförandeplan för boendestöd',
    type: 'GP',
    documents: [plainText('Boendestöd onsdagar. Vi går igenom posten och planerar inköp tillsammans.')],
  }),
]
