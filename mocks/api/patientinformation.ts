import type { Information } from '../../app/vardplaner/contract.ts'
import type { Answer } from '#platform/answer/contract.ts'
import type { PatientInformationRecord } from '../contracts/own/patient-information.ts'
import { isPartlyRead } from '../contracts/reading.ts'
import { answerOf } from '../platform/answer.ts'
import { type FromProducer, gather, type Question } from '../platform/gather.ts'
import { itemId, sourceOf } from './source.ts'

/** `GET /api/patientinformation`: from the project's own contract PatientInformation, in the order of the sources. */
export async function patientinformation(question: Question): Promise<Answer<Information>> {
  const chosen = await gather('PatientInformation', question)
  return answerOf(chosen.items.map(informationOf), chosen)
}

function informationOf({ producer, item }: FromProducer<PatientInformationRecord>): Information {
  const { header, title, form, reason, chosenBy, chosenOn, link, text, planDocumentId, about } = item
  const system = header.sourceSystemHSAId
  return {
    id: itemId(producer, 'patient-information', header.documentId, system),
    title,
    ...(form && { form }),
    ...(reason && { reason }),
    ...(chosenBy && { chosenBy }),
    ...(chosenOn && { chosenOn }),
    ...(link && { link }),
    ...(text && { text }),
    ...(planDocumentId && { plan: itemId(producer, 'plan', planDocumentId, system) }),
    ...(about && { about }),
    ...(isPartlyRead(item) && { partly: true }),
    source: sourceOf(producer, header),
  }
}
