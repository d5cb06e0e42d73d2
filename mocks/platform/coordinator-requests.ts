import { perWorld } from '../worlds/per-world.ts'

/** A request for a fast vårdkontakt: the unit by name, and when it was sent (ISO 8601, UTC). */
export type CoordinatorRequest = { unit: string; sentAt: string }

/** What has been asked for in each opened world. */
export const coordinatorRequests = perWorld<CoordinatorRequest>()
