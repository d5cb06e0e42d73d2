import type { CareEventTold } from '../../app/tidslinje/vard/contract.ts'
import { apart } from '../platform/apart.ts'
import type { CareRecords } from './care-records.ts'
import { imagingReplyOf } from './imaging-replies.ts'
import { labReplyOf } from './lab-replies.ts'
import { noteEvents } from './note-events.ts'
import { referralReplyOf } from './referral-replies.ts'
import { labEvents, replyEvents } from './reply-events.ts'
import { vaccinationEvents } from './vaccination-events.ts'

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

function timeOf({ start }: CareEventTold): number {
  return start ? Date.parse(start) : Number.MAX_VALUE
}
