import type { ImagingOutcome } from '../contracts/riv-ta/get-imaging-outcome.ts'
import { nameOf, recordingsIn } from './imaging-examinations.ts'
import type { SentPicture } from './outcome-pictures.ts'

/** The pictures of a reply, those of each examination together. */
export const imagingPictures = (item: ImagingOutcome): SentPicture[] =>
  recordingsIn(item).flatMap(({ examinationActivity, imageDicomData, imageStructuredData }) => {
    const name = nameOf(examinationActivity)
    const of = name ? { of: name } : {}
    return [
      ...imageDicomData.map(({ dicomValue: value, dicomReference: reference }) => ({
        ...of,
        mediaType: 'application/dicom',
        ...(value && { value }),
        ...(reference && { reference }),
      })),
      ...imageStructuredData.map(({ imageData, imageCreationTime: at }) => ({
        ...of,
        ...imageData,
        ...(at && { at }),
      })),
    ]
  })
