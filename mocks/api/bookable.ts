import type { FreeTime, OtherUnit } from '../../app/tidslinje/boka/contract.ts'
import type { Producer, Unit } from '../catalogue/producer.ts'
import { unitOf } from '../catalogue/unit-catalogue.ts'
import type { FreeTimeRecord } from '../contracts/own/free-times.ts'
import type { FromProducer } from '../platform/gather.ts'
import { itemId, sourceOf } from './source.ts'

/** Id of a free time: the same whenever the same source offers it. */
export const freeTimeId = (producer: Producer, { header }: FreeTimeRecord) =>
  itemId(producer, 'free-time', header.documentId, header.sourceSystemHSAId)

const unitId = (producer: Producer, hsaId: string) => itemId(producer, 'unit', hsaId)

/** A time that can be booked here. */
export function freeTimeOf({ producer, item }: FromProducer<FreeTimeRecord>): FreeTime {
  const { header, typeOfVisit, form, start, end, performer, information } = item
  const source = sourceOf(producer, header)
  const hsaId = header.careUnitHSAId
  const unit = unitOf(hsaId)
  return {
    kind: 'time',
    id: freeTimeId(producer, item),
    unit: {
      id: unitId(producer, hsaId),
      hsaId,
      name: (source.careUnit ?? source.careGiver).name,
      ...(unit?.address && { address: unit.address }),
      ...(unit?.phone && { phone: unit.phone }),
    },
    typeOfVisit,
    form,
    start,
    ...(end && { end }),
    ...(performer && { performer: performer.name }),
    ...(information && { information }),
    source,
  }
}

/**
 * Units of vård that the person has to do with and that offer no times here, each once. What a kommun helps with at home is decided,
 * and not booked.
 */
export function otherUnits(
  named: readonly { producer: Producer; hsaId: string | undefined }[],
  times: readonly FreeTime[],
): OtherUnit[] {
  const seen = new Set(times.map(({ unit }) => unit.hsaId))
  return named.flatMap(({ producer, hsaId }) => {
    const unit = unitOf(hsaId)
    if (!unit || unit.legalDomain !== 'HSL' || seen.has(unit.hsaId)) return []
    seen.add(unit.hsaId)
    return [otherUnit(producer, unit)]
  })
}

function otherUnit(producer: Producer, { hsaId, name, phone, links }: Unit): OtherUnit {
  const id = unitId(producer, hsaId)
  return {
    kind: 'unit',
    id,
    name,
    ...(phone && { phone }),
    ...(links?.rebook && { service: links.rebook }),
    source: sourceOf(producer, { documentId: id, careUnitHSAId: hsaId }),
  }
}
