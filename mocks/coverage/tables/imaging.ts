import { coded, shown, type Table, type Tree, unseen } from '../fate.ts'
import { cv, iiUnseen, professional } from '../parts.ts'
import {
  asker,
  file,
  otherVisit,
  outcomeHeader,
  replyList,
  replyPage as page,
  replyUseful,
  sameReferral,
  seenBy,
} from './outcome-parts.ts'

const body = 'imagingOutcomeBody'
const measure = (label: string): Tree => ({
  value: shown(`${page}: ${label}`),
  unit: shown(`${page}: ${label}`),
})
const done = `${page}: Det som gjordes`

export const imaging: Table = {
  title: 'Svar från bilddiagnostik (röntgen)',
  fields: {
    imagingOutcomeHeader: outcomeHeader(
      shown(`${replyList} och sidan för svaret: namnet, när undersökningen saknar namn`),
    ),
    imagingOutcomeBody: {
      examinationSpeciality: cv(shown(`${page}: Område`)),
      typeOfResult: shown(`${page}: Hur långt svaret har kommit`),
      resultTime: shown(`${page}: Svaret kom`),
      resultReport: shown(`${page}: Svaret`),
      resultComment: shown(`${page}: Kommentar`),
      radiationDose: measure('Stråldos'),
      patientData: {
        patientWeight: measure('Vikt vid undersökningen'),
        patientLength: measure('Längd vid undersökningen'),
      },
      imageRecording: {
        recordingId: iiUnseen('Undersökningens namn visas, inte id:t'),
        examinationActivity: cv(shown(`${replyList} och sidan för svaret: undersökningens namn`)),
        examinationTimePeriod: { start: shown(`${done}, och Undersökt`), end: shown(done) },
        examinationStatus: shown(`${done}, status. Makulerad visas inte alls`),
        examinationUnit: shown(`${done}, enheten när ansvarig saknar enhet`),
        accountableHealthcareProfessional: professional({
          name: shown(`${done}, av vem`),
          time: unseen('Undersökningens egen tid visas i stället'),
          unitName: shown(`${done}, av vem`),
        }),
        numberOfImages: shown(`${done}, hur många bilder som togs`),
        modalityData: { typeOfModality: shown(`${done}, slaget av undersökning`) },
        imageDicomData: {
          dicomSOP: unseen('Bildens id visas inte'),
          dicomValue: file.value,
          dicomReference: file.reference,
        },
        imageStructuredData: {
          imageCreationTime: shown(`${page}: Bilder och filer, när bilden togs`),
          bodyPartExamined: cv(shown(`${done}, vad som undersöktes`)),
          contrastAgentUsed: shown(`${done}, kontrastmedel`),
          imageData: file,
        },
      },
      referral: {
        referralId: sameReferral,
        referralReason: shown(`${page}: Frågan i remissen`),
        anamnesis: shown(`${page}: Bakgrund`),
        careContactId: otherVisit,
        accountableHealthcareProfessional: asker(),
        attested: seenBy(),
      },
    },
  },
  useful: [
    {
      what: 'svarets text',
      anyOf: [`${body}/resultReport`],
      sees: 'Svaret. Nu står ”Svaret har ingen text.”',
    },
    {
      what: 'undersökningens namn',
      anyOf: [`${body}/imageRecording/examinationActivity`, 'imagingOutcomeHeader/documentTitle'],
      sees: 'Vad som undersöktes. Nu står ”Röntgensvar”.',
    },
    {
      what: 'om svaret är slutligt',
      anyOf: [`${body}/typeOfResult`],
      sees: 'Hur långt svaret har kommit: preliminärt, slutligt eller ett tillägg.',
    },
    {
      what: 'när undersökningen gjordes',
      anyOf: [`${body}/imageRecording/examinationTimePeriod/start`],
      sees: 'Undersökt, med dag och klockslag.',
    },
    ...replyUseful('imagingOutcomeHeader'),
  ],
  codes: [
    {
      path: `${body}/typeOfResult`,
      knows: ({ code }) => ['PREL', 'DEF', 'TILL'].includes(code),
      instead: 'Ordet visas som källan skriver det.',
    },
    {
      path: `${body}/imageRecording/modalityData/typeOfModality`,
      knows: ({ code }) => ['CR', 'CT', 'DX', 'MG', 'MR', 'NM', 'PT', 'RF', 'US', 'XA'].includes(code),
      instead: 'Ordet visas som källan skriver det.',
    },
    coded(
      `${body}/imageRecording/examinationActivity`,
      ({ words }) => words !== undefined,
      'Koden visas i stället för undersökningens namn.',
    ),
  ],
  hides: [
    {
      part: `${body}/imageRecording`,
      field: 'examinationStatus',
      is: ['Makulerad'],
      rule: 'Makulerade undersökningar visas inte',
    },
  ],
}
