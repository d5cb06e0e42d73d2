import type { Answer } from '../../app/platform/answer/contract.ts'
import type { CarePlan as Plan } from '../../app/vardplaner/contract.ts'
import type { CarePlan, Multimedia } from '../contracts/get-care-plans.ts'
import { instantOf } from '../contracts/times.ts'
import { answerOf } from '../platform/answer.ts'
import { type FromProducer, gather, type Question } from '../platform/gather.ts'
import { unitOf } from '../platform/unit-catalogue.ts'
import { idOf, originOf, professionalOf } from './fields.ts'
import { itemId, sourceOf } from './source.ts'

/** `GET /api/vardplaner`: from GetCarePlans. Documents are told by kind and size; their bytes are not sent. */
export async function vardplaner(question: Question): Promise<Answer<Plan>> {
  const plans = await gather('GetCarePlans', question)
  return answerOf(plans.items.map(planOf), plans)
}

function planOf({ producer, item }: FromProducer<CarePlan>): Plan {
  const { carePlanHeader: header, carePlanBody: body } = item
  const responsible = professionalOf(header)
  const signed = signatureOf(header.legalAuthenticator)
  const documentTime = header.documentTime ?? header.accountableHealthcareProfessional.authorTime
  return {
    id: itemId(producer, 'plan', header.documentId),
    ...(header.documentTitle && { title: header.documentTitle }),
    ...(body.typeOfCarePlanEnum && { typeOfCarePlan: body.typeOfCarePlanEnum }),
    documentTime,
    ...(responsible && {
      responsible: { name: responsible.name, ...(responsible.title && { title: responsible.title }) },
    }),
    ...(signed && { signed }),
    participatingCareUnits: body.participatingCareUnitHSAId.map((unit) => namedUnit(idOf(unit))),
    content: body.content.map(contentOf),
    source: sourceOf(producer, originOf(header)),
  }
}

function namedUnit(hsaId: string) {
  const name = unitOf(hsaId)?.name
  return { hsaId, ...(name && { name }) }
}

function contentOf({ mediaType, value, reference }: Multimedia) {
  return {
    mediaType,
    ...(value !== undefined && { size: bytesIn(value) }),
    ...(reference && { reference }),
  }
}

/** Number of bytes that a base64 text stands for. */
function bytesIn(base64: string): number {
  const digits = base64.replaceAll(/[^A-Za-z0-9+/]/g, '').length
  return Math.floor((digits * 3) / 4)
}

function signatureOf(legalAuthenticator: CarePlan['carePlanHeader']['legalAuthenticator']) {
  if (!legalAuthenticator) return undefined
  const { signatureTime, legalAuthenticatorName: name } = legalAuthenticator
  return {
    ...(name && { name }),
    // A date without time is against the schema, but it is signed all the same: told as the start of that day.
    signatureTime: signatureTime.includes('T') ? signatureTime : instantOf(`${signatureTime}T00:00:00`),
  }
}
