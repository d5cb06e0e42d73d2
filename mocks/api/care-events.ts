import type { CareEventTold } from '../../app/tidslinje/vard/contract.ts'
import type { Reply } from '../../app/provsvar/contract.ts'
import type { Vaccination } from '../../app/vaccinationer/contract.ts'
import type { ItemOf } from '../contracts/contracts.ts'
import type { CareDocumentation } from '../contracts/riv-ta/get-care-documentation.ts'
import { apart } from '../platform/apart.ts'
import type { FromProducer } from '../platform/gather.ts'
import { hash } from '../platform/hash.ts'
import { noteOf } from './anteckningar.ts'
import { idOf } from './fields.ts'
import { imagingReplyOf } from './imaging-replies.ts'
import { labReplyOf } from './lab-replies.ts'
import { referralReplyOf } from './referral-replies.ts'
import { onceEach } from './same-vaccination.ts'
import { itemId } from './source.ts'
import { givenIn } from './vaccinationer.ts'

/** The contracts that events of care are made of, in the order they are asked. */
export const careContracts = [
  'GetVaccinationHistory',
  'GetLaboratoryOrderOutcome',
  'GetImagingOutcome',
  'GetReferralOutcome',
  'GetCareDocumentation',
] as const
type CareContract = (typeof careContracts)[number]

export type CareRecords = { [C in CareContract]: readonly FromProducer<ItemOf[C]>[] }

/** Records of each contract, as `of` gives them. */
export function recordsOf(
  of: <C extends CareContract>(contract: C) => readonly FromProducer<ItemOf[C]>[],
): CareRecords {
  return {
    GetVaccinationHistory: of('GetVaccinationHistory'),
    GetLaboratoryOrderOutcome: of('GetLaboratoryOrderOutcome'),
    GetImagingOutcome: of('GetImagingOutcome'),
    GetReferralOutcome: of('GetReferralOutcome'),
    GetCareDocumentation: of('GetCareDocumentation'),
  }
}

/**
 * What has been given, taken, answered and written, by records that have passed the patient filter; earliest first, what has no time
 * last. `visits`: the event of each care contact, by its id. `person` is opaque.
 */
export function careEventsOf(
  records: CareRecords,
  visits: ReadonlyMap<string, string>,
  person: string,
): CareEventTold[] {
  const replies = apart(records.GetLaboratoryOrderOutcome.map((one) => labReplyOf(one, person)))
  return [
    ...vaccinationEvents(records.GetVaccinationHistory),
    ...labEvents(replies),
    ...replyEvents('imaging-reply', apart(records.GetImagingOutcome.map(imagingReplyOf))),
    ...replyEvents('referral-reply', apart(records.GetReferralOutcome.map(referralReplyOf))),
    ...noteEvents(records.GetCareDocumentation, visits),
  ].toSorted((a, b) => timeOf(a) - timeOf(b))
}

function vaccinationEvents(records: CareRecords['GetVaccinationHistory']): CareEventTold[] {
  return apart(onceEach(records.flatMap(givenIn))).map((one) => {
    const title = nameOf(one)
    const { id, day, source, alsoFrom } = one
    return {
      id,
      kind: 'vaccination',
      ...(title && { title }),
      ...(day && { start: day }),
      page: id,
      source,
      alsoFrom,
    }
  })
}

/** What it is against, as its source says it: the kind, else the diseases, else the product. */
function nameOf({ type, targets, product }: Vaccination): string | undefined {
  const diseases = [...new Set(targets.flatMap(({ text, code }) => text ?? code ?? []))].join(', ')
  return type?.text ?? type?.code ?? (diseases || product)
}

/** That a sample was taken, once for all replies about it, and that each reply came. Of one that was called off: nothing. */
export function labEvents(replies: readonly Reply[]): CareEventTold[] {
  const real = replies.filter(({ stage }) => stage?.kind !== 'cancelled')
  const taken = Map.groupBy(
    real.filter(({ takenAt }) => takenAt),
    // An order is of one system, whatever number another has.
    ({ orderId, takenAt, source }) => [source.sourceSystemHSAId, orderId, takenAt].join('\n'),
  )
  const samples = [...taken].map(([key, [first, ...others]]): CareEventTold => {
    if (!first) throw new Error('A group has at least one.')
    const latest = others.reduce(
      (one, other) => ((other.repliedAt ?? '') > (one.repliedAt ?? '') ? other : one),
      first,
    )
    const { takenAt, id, source } = latest
    return {
      id: hash(`sample\n${key}`),
      kind: 'sample',
      ...(takenAt && { start: takenAt }),
      page: id,
      source,
      alsoFrom: [],
    }
  })
  return [...samples, ...replyEvents('lab-reply', replies)]
}

/** That each reply came. That something has been ordered, or called off, is no answer. */
function replyEvents(kind: CareEventTold['kind'], replies: readonly Reply[]): CareEventTold[] {
  return replies
    .filter(({ stage }) => stage?.kind !== 'ordered' && stage?.kind !== 'cancelled')
    .map(({ id, repliedAt, source }) => ({
      id,
      kind,
      ...(repliedAt && { start: repliedAt }),
      page: id,
      source,
      alsoFrom: [],
    }))
}

function noteEvents(
  records: CareRecords['GetCareDocumentation'],
  visits: ReadonlyMap<string, string>,
): CareEventTold[] {
  const notes = records.map((record) => ({
    note: noteOf(record),
    visit: visits.get(contactIdOf(record) ?? ''),
  }))
  // Of two that have one id it is not known which is from the visit: they have ids of their own, and stand alone.
  const visitOf = new Map(notes.map(({ note, visit }) => [note.id, visit]))
  return apart(notes.map(({ note }) => note)).map((note) => {
    const { id, author, kind, writtenAt, source } = note
    const title = note.title ?? kind?.text
    const visit = visitOf.get(id)
    return {
      id,
      kind: 'note',
      ...(title && { title }),
      ...(writtenAt && { start: writtenAt }),
      ...(author?.name && { performer: { name: author.name, ...(author.role && { title: author.role }) } }),
      page: id,
      ...(visit && { visit }),
      source,
      alsoFrom: [],
    }
  })
}

/** The id that the care contact of a note has as an event of its own: by source and careContactId, never by time. */
function contactIdOf({ producer, item: { header } }: FromProducer<CareDocumentation>): string | undefined {
  const { careContactId } = header.accessControlHeader
  return careContactId && itemId(producer, 'visit', careContactId, idOf(header.sourceSystemId))
}

function timeOf({ start }: CareEventTold): number {
  return start ? Date.parse(start) : Number.MAX_VALUE
}
