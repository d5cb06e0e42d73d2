import type { Descriptions } from './described.ts'

/** Referrals. */
export const ofRemisser: Descriptions = {
  'GET remisser': {
    does: "The person's remisser, that with the latest step first.",
    more: 'From GetRequestActivities.',
  },
}
