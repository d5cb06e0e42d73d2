import type { Answer } from '#platform/answer/contract.ts'
import type { Referral, ReferralActivity, ReferralUnit } from '../../app/remisser/contract.ts'
import type { Producer } from '../catalogue/producer.ts'
import { unitOf } from '../catalogue/unit-catalogue.ts'
import { isPartlyRead } from '../contracts/reading.ts'
import type { RequestActivity } from '../contracts/riv-ta/get-request-activities.ts'
import { answerOf } from '../platform/answer.ts'
import { type FromProducer, gather, type Question } from '../platform/gather.ts'
import { hash } from '../platform/hash.ts'
import { codedOf, idOf, instantOnly, textOf } from './fields.ts'
import { itemId, type Origin, sourceOf } from './source.ts'

/** `GET /api/remisser`: from GetRequestActivities, the steps of each remiss together, that with the latest step first. */
export async function remisser(question: Question): Promise<Answer<Referral>> {
  const records = await gather('GetRequestActivities', question)
  return answerOf(referralsOf(records.items), records)
}

/** An id that names the system that gave it, `TSTDEF2329990016-SYS1#4711`: it means the same wherever it stands. */
const namesItsSystem = /^[A-Z]{2,6}\d{10}-[A-Z0-9]+#./i

/**
 * The id of the remiss that a step is of. A number alone means something within its own system only, so that those of two systems
 * are never the same; a step that names no remiss has the id of its own record.
 */
export function referralId(producer: Producer, { header, body }: RequestActivity): string {
  const { id } = body.request ?? {}
  if (id !== undefined && namesItsSystem.test(id)) return hash(`referral\n${id}`)
  const system = idOf(header.sourceSystemId)
  const { id: record } = header.record
  return id === undefined
    ? itemId(producer, 'referral-step', [record.root, idOf(record)].join('\n'), system)
    : itemId(producer, 'referral', id, system)
}

/** The steps of each remiss together. None is left out, and none stands in two. */
export function referralsOf(records: readonly FromProducer<RequestActivity>[]): Referral[] {
  const byId = Map.groupBy(records, ({ producer, item }) => referralId(producer, item))
  const referrals = [...byId].flatMap(([id, steps]) => {
    // Steps without a remiss are never put together, even where a source has given two records one id.
    if (steps.some(({ item }) => item.body.request?.id === undefined))
      return steps.map((step) => referralOf(id, [step]))
    return [referralOf(id, steps.toSorted(inOrderOfTime))]
  })
  return referrals.toSorted((a, b) => (lastOf(a) < lastOf(b) ? 1 : lastOf(a) > lastOf(b) ? -1 : 0))
}

const lastOf = ({ activities }: Referral) => sortable(activities.at(-1)?.time ?? '')

/** Steps of one moment stand as they were entered; what has no hour comes before what has one that day. */
function inOrderOfTime(
  { item: a }: FromProducer<RequestActivity>,
  { item: b }: FromProducer<RequestActivity>,
) {
  const keys = [a, b].map(
    ({ header, body }) => `${sortable(body.eventTime)} ${sortable(header.record.timestamp)}`,
  )
  const [first = '', second = ''] = keys
  return first < second ? -1 : first > second ? 1 : 0
}

/** A time so that it sorts as a text: the Swedish day, and then where in time it is. A day alone is before every hour of it. */
function sortable(time: string): string {
  const at = time.includes('T') ? Date.parse(time) + 1e15 : 0
  return `${time.slice(0, 10)} ${String(at).padStart(17, '0')}`
}

function referralOf(id: string, steps: readonly FromProducer<RequestActivity>[]): Referral {
  const activities = steps.map(activityOf)
  const latest = <Value>(read: (request: NonNullable<RequestActivity['body']['request']>) => Value) =>
    steps
      .toReversed()
      .flatMap(({ item }) => (item.body.request && read(item.body.request)) ?? [])
      .at(0) as NonNullable<Value> | undefined
  const requestId = latest(({ id: own }) => own)
  const type = latest((request) => codedOf(request.type))
  const medium = latest((request) => codedOf(request.medium))
  const last = activities.at(-1)
  if (!last) throw new Error('a remiss has no step')
  return {
    id,
    ...(requestId && { requestId }),
    ...(type && { type }),
    ...(medium && { medium }),
    activities,
    source: last.source,
  }
}

function activityOf({ producer, item }: FromProducer<RequestActivity>): ReferralActivity {
  const { statusCode, eventTime, request } = item.body
  const { author } = item.header
  const status = codedOf(statusCode)
  const receiver = unitNamed(request?.receivingOrganization)
  const unit = unitNamed(request?.author?.organization)
  const { name } = request?.author ?? {}
  const title = textOf(author?.byRole)
  return {
    ...(status && { status }),
    time: eventTime,
    ...(receiver && { receiver }),
    ...((name ?? unit) && { sender: { ...(name && { name }), ...(unit && { unit }) } }),
    ...(author?.name && { author: { name: author.name, ...(title && { title }) } }),
    ...(isPartlyRead(item) && { partly: true }),
    source: sourceOf(producer, originOfActivity(item)),
  }
}

type Organization = NonNullable<RequestActivity['body']['request']>['receivingOrganization']

/** A unit by what the record tells, filled in from the catalogue; undefined when nobody has a name for it. */
function unitNamed(told: Organization): ReferralUnit | undefined {
  const hsaId = idOf(told?.id)
  const known = unitOf(hsaId)
  const name = told?.name ?? known?.name
  return name === undefined
    ? undefined
    : { ...(hsaId && { hsaId }), name, ...(known?.phone && { phone: known.phone }) }
}

/** Where a step comes from. */
export function originOfActivity({ header }: RequestActivity): Origin {
  const { accessControlHeader: access, sourceSystemId, record } = header
  return {
    documentId: idOf(record.id),
    sourceSystemHSAId: idOf(sourceSystemId),
    careGiverHSAId: idOf(access.accountableHealthcareProvider),
    careUnitHSAId: idOf(access.accountableCareUnit),
    authorTime: instantOnly(record.timestamp),
  }
}
