import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  area: {
    name: 'Representatives',
    text: 'Those who may see and do things for somebody.',
  },
  title: 'Representatives',
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
  nothing: 'Nothing',
  until: 'Until {{date}}',
  moreOmbud_one: 'And {{count}} more',
  moreOmbud_other: 'And {{count}} more',
  noneNow: 'No representative is in force now.',
  notByLaw: 'The law does not allow appointed representatives to see information here today.',
} as const satisfies Translation<typeof sv>
