import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  title: 'What representatives have seen and done',
  intro: 'Latest first. What is seen several times within an hour stands once.',
  back: 'To Representatives',
  entries: 'Events',
  empty: 'No representative has seen or done anything yet.',
  kind: { see: 'Saw {{area}}.', do: 'Did something in {{area}}.', refused: 'Was refused {{area}}.' },
  did: {
    wrote: 'Wrote to {{with}}.',
    entered: 'Entered a reading: {{with}}.',
    booked: 'Booked a time with {{with}}.',
    proposed: 'Sent a proposal to {{with}}.',
  },
  otherArea: 'something that representatives may not see',
} as const satisfies Translation<typeof sv>
