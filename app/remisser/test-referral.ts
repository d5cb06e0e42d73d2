import { testSource } from '#platform/answer/test-source.ts'
import type { Referral, ReferralActivity } from './contract.ts'

/** For tests: a step, with what every one has. */
export function stepAt(time: string, more: Partial<ReferralActivity> = {}): ReferralActivity {
  return { time, source: testSource(time), ...more }
}

/** For tests: a remiss with these steps. */
export function referralOf(
  id: string,
  activities: ReferralActivity[],
  more: Partial<Referral> = {},
): Referral {
  return { id, requestId: id, activities, source: testSource(id), ...more }
}
