import type { Times, Window } from '../contracts/windows.ts'
import { isInWindow } from '../contracts/windows.ts'
import type { Contract } from '../catalogue/producer.ts'
import type { ItemOf, Records } from './write-answer.ts'

/** When a record is, in the contracts whose questions carry a period; the others are always answered whole. */
const timesOf: { [C in Contract]?: (item: ItemOf[C]) => Times } = {
  GetSubjectOfCareSchedule: ({ startTimeInclusive, endTimeExclusive }) => ({
    start: startTimeInclusive,
    end: endTimeExclusive,
  }),
  GetCareContacts: ({ careContactBody: { careContactTimePeriod } }) => careContactTimePeriod ?? {},
  GetRequestActivities: ({ body: { eventTime } }) => ({ start: eventTime }),
}

/** The records of a contract that the period of the question touches; a few records then make a short answer. */
export function withinWindow<C extends Contract>(
  contract: C,
  records: Records,
  window: Window | undefined,
): Records {
  const items: readonly ItemOf[C][] | undefined = records[contract]
  const times: ((item: ItemOf[C]) => Times) | undefined = timesOf[contract]
  if (!window || !times || !items) return records
  return { ...records, [contract]: items.filter((item) => isInWindow(times(item), window)) }
}
