import { perWorld } from '../worlds/per-world.ts'

/** A question for a SIP: the unit by name, when it was sent (ISO 8601, UTC), by whom, why, and whether somebody near is to take part. */
export type SipRequest = { unit: string; sentAt: string; by: string; reason?: string; relative: boolean }

/** What has been asked in each opened world. */
export const sipRequests = perWorld<SipRequest>()
