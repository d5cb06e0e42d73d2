import type { Reply, Professional } from '../../app/provsvar/contract.ts'
import type { Producer } from '../catalogue/producer.ts'
import { unitOf } from '../catalogue/unit-catalogue.ts'
import { isPartlyRead } from '../contracts/reading.ts'
import type { CV, II } from '../contracts/riv-ta/datatypes.ts'
import type { LaboratoryOrderOutcome } from '../contracts/riv-ta/get-laboratory-order-outcome.ts'
import type { FromProducer } from '../platform/gather.ts'
import { authorOf, idOf, textOf } from './fields.ts'
import { resultsOf } from './lab-results.ts'
import { stageOf } from './lab-stages.ts'
import { itemId, sourceOf } from './source.ts'

type Header = LaboratoryOrderOutcome['header']
type Body = LaboratoryOrderOutcome['body']

/** A laboratory's reply. `person` is the opaque id of the one it is about. */
export function labReplyOf({ producer, item }: FromProducer<LaboratoryOrderOutcome>, person: string): Reply {
  const { header, body } = item
  const { record, author, signature } = header
  const system = idOf(header.sourceSystemId)
  const orderNumber = body.referral?.identifier
  const key = (kind: string, id: II) => itemId(producer, kind, `${id.root} ${id.extension ?? ''}`, system)
  const id = key('lab-reply', record.id)
  const stage = stageOf(body.type)
  const repliedAt = record.timestamp ?? signature?.timestamp ?? author?.timestamp
  const takenAt = firstOf(body)
  const responsible = responsibleOf(header, body)
  const ask = askOf(header, body)
  return {
    id,
    orderId: orderNumber ? key('lab-order', orderNumber) : id,
    ...(repliedAt && { repliedAt }),
    ...(takenAt && { takenAt }),
    ...(stage && { stage }),
    ...(signature && { signed: signedBy(signature) }),
    ...(responsible && { responsible }),
    ...(ask && { ask }),
    mayWorry: [header.accessControlHeader.accountableCareUnit, body.recipientUnit?.id].some(
      (unit) => unitOf(idOf(unit))?.resultsMayWorry === true,
    ),
    ...(body.text && { text: body.text }),
    ...(body.contactInformation?.text && { contact: body.contactInformation.text }),
    ...(body.referral && { order: orderOf(body.referral) }),
    groups: body.groupOfAnalyses.map((group, index) => {
      const name = group.name ?? textOf(group.code)
      return {
        ...(name && { name }),
        ...(group.comment && { comment: group.comment }),
        results: resultsOf(group, `${id}.${index}`, person),
      }
    }),
    ...(isPartlyRead(item) && { partly: true }),
    source: sourceOfReply(producer, header),
  }
}

function sourceOfReply(producer: Producer, { accessControlHeader, sourceSystemId, record, author }: Header) {
  return sourceOf(producer, {
    documentId: idOf(record.id),
    sourceSystemHSAId: idOf(sourceSystemId),
    careGiverHSAId: idOf(accessControlHeader.accountableCareGiver),
    careUnitHSAId: idOf(accessControlHeader.accountableCareUnit),
    authorTime: author?.timestamp ?? record.timestamp,
    author: authorOf({ name: author?.name, title: textOf(author?.byRole) }),
  })
}

/** When the first sample of it was taken. */
function firstOf({ groupOfAnalyses }: Body): string | undefined {
  return groupOfAnalyses
    .flatMap(({ analysis }) =>
      analysis.flatMap(({ specimen }) => specimen.flatMap((one) => one.timestamp ?? [])),
    )
    .toSorted()[0]
}

function signedBy({ timestamp, ...signature }: NonNullable<Header['signature']>): Reply['signed'] {
  const by = professional(signature)
  return { ...(by && { by }), ...(timestamp && { at: timestamp }) }
}

/** Who has taken the reply in hand, else who wrote it; and the unit it went to. */
function responsibleOf({ author }: Header, { recipientSignature, recipientUnit }: Body) {
  const someone = recipientSignature?.name ? recipientSignature : author
  return professional({ ...someone, orgUnit: recipientUnit })
}

function professional(of: {
  name?: string | undefined
  byRole?: CV | undefined
  orgUnit?: { id?: II; name?: string } | undefined
}): Professional | undefined {
  const title = textOf(of.byRole)
  const unit = unitOf(idOf(of.orgUnit?.id))?.name ?? of.orgUnit?.name
  const known = { ...(of.name && { name: of.name }), ...(title && { title }), ...(unit && { unit }) }
  return known.name || known.unit ? known : undefined
}

/** Whom to ask: the unit that the reply went to, else the one that keeps it. */
function askOf({ accessControlHeader }: Header, { recipientUnit }: Body): Reply['ask'] {
  const known = [recipientUnit?.id, accessControlHeader.accountableCareUnit].flatMap(
    (unit) => unitOf(idOf(unit)) ?? [],
  )
  const unit = known.find(({ phone }) => phone) ?? known[0]
  if (unit) return { unit: unit.name, ...(unit.phone && { phone: unit.phone }) }
  return recipientUnit?.name ? { unit: recipientUnit.name } : undefined
}

function orderOf({
  timestamp,
  question,
  requestedCareService,
  requester,
  referralInformation: information,
}: NonNullable<Body['referral']>): Reply['order'] {
  const by = requester && professional(requester)
  return {
    ...(timestamp && { at: timestamp }),
    ...(question && { question }),
    services: requestedCareService.flatMap((service) => textOf(service) ?? service.code ?? []),
    ...(by && { by }),
    ...(information?.referralComment && { comment: information.referralComment }),
    ...(information?.referralMedicalInformation && {
      medicalInformation: information.referralMedicalInformation,
    }),
  }
}
