import type { ReferralActivity, ReferralUnit } from '../../app/remisser/contract.ts'
import { unitOf } from '../catalogue/unit-catalogue.ts'
import { isPartlyRead } from '../contracts/reading.ts'
import type { RequestActivity } from '../contracts/riv-ta/get-request-activities.ts'
import type { FromProducer } from '../platform/gather.ts'
import { authorOf, codedOf, idOf, originOfActivity, textOf } from './fields.ts'
import { sourceOf } from './source.ts'

/** A step in the life of a remiss, as the portal is told of it. */
export function activityOf({ producer, item }: FromProducer<RequestActivity>): ReferralActivity {
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
    source: sourceOf(producer, {
      ...originOfActivity(item),
      author: authorOf({ name: author?.name, title }),
    }),
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
