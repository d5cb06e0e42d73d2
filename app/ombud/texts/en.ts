import type { Texts } from '../../platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  title: 'Representatives',
  intro: 'Those who may see or do things for you, and those you help.',
  all: 'Show all',
  empty: 'You have no representative, and you do not represent anyone else.',
  forMe: 'Your representative',
  byMe: 'You represent',
  protected: 'The name is protected',
  relationType: {
    guardian: 'guardian',
    'legal-guardian': 'legal guardian (god man)',
    trustee: 'trustee (förvaltare)',
    appointed: 'appointed representative',
  },
  see: 'Can see',
  do: 'Can do',
  nothing: 'Nothing',
  area: {
    tidslinje: 'appointments',
    kontakter: 'contacts',
    overenskommelser: 'agreements',
    vardplaner: 'plans',
    'att-gora': 'to do',
  },
  until: 'Until {{date}}',
  from: 'From {{date}}',
  period: 'Valid',
  status: { active: 'In force', ended: 'Has ended', coming: 'Not yet in force' },
  statusLabel: 'Status',
} as const satisfies Texts<typeof sv>
