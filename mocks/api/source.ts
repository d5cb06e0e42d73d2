import type { Source } from '#platform/answer/contract.ts'
import type { CareGiver, LegalDomain, Producer } from '../catalogue/producer.ts'
import { unitOf } from '../catalogue/unit-catalogue.ts'
import { hash } from '../platform/hash.ts'
import { inOneOrder } from './in-one-order.ts'

/** What a record says of its own origin. Everything but the id may be missing. */
export type Origin = {
  documentId: string
  sourceSystemHSAId?: string | undefined
  careGiverHSAId?: string | undefined
  careUnitHSAId?: string | undefined
  careUnitName?: string | undefined
  /** ISO 8601, with offset where it is a point in time. */
  authorTime?: string | undefined
  author?: Source['author'] | undefined
  recordedBy?: Source['recordedBy']
}

/**
 * The source of an item. What the record does not say itself comes from the unit catalogue, and where that
 * does not know the unit, from the producer that sent it.
 */
export function sourceOf(producer: Producer, origin: Origin): Source {
  const unit = unitOf(origin.careUnitHSAId)
  const careGiver = careGiverOf(producer, origin.careGiverHSAId) ?? unit?.careGiver ?? fallback(producer)
  const careUnitName = unit?.name ?? origin.careUnitName
  const { hsaId, name, principal, onBehalfOf } = careGiver
  return {
    documentId: origin.documentId,
    sourceSystemHSAId: origin.sourceSystemHSAId ?? producer.sourceSystemHSAId,
    careGiver: { hsaId, name, principal, ...(onBehalfOf && { onBehalfOf }) },
    ...(origin.careUnitHSAId &&
      careUnitName && {
        careUnit: {
          hsaId: origin.careUnitHSAId,
          name: careUnitName,
          ...(unit?.phone && { phone: unit.phone }),
        },
      }),
    logicalAddress: producer.logicalAddress,
    legalDomain: unit?.legalDomain ?? legalDomainOf(producer, careGiver),
    // A source may give no more than the day.
    ...(origin.authorTime?.includes('T') && { authorTime: origin.authorTime }),
    ...(origin.author && { author: origin.author }),
    recordedBy: origin.recordedBy ?? 'system',
  }
}

/**
 * Id of an item in the översikts-API: the same for the same record each time, unique over all sources, and
 * opaque, so that it can stand in an address without telling where the person has been.
 */
export function itemId(producer: Producer, kind: string, documentId: string, system?: string): string {
  const { sourceSystemHSAId: own } = producer
  // One producer may answer for several systems, and an id is only unique within one.
  const within = system === undefined || system === own ? own : `${own}\n${system}`
  return hash(`${within}\n${kind}\n${documentId}`)
}

/** An id for a record to which its contract gives none: what it is known by, and a sign made of all that it says. */
export function madeId(known: readonly (string | undefined)[], record: object): string {
  return [...known, hash(JSON.stringify(inOneOrder(record)))].filter(Boolean).join('-')
}

function careGiverOf(producer: Producer, hsaId: string | undefined): CareGiver | undefined {
  return producer.careGivers.find((careGiver) => careGiver.hsaId === hsaId)
}

function fallback(producer: Producer): CareGiver {
  const [first] = producer.careGivers
  return first ?? { hsaId: producer.logicalAddress, name: producer.name, principal: producer.principal }
}

/** The law of what has no unit: that of the units of the giver, since one kommun has several givers at one address. */
function legalDomainOf(producer: Producer, { hsaId }: CareGiver): LegalDomain {
  const unit = producer.units.find(({ careGiver }) => careGiver.hsaId === hsaId) ?? producer.units[0]
  return unit?.legalDomain ?? 'HSL'
}
