import {
  breastClinic,
  cancerRehab,
  oncologyClinic,
  radiology,
  regionStorstaden,
} from '../../catalogue/region-storstaden.ts'
import { pdfOf } from '../facts/pdf.ts'
import { writerOf } from '../facts/writer.ts'
import { magdalena } from './person.ts'
import { oncologist, radiologist, rehabPhysio, surgeon } from './staff.ts'

const region = writerOf(magdalena.personnummer, regionStorstaden)
const byRadiology = { unit: radiology, author: radiologist, specialty: 'Bild- och funktionsmedicin' }

const tomography = {
  ...byRadiology,
  title: 'Datortomografi',
  referral: 'RTG-79540',
  question:
    'Inför strålbehandling. Opererad för bröstcancer på höger sida den 12 oktober. Något utanför bröstet?',
  asked: '2026-10-21T09:40',
  askedBy: { ...oncologist, unit: oncologyClinic },
}
const tomographyExamination = {
  of: 'Datortomografi av bröstkorg och buk',
  start: '2026-10-28T13:10',
  end: '2026-10-28T13:25',
  status: 'Avklarad',
  by: radiologist,
  modality: 'CT',
  images: 412,
}

/** What röntgen has replied about Magdalena, the newest first. */
export const imagingReplies = [
  region.imaging({
    ...tomography,
    id: 'RTG-79540-D',
    replied: '2026-10-30T10:15',
    signed: { by: radiologist, at: '2026-10-30T10:15' },
    seen: { by: oncologist, at: '2026-11-02T08:20' },
    dose: '6.2',
    weight: '64',
    height: '169',
    text: [
      'Undersökning med kontrast i blodet.',
      '',
      'Inga förändringar i lungor, lever eller skelett som talar för spridning. Förväntade förändringar efter operationen i höger bröst och armhåla. En enkel cysta i höger njure, som inte betyder något.',
      '',
      'Bedömning:\nInga tecken till spridning.',
    ].join('\n'),
    examinations: [tomographyExamination],
  }),
  region.imaging({
    ...tomography,
    id: 'RTG-79540-P',
    type: 'PREL',
    replied: '2026-10-28T16:00',
    text: 'Preliminärt inga tecken till spridning. Granskas av ännu en röntgenläkare.',
    examinations: [tomographyExamination],
  }),
  region.imaging({
    ...byRadiology,
    id: 'RTG-78811',
    title: 'Mammografi',
    referral: 'RTG-78811',
    question: 'Har känt en knöl i höger bröst i tre veckor. Förändring?',
    asked: '2026-09-07T10:30',
    askedBy: { ...surgeon, unit: breastClinic },
    replied: '2026-09-10T15:20',
    signed: { by: radiologist, at: '2026-09-10T15:20' },
    seen: { by: surgeon, at: '2026-09-11T08:05' },
    dose: '0.4',
    text: [
      'Mammografi och ultraljud av båda brösten.',
      '',
      'Höger bröst: en 14 mm stor, oregelbunden förtätning uppe åt sidan, kod 5. Prov med nål är taget med ultraljud som hjälp. Lymfkörtlarna i armhålan ser normala ut.',
      'Vänster bröst: utan anmärkning, kod 1.',
      '',
      'Bedömning:\nFörändringen i höger bröst talar för cancer. Svaret på provet avgör.',
    ].join('\n'),
    examinations: [
      {
        of: 'Mammografi',
        start: '2026-09-10T09:10',
        status: 'Avklarad',
        by: radiologist,
        modality: 'MG',
        images: 8,
      },
      {
        of: 'Ultraljud av bröst, med nålprov',
        start: '2026-09-10T09:40',
        status: 'Avklarad',
        by: radiologist,
        modality: 'US',
        images: 5,
      },
    ],
  }),
  region.imaging({
    ...byRadiology,
    id: 'RTG-79999',
    title: 'EJ-FOR-PATIENT: inför konferens',
    replied: '2026-11-12T10:00',
    text: 'EJ-FOR-PATIENT',
    approvedForPatient: false,
    examinations: [],
  }),
]

/** What those who were asked by a remiss have answered. */
export const referralReplies = [
  region.referralReply({
    id: 'RS-20551',
    unit: cancerRehab,
    title: 'Svar från Cancerrehab',
    type: 'SR',
    author: rehabPhysio,
    referral: 'REM-7710',
    question: 'Opererad i höger bröst och armhåla den 12 oktober. Rörlighet i axeln och svullnad av armen?',
    asked: '2026-10-13T14:00',
    askedBy: { ...surgeon, unit: breastClinic },
    replied: '2026-10-29T10:30',
    signed: { by: rehabPhysio, at: '2026-10-29T10:35' },
    text: 'Tack för remissen. Lyfter armen till 110 grader framåt och 95 grader utåt. Stramar i armhålan, ingen svullnad. Har fått övningar för axeln och kommer tillbaka hit innan strålbehandlingen börjar.',
    acts: [
      {
        text: 'Mätning av rörlighet och omfång',
        time: '2026-10-29T09:10',
        files: [
          pdfOf('Mätning av axel och arm', [
            'Magdalena Hult, den 29 oktober 2026.',
            'Höger axel: 110 grader framåt, 95 grader utåt. Vänster axel: 170 grader framåt, 165 grader utåt.',
            'Omfång mitt på underarmen: höger 23,5 cm, vänster 23,0 cm.',
          ]),
        ],
      },
    ],
  }),
]
