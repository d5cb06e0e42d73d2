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
  protected: 'A person with protected identity',
  relationType: {
    guardian: 'guardian',
    'legal-guardian': 'legal guardian (god man)',
    trustee: 'trustee (förvaltare)',
    appointed: 'appointed representative',
  },
  see: 'Can see',
  do: 'Can do',
  nothing: 'Nothing',
  switch: 'Change person',
  until: 'Until {{date}}',
  from: 'From {{date}}',
  status: { active: 'In force', ended: 'Has ended', coming: 'Not yet in force' },
} as const satisfies Translation<typeof sv>
