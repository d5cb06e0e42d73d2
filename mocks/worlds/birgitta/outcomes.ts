import { footClinic, fotklinikenLinden } from '../../catalogue/fotkliniken-linden.ts'
import { eyeClinic, ogonkliniken } from '../../catalogue/ogonkliniken.ts'
import {
  acuteWard,
  ekbacken,
  heartClinic,
  radiology,
  regionStorstaden,
} from '../../catalogue/region-storstaden.ts'
import { chestPicture } from '../facts/drawings.ts'
import { writerOf } from '../facts/writer.ts'
import { birgitta } from './person.ts'
import { cardiologist, ellen, eyeDoctor, karin, radiologist } from './staff.ts'

const region = writerOf(birgitta.personnummer, regionStorstaden)

const chest = {
  unit: radiology,
  title: 'Lungröntgen',
  specialty: 'Bild- och funktionsmedicin',
  author: radiologist,
  referral: 'RTG-60012',
  question: 'Andfådd och svullna ben sedan en vecka. Hjärtsvikt? Lunginflammation?',
  anamnesis: 'Känd hjärtsvikt. Ingen feber.',
  asked: '2026-09-28T17:20',
  askedBy: { ...cardiologist, unit: acuteWard },
}
const chestExamination = {
  of: 'Röntgen av lungor och hjärta',
  start: '2026-09-28T18:40',
  end: '2026-09-28T18:50',
  status: 'Avklarad',
  by: radiologist,
  modality: 'DX',
  images: 2,
}

/** What röntgen has replied about Birgitta, the newest first. */
export const regionImaging = [
  region.imaging({
    ...chest,
    id: 'RTG-60012-D',
    replied: '2026-09-29T09:15',
    signed: { by: radiologist, at: '2026-09-29T09:15' },
    seen: { by: cardiologist, at: '2026-09-29T10:30' },
    dose: '0.05',
    weight: '72.0',
    text: [
      'Undersökningen är gjord sittande, rakt framifrån och från sidan.',
      '',
      'Hjärtat är måttligt förstorat. Blodkärlen i lungorna är vidgade, och det finns lite vätska i båda lungsäckarna. Ingen säker förtätning som vid lunginflammation.',
      '',
      'Bedömning:\nBilden stämmer med hjärtsvikt. Inga tecken till lunginflammation.',
    ].join('\n'),
    examinations: [
      { ...chestExamination, bodyPart: 'Bröstkorg, framifrån', pictures: [{ file: chestPicture }] },
    ],
  }),
  region.imaging({
    ...chest,
    id: 'RTG-60012-P',
    type: 'PREL',
    replied: '2026-09-28T19:30',
    text: 'Vidgade kärl i lungorna och lite vätska i lungsäckarna. Granskas igen i morgon.',
    examinations: [chestExamination],
  }),
  region.imaging({
    id: 'RTG-49310',
    unit: radiology,
    title: 'Röntgen av knä',
    specialty: 'Bild- och funktionsmedicin',
    author: radiologist,
    referral: 'RTG-49310',
    question: 'Föll på knäet i går. Svullen och öm på insidan av vänster knä. Brott?',
    asked: '2025-04-22T14:10',
    askedBy: { ...karin, unit: ekbacken },
    replied: '2025-04-23T08:20',
    signed: { by: radiologist, at: '2025-04-23T08:20' },
    seen: { by: karin, at: '2025-04-23T13:05' },
    dose: '0.01',
    text: 'Inget brott. Lätt artros på insidan av knäleden. Lite vätska i leden.',
    examinations: [
      {
        of: 'Röntgen av vänster knä',
        start: '2025-04-22T15:30',
        status: 'Avklarad',
        by: radiologist,
        modality: 'DX',
        images: 3,
      },
    ],
  }),
  region.imaging({
    ...chest,
    id: 'RTG-60020',
    referral: 'RTG-60020',
    replied: '2026-11-19T10:00',
    title: 'EJ-FOR-PATIENT: inte bedömd än',
    text: 'EJ-FOR-PATIENT',
    approvedForPatient: false,
    examinations: [{ ...chestExamination, of: 'EJ-FOR-PATIENT' }],
  }),
  region.imaging({
    ...chest,
    id: 'RTG-55002',
    referral: 'RTG-55002',
    replied: '2026-03-10T10:00',
    title: 'EJ-FOR-PATIENT: fel person',
    text: 'EJ-FOR-PATIENT',
    nullified: 'EJ-FOR-PATIENT: fel person',
    examinations: [{ ...chestExamination, of: 'EJ-FOR-PATIENT' }],
  }),
]

/** What those in the region who were asked by a remiss have answered. */
export const regionReplies = [
  region.referralReply({
    id: 'EKO-46002',
    unit: heartClinic,
    title: 'Ultraljud av hjärtat',
    author: cardiologist,
    referral: 'REM-5120',
    question:
      'Känd hjärtsvikt sedan 2019. Mer andfådd vid ansträngning, svullen runt anklarna på kvällen. Hur pumpar hjärtat?',
    asked: '2024-11-06T11:20',
    askedBy: { ...karin, unit: ekbacken },
    replied: '2024-12-02T15:40',
    signed: { by: cardiologist, at: '2024-12-02T16:05' },
    seen: { by: karin, at: '2024-12-04T09:10' },
    text: [
      'Vänster kammare är lätt förstorad. Pumpförmågan är lätt nedsatt, EF 40–45 procent.',
      'Klaffarna: lätt läckage i mitralisklaffen, i övrigt utan anmärkning.',
      'Höger kammare pumpar normalt. Ingen vätska runt hjärtat.',
      '',
      'Bedömning:\nHjärtsvikt med lätt nedsatt pumpförmåga, ungefär som vid undersökningen 2022.',
      '',
      'Planering:\nFöljs på hjärtmottagningen en gång om året. Blodprov på vårdcentralen.',
    ].join('\n'),
    acts: [{ text: 'Ultraljud av hjärtat (ekokardiografi)', time: '2024-12-02T09:30' }],
  }),
  region.referralReply({
    id: 'EKO-46003',
    unit: heartClinic,
    title: 'EJ-FOR-PATIENT',
    replied: '2026-11-18T09:00',
    text: 'EJ-FOR-PATIENT',
    approvedForPatient: false,
  }),
]

const eye = writerOf(birgitta.personnummer, ogonkliniken)

/** What Ögonkliniken has answered, in DocBook as its notes are. */
export const eyeReplies = [
  eye.referralReply({
    id: 'OK-S-41877',
    unit: eyeClinic,
    title: 'Svar om synen',
    author: eyeDoctor,
    referral: 'REM-6230',
    question: 'Ser sämre på båda ögonen sedan ett år och har svårt att läsa. Gråstarr?',
    asked: '2025-10-21T10:55',
    askedBy: { ...karin, unit: ekbacken },
    replied: '2025-12-02T15:10',
    signed: { by: eyeDoctor, at: '2025-12-02T15:12' },
    seen: { by: karin, at: '2025-12-05T08:45' },
    text: '<?xml version="1.0"?><article><section><title>Bedömning</title><para>Tack för remissen. Birgitta har början till gråstarr på båda ögonen. Synskärpa höger öga 0,6 och vänster öga 0,5 med egna glasögon. Trycket i ögonen är utan anmärkning.</para></section><section><title>Planering</title><itemizedlist><listitem><para>Ingen operation nu. Birgitta klarar det hon vill göra.</para></listitem><listitem><para>Ny kontroll här om ett år. Ni behöver skicka en ny remiss.</para></listitem></itemizedlist></section></article>',
    background: [{ code: 'H25.9', text: 'Senil katarakt, ospecificerad' }],
    acts: [
      { text: 'Mätning av synskärpa', time: '2025-12-02T13:30' },
      { text: 'Mätning av trycket i ögonen', time: '2025-12-02T13:40' },
    ],
  }),
]

const foot = writerOf(birgitta.personnummer, fotklinikenLinden)

/** What the private clinic has answered. */
export const footReplies = [
  foot.referralReply({
    id: 'L-S-0521',
    unit: footClinic,
    title: 'Svar om fotvård',
    type: 'SR',
    author: ellen,
    referral: 'REM-6544',
    question: 'Nedsatt känsel under båda fötterna och svårt att nå dem. Behov av medicinsk fotvård?',
    asked: '2026-04-29T10:15',
    askedBy: { ...karin, unit: ekbacken },
    replied: '2026-05-21T11:05',
    signed: { by: ellen, at: '2026-05-21T11:10' },
    text: 'Tack för remissen. Förhårdnader under främre trampdynan på båda fötterna, torra hälar, inga sår. Känner inte monofilament under stortårna. Får fotvård här var tredje månad och är visad hur hon smörjer fötterna. Får hon ett sår vill vi att hon hör av sig till hemsjukvården samma dag.',
  }),
]
