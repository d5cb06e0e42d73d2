import { eyeClinic, ogonkliniken } from '../../catalogue/ogonkliniken.ts'
import { homeNursing, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { writerOf } from '../facts/writer.ts'
import { birgitta } from './person.ts'
import { eva, eyeNurse } from './staff.ts'

const kommun = writerOf(birgitta.personnummer, sjostadsKommun)

/** What hemsjukvården writes. */
export const kommunNotes = [
  kommun.note({
    id: 'HSV-A-70120',
    visit: 'K-70120',
    unit: homeNursing,
    author: eva,
    written: '2026-11-16T15:00',
    signed: '2026-11-16T15:02',
    kind: 'atb',
    title: 'Omläggning av sår',
    text: [
      'Såret på smalbenet mäter 2,8 x 1,9 cm. Vid förra omläggningen 3,1 x 2,2 cm.',
      'Rosa sårbotten, lite vätska, ingen lukt. Huden runt om är hel. Mindre ont än förra veckan, 2 av 10.',
      '',
      'Rengjort med kranvatten, nytt förband och stödlinda.',
      'Nästa omläggning den 23 november. Läker det inte till den 14 december tas såret upp med läkaren på Vårdcentralen Ekbacken.',
    ].join('\n'),
  }),
  kommun.note({
    id: 'HSV-A-69907',
    visit: 'K-69907',
    unit: homeNursing,
    author: eva,
    written: '2026-11-09T14:55',
    signed: '2026-11-09T14:58',
    kind: 'atb',
    title: 'Omläggning av sår',
    text: 'Såret på smalbenet mäter 3,1 x 2,2 cm. Gulrosa sårbotten, måttligt med vätska. Ont vid omläggning, 4 av 10.\n\nFrån i dag läggs såret om på måndagar i stället för torsdagar. Birgitta och hemtjänsten vet om det.',
  }),
  kommun.note({
    id: 'HSV-A-69950',
    unit: homeNursing,
    author: eva,
    written: '2026-11-11T10:00',
    kind: 'sao',
    title: 'EJ-FOR-PATIENT: samtal mellan kollegor',
    text: 'EJ-FOR-PATIENT',
    approvedForPatient: false,
  }),
]

const eye = writerOf(birgitta.personnummer, ogonkliniken)

/** What the eye clinic writes, in DocBook. */
export const eyeNotes = [
  eye.note({
    id: 'OK-A-41877',
    unit: eyeClinic,
    author: eyeNurse,
    written: '2025-12-02T14:20',
    signed: '2025-12-02T14:30',
    kind: 'utr',
    title: 'Undersökning av synen',
    text: '<?xml version="1.0"?><article><info><title>Undersökning av synen</title></info><section><title>Synskärpa</title><para>Höger öga 0,6. Vänster öga 0,5. Båda med egna glasögon.</para></section><section><title>Bedömning</title><para>Början till gråstarr på båda ögonen. Trycket i ögonen är utan anmärkning.</para><para>Ny kontroll om ett år.</para></section></article>',
  }),
  eye.note({
    id: 'OK-A-41878',
    unit: eyeClinic,
    author: eyeNurse,
    written: '2025-12-03T08:30',
    kind: 'utr',
    title: 'EJ-FOR-PATIENT: bilder granskade',
    text: 'EJ-FOR-PATIENT',
    approvedForPatient: false,
  }),
]
