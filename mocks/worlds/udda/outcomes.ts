import { ekbacken, oncologyClinic, radiology } from '../../catalogue/region-storstaden.ts'
import type { ImagingOutcome } from '../../contracts/riv-ta/get-imaging-outcome.ts'
import { file } from '../facts/document.ts'
import { chestPicture } from '../facts/drawings.ts'
import { region } from './writers.ts'

const author = { hsaId: 'TSTDEF2329990016-P990', name: 'Ann-Marie Öhrn Åsgård', title: 'Läkare' }
const signed = { by: author, at: '2026-10-02T10:00' }
const common = { unit: radiology, author, replied: '2026-10-01T10:00', signed }
const asked = { asked: '2026-09-30T10:00', askedBy: { ...author, unit: ekbacken } }
const examination = { of: 'Röntgen', start: '2026-10-01T09:00' }

/** As some sources write it where base64 shall stand: a pointer to a part of the message that does not come along. */
const pointer = file('image/jpeg', 'cid:131132964330')
const cda =
  '<?xml version="1.0" encoding="UTF-8"?><ClinicalDocument xmlns="urn:hl7-org:v3"><title>Remissvar</title><component><structuredBody><component><section><title>Bedömning</title><text><paragraph>Lungorna är <content styleCode="Bold">utan anmärkning</content>. CRP &lt;5.</paragraph><renderMultiMedia referencedObject="bild1"/></text></section></component></structuredBody></component></ClinicalDocument>'

/** As it comes from a source that leaves out nearly all. */
const bare = (): ImagingOutcome => {
  const { imagingOutcomeHeader: header } = region.imaging({
    ...common,
    id: 'UR-BAR',
    text: 'x',
    examinations: [],
  })
  const { documentId, sourceSystemHSAId, patientId, approvedForPatient } = header
  return {
    imagingOutcomeHeader: { documentId, sourceSystemHSAId, patientId, approvedForPatient },
    imagingOutcomeBody: { radiationDose: [], imageRecording: [] },
  }
}

/** Replies of bilddiagnostik that are odd, each in its own way. */
export const imagingReplies: readonly ImagingOutcome[] = [
  region.imaging({
    ...common,
    ...asked,
    id: 'UR-BILD',
    referral: 'UR-BILD',
    question: 'Vad <b>syns</b>?',
    type: 'Utkast',
    text: 'Se bilderna: cid:bild01@ris och <img src=x onerror=alert(1)>.\n\nSlut.',
    dose: '1,5',
    examinations: [
      {
        ...examination,
        of: 'Alla sorters bilder',
        images: 9,
        pictures: [
          { file: chestPicture },
          { file: pointer },
          { file: file('image/png', btoa('\u0089PNG men inte mer')) },
          { file: { mediaType: 'image/tiff', reference: 'https://bilder.regionstorstaden.example/1' } },
          { file: { mediaType: 'text/html', reference: 'javascript:alert(1)' } },
          { dicom: { value: btoa(`${'\u0000'.repeat(128)}DICM`) } },
          { dicom: { reference: 'urn:oid:1.2.3.4' } },
        ],
      },
      { ...examination, of: 'EJ-FOR-PATIENT: makulerad', status: 'Makulerad', images: 3 },
      { ...examination, of: { code: 'ZZ999' }, status: 'Tidbokad' },
    ],
  }),
  region.imaging({
    ...common,
    id: 'UR-TILL',
    type: 'TILL',
    unit: oncologyClinic,
    title: `${'Ett mycket långt namn på en undersökning '.repeat(6)}${'x'.repeat(120)}`,
    text: `${Array.from({ length: 1_900 }, (_, index) => `Rad ${index + 1}: samma sak en gång till, så att texten aldrig tar slut. Frågor: 08-465 004 76.`).join('\n\n')}\n\nSlut på utlåtandet.`,
    examinations: [],
  }),
  bare(),
]

/** Answers to remisser that are odd, each in its own way. */
export const referralReplies = [
  region.referralReply({
    ...common,
    ...asked,
    id: 'US-CDA',
    title: 'Svar <b>med</b> CDA',
    text: cda,
    background: [{ code: 'J18.9', text: 'Lunginflammation, ospecificerad' }],
    acts: [{ text: 'Fil som inte är någon bild', files: [file('text/plain', btoa('Bara ord'))] }],
  }),
  region.referralReply({
    unit: radiology,
    author,
    id: 'US-OSIGN',
    referral: 'US-2',
    title: 'Inte underskrivet',
    type: 'SR',
    replied: '2099-12-30T10:00',
    text: 'Från framtiden.',
  }),
]
