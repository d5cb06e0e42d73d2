import { medicalClinic, regionFjallmarken } from '../../catalogue/region-fjallmarken.ts'
import { bowelClinic, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { writerOf } from '../facts/writer.ts'
import { emil } from './person.ts'
import { bowelDoctor, formerDoctor } from './staff.ts'

const here = writerOf(emil.personnummer, regionStorstaden)
const there = writerOf(emil.personnummer, regionFjallmarken)

export const regionNotes = [
  here.note({
    id: 'ANT-40102',
    unit: bowelClinic,
    author: bowelDoctor,
    written: '2026-09-10T14:15',
    signed: '2026-09-10T14:25',
    kind: 'bes',
    title: 'Första besöket efter flytten',
    text: 'Kontakt: Mottagningsbesök hos läkare.\n\nAktuellt: 34-årig man med Crohns sjukdom i tunntarmen sedan 2022. Har flyttat hit i augusti. Mår bra, två formade avföringar om dagen, ingen smärta.\n\nPlanering:\n- Fortsätter med dropp var åttonde vecka, första gången här den 8 oktober.\n- Lämnar prover före droppet.',
  }),
]

/** What was written where he lived before; told in FHIR. */
export const formerNotes = [
  there.note({
    id: 'F-ANT-6120',
    unit: medicalClinic,
    author: formerDoctor,
    written: '2026-03-19T11:10',
    signed: '2026-03-19T11:20',
    kind: 'bes',
    title: 'Årskontroll',
    text: 'Aktuellt: Mår bra på dropp var åttonde vecka. Arbetar heltid och tränar löpning. Enstaka lös avföring vid stress.\n\nProver: Kalprotektin 120, tidigare 310. Hemoglobin 141.\n\nPlanering:\n- Fortsätter som tidigare.\n- Får loperamid att ta vid behov.',
  }),
  there.note({
    id: 'F-ANT-6388',
    unit: medicalClinic,
    author: formerDoctor,
    written: '2026-08-31T09:40',
    signed: '2026-08-31T10:05',
    kind: 'slu',
    title: 'Slutanteckning vid flytt',
    text: 'Flyttar till Storstaden. Remiss till magtarmmottagningen där är skickad den 17 augusti. Senaste droppet gavs den 13 augusti, nästa bör ges i början av oktober. Tål inte azatioprin.',
  }),
]
