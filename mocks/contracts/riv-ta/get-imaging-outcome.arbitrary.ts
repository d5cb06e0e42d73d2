import fc from 'fast-check'
import { anyOf, anyText, anyTime } from '../any.arbitrary.ts'
import { cv, ii } from './datatypes.arbitrary.ts'
import { anyOfThese, few, outcomeHeader, professional, signature } from './outcome-parts.arbitrary.ts'

const quantity = fc.record({ value: anyText, unit: anyText })
const imageData = anyOfThese({ mediaType: anyText, value: anyText, reference: anyText })

const imageRecording = fc.record(
  {
    recordingId: ii,
    examinationActivity: cv,
    examinationTimePeriod: anyOfThese({ start: anyTime, end: anyTime }),
    examinationStatus: fc.oneof(fc.constantFrom('Planerad', 'Avklarad'), anyText),
    examinationUnit: anyText,
    accountableHealthcareProfessional: professional,
    numberOfImages: fc.nat(),
    modalityData: fc.record({ typeOfModality: anyText }),
    imageDicomData: few(
      fc.record(
        { dicomSOP: anyText, dicomValue: anyText, dicomReference: anyText },
        { requiredKeys: ['dicomSOP'] },
      ),
    ),
    imageStructuredData: few(
      fc.record(
        { imageCreationTime: anyTime, bodyPartExamined: cv, contrastAgentUsed: anyText, imageData },
        { requiredKeys: ['imageData'] },
      ),
    ),
  },
  { requiredKeys: ['examinationActivity', 'imageDicomData', 'imageStructuredData'] },
)

const imagingOutcome = fc.record({
  imagingOutcomeHeader: outcomeHeader,
  imagingOutcomeBody: fc.record(
    {
      examinationSpeciality: cv,
      typeOfResult: fc.oneof(fc.constantFrom('PREL', 'DEF', 'TILL'), anyText),
      resultTime: anyTime,
      resultReport: anyText,
      resultComment: anyText,
      radiationDose: few(quantity),
      patientData: anyOfThese({ patientWeight: quantity, patientLength: quantity }),
      imageRecording: few(imageRecording),
      referral: anyOfThese({
        referralId: anyText,
        referralReason: anyText,
        anamnesis: anyText,
        careContactId: anyText,
        accountableHealthcareProfessional: professional,
        attested: signature,
      }),
    },
    { requiredKeys: ['radiationDose', 'imageRecording'] },
  ),
})

export default anyOf('GetImagingOutcome', imagingOutcome)
