import type { TimelineEvent } from '../contract.ts'

/** Whether something can be done about a time that does not suit: a part of `possibleReplies`, small enough for the first view. */
export const canChange = ({
  kind,
  cancelBookingAllowed,
  rebookingAllowed,
  isInvitation,
}: Pick<TimelineEvent, 'kind' | 'cancelBookingAllowed' | 'rebookingAllowed' | 'isInvitation'>): boolean =>
  kind === 'booking' && (cancelBookingAllowed || rebookingAllowed || isInvitation)
