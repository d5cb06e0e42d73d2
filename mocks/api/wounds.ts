import type { WoundEntry, WoundPlan } from '../../app/sar/contract.ts'
import { unitOf } from '../catalogue/unit-catalogue.ts'
import type { WoundEntryRecord, WoundPlanRecord } from '../contracts/own/wound-care.ts'
import { isPartlyRead } from '../contracts/reading.ts'
import type { FromProducer } from '../platform/gather.ts'
import { toldPicture } from './outcome-pictures.ts'
import { itemId, sourceOf } from './source.ts'

/** A plan as it is told, its units named by the unit catalogue. */
export function woundPlanOf({ producer, item }: FromProducer<WoundPlanRecord>): WoundPlan {
  const { header, site, woundType, since, status, healedOn, dressing, watchFor, assessment } = item
  return {
    ...(site && { site }),
    ...(woundType && { woundType }),
    ...(since && { since }),
    ...(status && { status }),
    ...(healedOn && { healedOn }),
    ...(dressing && { dressing: { ...withUnit(dressing), with: dressing.with ?? [] } }),
    watchFor: (watchFor ?? []).map(({ contact, ...sign }) => ({
      ...withUnit(sign),
      ...(contact && { unit: contact }),
    })),
    ...(assessment && { assessment: withUnit(assessment) }),
    ...(isPartlyRead(item) && { partly: true }),
    source: sourceOf(producer, header),
  }
}

function withUnit<Told extends { unitHSAId?: string | undefined }>({ unitHSAId, ...told }: Told) {
  const unit = unitOf(unitHSAId)
  return { ...told, ...(unit && { unit: { name: unit.name, ...(unit.phone && { phone: unit.phone }) } }) }
}

/** An entry as it is told, without the bytes of its pictures. */
export function woundEntryOf({ producer, item }: FromProducer<WoundEntryRecord>): WoundEntry {
  const { kind: _, header, woundId = '', woundSystemHSAId = '', internalNotes: __, ...told } = item
  // The same document could be of two wounds.
  const document = [header.documentId, woundId, woundSystemHSAId].join('\n')
  return {
    ...told,
    id: itemId(producer, 'wound-entry', document, header.sourceSystemHSAId),
    pictures: (told.pictures ?? []).map(toldPicture),
    ...(isPartlyRead(item) && { partly: true }),
    source: sourceOf(producer, header),
  }
}
