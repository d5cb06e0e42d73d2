import {
  breastClinic,
  cancerRehab,
  oncologyClinic,
  regionStorstaden,
  surgicalWard,
} from '../../catalogue/region-storstaden.ts'
import { pdfOf } from '../facts/pdf.ts'
import { writerOf } from '../facts/writer.ts'
import { magdalena } from './person.ts'
import { contactNurse, oncologist, rehabPhysio, surgeon } from './staff.ts'

const { note } = writerOf(magdalena.personnummer, regionStorstaden)

/** What is written of Magdalena, from the first answer to the radiation. */
export const notes = [
  note({
    id: 'ANT-2107',
    unit: oncologyClinic,
    author: oncologist,
    written: '2026-11-17T11:50',
    signed: '2026-11-17T12:00',
    kind: 'auf',
    title: 'Ny dag för strålbehandling',
    text: 'Strålbehandlingen börjar den 30 november i stället för den 23 november. Det påverkar inte resultatet. Magdalena har fått veta det på telefon.',
  }),
  note({
    id: 'ANT-2106',
    unit: oncologyClinic,
    author: oncologist,
    written: '2026-11-09T12:20',
    signed: '2026-11-09T13:00',
    kind: 'bes',
    title: 'Samtal inför strålbehandling',
    text: 'Magdalena kommer tillsammans med Daniel.\n\nPlanering:\n- Strålbehandling av bröstet, 15 gånger.\n- Därefter tabletter i fem år.\n- Kontaktsjuksköterskan Selma Brandt ringer efter första veckan.\n\nVi har pratat om trötthet, om huden och om att hon får ringa när hon undrar något.',
  }),
  note({
    id: 'ANT-2105',
    unit: cancerRehab,
    author: rehabPhysio,
    written: '2026-10-29T10:05',
    signed: '2026-10-29T10:15',
    kind: 'bes',
    title: 'Första besöket hos fysioterapeut',
    text: 'Lyfter armen till 110 grader framåt och 95 grader utåt. Stramar i armhålan. Ingen svullnad av armen. Får övningar för axeln att göra tre gånger om dagen.',
  }),
  note({
    id: 'ANT-2108',
    unit: cancerRehab,
    author: rehabPhysio,
    written: '2026-10-29T10:20',
    signed: '2026-10-29T10:21',
    kind: 'atb',
    title: 'Övningar för axeln',
    file: pdfOf('Övningar för axeln', [
      'Till Magdalena Hult. Gör övningarna tre gånger om dagen. Det får strama, men inte göra ont efteråt.',
      'Lyft armen framåt så långt det går, tio gånger.',
      'Lyft armen utåt så långt det går, tio gånger.',
      'Frågor: Ida Malm, 08-465 004 57.',
    ]),
  }),
  note({
    id: 'ANT-2103',
    unit: surgicalWard,
    author: surgeon,
    written: '2026-10-13T13:10',
    signed: '2026-10-13T15:30',
    kind: 'slu',
    title: 'Epikris',
    text: 'Vårdtid: 12 oktober 2026 till 13 oktober 2026.\n\nÅtgärd: Operation av bröstet den 12 oktober, utan komplikationer.\n\nVid hemgång: Uppe och går. Såret är torrt. Lite ont.\n\nPlanering:\n- Svar på det som opererades bort lämnas på bröstmottagningen.\n- Fysioterapeut på Cancerrehab Storstaden.\n- Frågor: bröstmottagningen, 08-465 004 50.',
  }),
  note({
    id: 'ANT-2101',
    unit: breastClinic,
    author: surgeon,
    written: '2026-09-22T14:30',
    signed: '2026-09-22T16:10',
    kind: 'bes',
    title: 'Besked om provsvar',
    text: 'Magdalena får i dag besked om att provet visar bröstcancer. Daniel är med. Vi går igenom vad det betyder och att operation är första steget. Kontaktsjuksköterskan Selma Brandt är med på samtalet och tar över frågorna.',
  }),
  note({
    id: 'ANT-2104',
    unit: breastClinic,
    author: contactNurse,
    written: '2026-11-05T15:00',
    kind: 'sao',
    title: 'EJ-FOR-PATIENT: konferens utan patienten',
    text: 'EJ-FOR-PATIENT',
    approvedForPatient: false,
  }),
]
