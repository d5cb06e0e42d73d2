import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  area: {
    name: 'Representatives',
    text: 'Those who may see or do things for you.',
  },
  title: 'Representatives',
  all: 'Show all',
  empty: 'You have no representative, and you do not represent anyone else.',
  forMe: 'Your representative',
  byMe: 'You represent',
  byMeClosed: 'You do not see information about',
  protected: 'A person with protected identity',
  relationType: {
    guardian: 'guardian',
    'legal-guardian': 'legal guardian (god man)',
    trustee: 'trustee (förvaltare)',
    appointed: 'appointed representative',
    coordinator: 'care coordinator',
  },
  see: 'May see',
  and: 'and',
  nothing: 'Nothing',
  switch: 'Change person',
  until: 'Until {{date}}',
  from: 'From {{date}}',
  noneNow: 'No representative is in force now.',
  limit: {
    forMe: {
      teenager: 'You have turned 13. {{name}} sees nothing about you, unless the care decides so.',
      adult: 'You have turned 18. {{name}} sees nothing about you as a guardian.',
      minor: 'Only an adult can appoint a representative. {{name}} sees nothing about you.',
      'age-unknown': 'It is not known for certain how old you are. {{name}} sees nothing about you.',
      'not-by-law':
        'The law does not allow appointed representatives to see information here today. {{name}} sees nothing about you.',
      protected: '{{name}} sees nothing about you, and may not know that you are here.',
      decided: 'The care has decided what {{name}} may see.',
      booking: 'The power of attorney is for appointments only.',
    },
    byMe: {
      teenager: '{{name}} has turned 13. Therefore you see nothing, unless the care decides so.',
      adult: '{{name}} has turned 18. Therefore you see nothing as a guardian.',
      minor: 'Only an adult can appoint a representative. Therefore you see nothing.',
      'age-unknown': 'It is not known for certain how old {{name}} is. Therefore you see nothing.',
      'not-by-law':
        'The law does not allow appointed representatives to see information here today. Therefore you see nothing.',
      protected: 'Your right does not apply here.',
      decided: '{{name}} has turned 13. The care has decided what you may see.',
      booking: 'Your power of attorney is for appointments only.',
    },
  },
  status: {
    active: 'In force',
    closed: 'Gives no right to see anything now',
    ended: 'Has ended',
    coming: 'Not yet in force',
  },
} as const satisfies Translation<typeof sv>
