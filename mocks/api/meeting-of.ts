import type { TimelineEvent } from '../../app/tidslinje/contract.ts'

type Meeting = Pick<TimelineEvent, 'atHome' | 'remote'>

/** How two meet, by the first that says anything: a code or a name of the type of care, then of the time. */
const meetings: readonly [RegExp, Meeting][] = [
  [/hembes[oö]k|besök i hemmet/i, { atHome: true }],
  [/video|digitalt? (besök|möte|samtal)/i, { atHome: false, remote: 'video' }],
  [/telefon|\b(upp)?ring(er|er upp|s upp|ning)\b/i, { atHome: false, remote: 'phone' }],
  [/bes[oö]k/i, { atHome: false }],
]

/**
 * Where one has to be for a booked time. The codes of careTypeID are each source's own, so its words are read too: a call
 * must never look like a journey. What says nothing is a visit.
 */
export function meetingOf(words: readonly (string | undefined)[]): Meeting {
  for (const word of words) {
    const known = meetings.find(([pattern]) => word && pattern.test(word))
    if (known) return known[1]
  }
  return { atHome: false }
}
