import { perWorld } from '../worlds/per-world.ts'

/** What a person has written as important, and when (ISO 8601, UTC). */
export type OwnWords = { text: string; writtenAt: string }

/** What has been written in each opened world. */
export const ownWords = perWorld<OwnWords>()
