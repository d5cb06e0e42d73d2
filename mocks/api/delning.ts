import * as v from 'valibot'
import type { Answer } from '#platform/answer/contract.ts'
import {
  type Consent,
  consentAnswerSchema,
  type ConsentRequest,
  type Sharing,
  sharingDoneSchema,
} from '../../app/delning/contract.ts'
import type { Producer } from '../catalogue/producer.ts'
import { type ProducerId, producers } from '../catalogue/producers.ts'
import { unitOf } from '../catalogue/unit-catalogue.ts'
import type { ContractName } from '../contracts/contracts.ts'
import type { ConsentRequestRecord } from '../contracts/own/consent-requests.ts'
import { isPartlyRead } from '../contracts/reading.ts'
import type { ExtendedConsent } from '../contracts/riv-ta/get-all-extended-consents-for-patient.ts'
import { answerOf } from '../platform/answer.ts'
import { requireIndex } from '../platform/engagement-index.ts'
import { type FromProducer, gather, type Question } from '../platform/gather.ts'
import { forPatient } from '../platform/patient-filter.ts'
import { reach } from '../platform/reach.ts'
import { capabilitiesOf } from '../platform/rights.ts'
import { changeWhoReads } from '../platform/staff-reading.ts'
import { answerRequest, endConsent } from '../producers/consents.ts'
import { recordsIn } from '../producers/records-in.ts'
import type { StaffReader } from '../worlds/facts/staff-reader.ts'
import { personaByNumber } from '../worlds/personas.ts'
import type { Asked } from './asked.ts'
import { json } from './faulty.ts'
import { problem } from './problem.ts'
import { readerOf } from './reader-of.ts'
import { itemId, sourceOf } from './source.ts'

/**
 * `GET /api/delning`: questions of consent from the project's own contract ConsentRequests, and consents from
 * GetAllExtendedConsentsForPatient, each with what its question says that may be read.
 */
export async function delning(question: Question): Promise<Answer<Sharing>> {
  const [requests, consents] = await Promise.all([
    gather('ConsentRequests', question),
    gather('GetAllExtendedConsentsForPatient', question),
  ])
  const asked = new Map(
    requests.items.flatMap(({ producer, item: { answer, information } }) =>
      answer?.assertionId ? [[consentId(producer, answer.assertionId), information] as const] : [],
    ),
  )
  return answerOf<Sharing>(
    [...requests.items.map(requestOf), ...consents.items.map((one) => consentOf(one, asked))],
    requests,
    consents,
  )
}

/** The times of a consent as they decide whether it holds. */
const timesOf = ({ startDate, endDate, cancellationInfo: end }: ExtendedConsent) => ({
  ...(startDate && { from: startDate }),
  ...(endDate && { until: endDate }),
  ...(end && { ended: end.registrationDate ? { at: end.registrationDate } : {} }),
})

const consentId = (producer: Producer, assertionId: string) => itemId(producer, 'consent', assertionId)
const requestId = (producer: Producer, { header }: ConsentRequestRecord) =>
  itemId(producer, 'consent-request', header.documentId, header.sourceSystemHSAId)

function consentOf(
  { producer, item }: FromProducer<ExtendedConsent>,
  asked: ReadonlyMap<string, readonly string[]>,
): Consent {
  const id = consentId(producer, item.assertionId)
  const { assertionType, representedBy, employeeId, registrationInfo } = item
  const type = (['Consent', 'Emergency'] as const).find((known) => known === assertionType)
  const representative = personaByNumber(representedBy)?.person
  const name =
    representative && !representative.protectedIdentity
      ? `${representative.givenName} ${representative.familyName}`
      : undefined
  const information = asked.get(id)
  const reason = registrationInfo?.reasonText
  const registeredAt = registrationInfo?.registrationDate
  return {
    kind: 'consent',
    id,
    ...(type && { type }),
    reader: readerOf(item),
    ...(employeeId && { onlyOne: true }),
    ...(information && { information: [...information] }),
    ...timesOf(item),
    ...(representedBy && { givenBy: name ? { name } : {} }),
    ...(registeredAt && { registeredAt }),
    ...(reason && { reason }),
    ...(isPartlyRead(item) && { partly: true }),
    source: sourceOf(producer, {
      documentId: item.assertionId,
      careGiverHSAId: item.careProviderId,
      ...(registeredAt && { authorTime: registeredAt }),
    }),
  }
}

function requestOf({ producer, item }: FromProducer<ConsentRequestRecord>): ConsentRequest {
  const { header, information, purpose, validTo, answer } = item
  const source = sourceOf(producer, header)
  const asker = unitOf(header.careUnitHSAId)
  return {
    kind: 'request',
    id: requestId(producer, item),
    reader: readerOf(item),
    asker: {
      name: asker?.name ?? source.careGiver.name,
      ...(asker?.phone && { phone: asker.phone }),
    },
    information,
    ...(purpose && { purpose }),
    ...(validTo && { validTo }),
    ...(answer && {
      answer: {
        outcome: answer.outcome,
        at: answer.at,
        ...(answer.assertionId && { consent: consentId(producer, answer.assertionId) }),
      },
    }),
    source,
  }
}

/**
 * `POST /api/delning/samtycken/{id}/avsluta`: ends a consent (EndConsentByPatient 1.0). 502 when its producer fails, 504 when it is
 * silent; then nothing has been ended.
 */
export async function avslutaSamtycke(question: Asked, id: string): Promise<Response> {
  return send(question, 'GetAllExtendedConsentsForPatient', ({ producer, records }) => {
    const consent = records.find(({ assertionId }) => consentId(producer, assertionId) === id)
    const end = (found: ExtendedConsent) => () => endConsent({ ...question, producer }, found.assertionId)
    return consent && (() => changeWhoReads(question.world, question.persona, readsBy(consent), end(consent)))
  })
}

/**
 * `POST /api/delning/fragor/{id}`: answers a question of consent. 400 for a body that is no answer, 403 for a yes where the platform
 * may not take one, 502 and 504 as above.
 */
export async function svaraOmSamtycke(question: Asked, id: string, body: unknown): Promise<Response> {
  const parsed = v.safeParse(consentAnswerSchema, body)
  if (!parsed.success) return problem(400, 'bad-answer')
  const { outcome } = parsed.output
  const mayGive = capabilitiesOf(question.world, question.persona).includes('give-consent')
  if (!mayGive) return problem(403, 'not-allowed')
  return send(question, 'ConsentRequests', ({ producer, records }) => {
    const request = records.find((one) => requestId(producer, one) === id)
    const answer = (found: ConsentRequestRecord) => () =>
      answerRequest({ ...question, producer }, found, outcome)
    return (
      request && (() => changeWhoReads(question.world, question.persona, readsBy(request), answer(request)))
    )
  })
}

type Named = { careProviderId?: string | undefined; careUnitId?: string | undefined }

/** The staff that a consent is for. */
const readsBy =
  ({ careProviderId, careUnitId }: Named) =>
  ({ unit }: StaffReader) =>
    unit.careGiver.hsaId === careProviderId && (careUnitId === undefined || unit.hsaId === careUnitId)

type Held<C extends ContractName> = {
  producer: Producer & { id: ProducerId }
  records: NonNullable<ReturnType<typeof recordsIn>[C]>
}

/** Does something at the producer that holds what it is about, when that can be reached. */
async function send<C extends ContractName>(
  question: Question,
  contract: C,
  find: (held: Held<C>) => (() => boolean) | undefined,
): Promise<Response> {
  const { world, persona } = question
  requireIndex(world)
  for (const producer of producers.filter((one) => world.connected.includes(one.id))) {
    const held = recordsIn(world, persona, producer.id)[contract]
    if (!held) continue
    const { visible } = forPatient(contract, held, persona.person.personnummer, question.rights)
    const act = find({ producer, records: visible as Held<C>['records'] })
    if (!act) continue
    const reached = await reach(producer, contract, question)
    if (reached === 'silent') return problem(504, 'source-silent')
    if (reached === 'failed') return problem(502, 'source-refused')
    return json(v.parse(sharingDoneSchema, { outcome: act() ? 'done' : 'gone' }))
  }
  return json(v.parse(sharingDoneSchema, { outcome: 'gone' }))
}
