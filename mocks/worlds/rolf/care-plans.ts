import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { plainText } from '../facts/document.ts'
import { writerOf } from '../facts/writer.ts'
import { rolf } from './person.ts'
import { doctor } from './staff.ts'

const region = writerOf(rolf.personnummer, regionStorstaden)

export const carePlans = [
  region.carePlan({
    id: 'VP-811',
    unit: ekbacken,
    author: doctor,
    changed: '2026-08-20T11:05',
    title: 'Vårdplan för diabetes',
    type: 'VP',
    documents: [plainText('Mål: långtidssocker (HbA1c) under 60 mmol/mol. Fotkontroll två gånger om året.')],
  }),
]
