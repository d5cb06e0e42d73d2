import type { Plan, Reading } from '../../app/matvarden/contract.ts'
import { producers } from '../catalogue/producers.ts'
import { unitOf } from '../catalogue/unit-catalogue.ts'
import type { MeasurementPlanRecord } from '../contracts/own/measurement-plans.ts'
import type { OwnMeasurementRecord } from '../contracts/own/own-measurements.ts'
import { isPartlyRead } from '../contracts/reading.ts'
import { type FromProducer, gather, type Gathered, type Question } from '../platform/gather.ts'
import { hash } from '../platform/hash.ts'
import { maySee } from '../platform/may-know.ts'
import { itemId, sourceOf } from './source.ts'

type Copy = FromProducer<OwnMeasurementRecord>
type PlanOf = FromProducer<MeasurementPlanRecord>

/** One thing that has been measured, as each unit that was sent it holds it, the newest version first. */
export type Measurement = { id: string; copies: readonly [Copy, ...Copy[]] }

/** What is agreed and what has been measured, as they were gathered. */
export async function gathered(question: Question) {
  const [plans, held] = await Promise.all([
    gather('MeasurementPlans', question),
    gather('OwnMeasurements', question),
  ])
  return { plans, held, all: together(held.items) }
}

/** The id of what has been sent, by the id that its sender gave it. */
export const readingId = (identifier: string) => hash(`own-measurement\n${identifier}`)

function together(copies: readonly Copy[]): Measurement[] {
  const byId = Map.groupBy(copies, ({ producer, item: { header, identifier } }) =>
    identifier === undefined
      ? itemId(producer, 'own-measurement', header.documentId, header.sourceSystemHSAId)
      : readingId(identifier),
  )
  return [...byId].flatMap(([id, all]) => {
    const [newest, ...others] = all.toSorted((a, b) => versionOf(b) - versionOf(a))
    return newest ? [{ id, copies: [newest, ...others] as const }] : []
  })
}

const versionOf = ({ item: { former = [] } }: Copy) => former.length

/** Units as they are told; one that the catalogue does not know has no name, and is left out. */
function unitsOf(hsaIds: readonly string[] = []) {
  return [...new Set(hsaIds)].flatMap((hsaId) => {
    const unit = unitOf(hsaId)
    return unit ? [{ name: unit.name, ...(unit.phone && { phone: unit.phone }) }] : []
  })
}

export function planOf(one: PlanOf, { rights }: Question): Plan {
  const { producer, item } = one
  const { header, limits = [], how = [], receivers, contact, agreementId, internalNotes: _, ...told } = item
  const system = header.sourceSystemHSAId
  const [toCall] = unitsOf(contact ? [contact] : [])
  return {
    kind: 'plan',
    id: planId(one),
    ...withoutMark(told),
    how,
    limits: limits.map(({ contact: whom, ...limit }) => {
      const [unit] = unitsOf(whom ? [whom] : [])
      return { ...limit, ...(unit && { contact: unit }) }
    }),
    receivers: unitsOf(receivers),
    ...(toCall && { contact: toCall }),
    ...(agreementId &&
      maySee(rights, 'overenskommelser') && {
        agreement: itemId(producer, 'agreement', agreementId, system),
      }),
    ...(isPartlyRead(item) && { partly: true }),
    source: sourceOf(producer, header),
  }
}

const withoutMark = <Told extends object>(told: Told): Omit<Told, 'notRead'> => {
  const { notRead: _, ...rest } = told as Told & { notRead?: unknown }
  return rest
}

export const planId = ({ producer, item: { header } }: PlanOf) =>
  itemId(producer, 'measurement-plan', header.documentId, header.sourceSystemHSAId)

/** HSA-ids of the units that what was measured on a day was to be sent to. */
export function agreedFor(plans: readonly PlanOf[], code: string, day: string): string[] {
  const inForce = plans.filter(
    ({ item: { code: agreed, validFrom = '', validTo = '9999' } }) =>
      agreed === code && validFrom <= day && day <= validTo,
  )
  return [...new Set(inForce.flatMap(({ item: { receivers = [] } }) => receivers))]
}

type Said = Pick<OwnMeasurementRecord, 'values' | 'effective'>
/** True when two versions say the same. */
export const saysSame = (one: Said, other: Said) =>
  JSON.stringify([one.values, one.effective]) === JSON.stringify([other.values, other.effective])

export function readingOf(
  { id, copies }: Measurement,
  plans: readonly PlanOf[],
  { statuses }: Gathered<unknown>,
): Reading {
  const [{ producer, item }, ...others] = copies
  const { header, code, name, values, effective, enteredBy, former = [] } = item
  const held = new Map(
    copies.map((copy) => [
      copy.item.header.careUnitHSAId,
      { name: nameOf(copy), has: saysSame(copy.item, item) ? ('it' as const) : ('before' as const) },
    ]),
  )
  const agreed = item.identifier === undefined ? [] : agreedFor(plans, code, effective.slice(0, 10))
  const lacking = agreed.flatMap((hsaId) => {
    const unit = unitOf(hsaId)
    if (!unit || held.has(hsaId)) return []
    return [{ name: unit.name, has: hasAnswered(hsaId) ? ('not' as const) : ('unknown' as const) }]
  })
  return {
    kind: 'reading',
    id,
    code,
    ...(name && { name }),
    values,
    takenAt: effective,
    ...(header.authorTime && { sentAt: header.authorTime }),
    ...(enteredBy && { enteredBy }),
    former: former.map(({ effective: takenAt, ...one }) => ({ ...one, takenAt })),
    receivers: [...held.values(), ...lacking],
    ...(isPartlyRead(item) && { partly: true }),
    source: sourceOf(producer, header),
    alsoFrom: others.map((one) => sourceOf(one.producer, one.item.header)),
  }

  function hasAnswered(hsaId: string): boolean {
    const of = producers.find(({ units }) => units.some((unit) => unit.hsaId === hsaId))
    const status = statuses.find(({ logicalAddress }) => logicalAddress === of?.logicalAddress)
    return status?.statusCode.startsWith('DataFrom') ?? false
  }
}

const nameOf = ({ producer, item: { header } }: Copy) =>
  unitOf(header.careUnitHSAId)?.name ?? sourceOf(producer, header).careGiver.name
