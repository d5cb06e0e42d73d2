import { medicalClinic, regionFjallmarken } from '../../catalogue/region-fjallmarken.ts'
import { bowelClinic, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { plainText } from '../facts/document.ts'
import { pdfOf } from '../facts/pdf.ts'
import { writerOf } from '../facts/writer.ts'
import { emil } from './person.ts'
import { bowelDoctor, formerDoctor } from './staff.ts'

const here = writerOf(emil.personnummer, regionStorstaden)

export const regionCarePlans = [
  here.carePlan({
    id: 'VP-401',
    unit: bowelClinic,
    type: 'VP',
    title: 'Vårdplan för Crohns sjukdom',
    changed: '2026-09-10T14:20',
    author: bowelDoctor,
    signed: { by: bowelDoctor, at: '2026-09-10T14:25' },
    participants: [bowelClinic.hsaId],
    documents: [
      plainText(
        'Dropp var åttonde vecka. Egen mätning varje vecka. Koloskopi våren 2027. Skriv till mottagningen vid skov. Hög feber eller svår magsmärta: ring 112.',
      ),
    ],
  }),
]

const there = writerOf(emil.personnummer, regionFjallmarken)

export const formerRegionCarePlans = [
  there.carePlan({
    id: 'F-VP-77',
    unit: medicalClinic,
    type: 'VP',
    title: 'Vårdplan, inflammatorisk tarmsjukdom',
    changed: '2026-08-31T10:00',
    author: formerDoctor,
    signed: { by: formerDoctor, at: '2026-08-31T10:05' },
    participants: [medicalClinic.hsaId],
    documents: [
      pdfOf('Vårdplan', [
        'För Emil Tallberg. Dropp var åttonde vecka sedan 2023.',
        'Årskontroll i mars. Koloskopi 2027.',
        'Remiss till nytt sjukhus är skickad 17 augusti 2026. Planen är avslutad.',
      ]),
    ],
  }),
]
