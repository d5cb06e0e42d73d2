import type { Referral } from '../../app/remisser/contract.ts'
import type { RequestActivity } from '../contracts/riv-ta/get-request-activities.ts'
import type { FromProducer } from '../platform/gather.ts'
import { codedOf } from './fields.ts'
import { activityOf } from './referral-activity.ts'
import { referralId } from './referral-id.ts'

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
