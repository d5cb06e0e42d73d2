import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  title: 'Decisions and help',
  intro: 'Support and help from the kommun: what is decided, and what has been done.',
  empty: 'No kommun has registered any help.',
  noKommun: 'No kommun is shown here',
  noKommunText:
    'Decisions on support and help at home are held by the kommun. Either the kommun is not connected to Överblick, or it has nothing here. Call the switchboard of the kommun and ask for whoever decides on help at home or on support under LSS.',
  part: { now: 'In force', applied: 'Waiting for a decision', refused: 'Refused', past: 'Ended' },
  one: 'Help',
  service: {
    HSJV: 'Home nursing (hemsjukvård)',
    HTJ: 'Home help (hemtjänst)',
    LSS: 'Support under LSS',
    SVTJ: 'Practical help',
    SÄBO: 'Special housing (särskilt boende)',
  },
  serviceHelp: {
    HSJV: 'A nurse or other care staff come to the home.',
    HTJ: 'Help with what is hard to manage alone at home.',
    LSS: 'Support with a lasting disability.',
    SVTJ: 'Practical help, such as cleaning and shopping.',
    SÄBO: 'A home where there are always staff.',
  },
  hours_one: '{{hours}} hour a month',
  hours_other: '{{hours}} hours a month',
  performer: 'Done by {{unit}}',
  until: 'In force until {{day}}',
  noEnd: 'No last day is given',
  begins: 'Begins {{day}}',
  ended: 'Ended {{day}}',
  odd: 'The days in the source contradict each other.',
  applied: 'Applied for {{day}}. No decision yet.',
  appliedUndated: 'Applied for. No decision yet.',
  refused: 'Refused {{day}}',
  refusedUndated: 'The kommun has said no.',
  appealUntil: 'Can be appealed until {{day}}',
  partly: 'Some of it could not be read',
} as const satisfies Translation<typeof sv>
