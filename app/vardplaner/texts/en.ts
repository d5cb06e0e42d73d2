import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  area: {
    name: 'Plans',
    scope: 'See your plans and their documents.',
    does: 'ask for a coordinated plan',
  },
  title: 'Plans',
  all_one: 'All {{count}}',
  all_other: 'All {{count}}',
  count_one: '{{count}} plan',
  count_other: '{{count}} plans',
  allPlain: 'Show all',
  empty: 'Nobody has entered a plan.',
  kind: {
    SIP: 'Coordinated individual plan (SIP)',
    SPLPTLRV: 'Coordinated plan in compulsory or forensic psychiatric care',
    SPU: 'Coordinated plan for leaving hospital',
    VP: 'Care plan',
    HP: 'Habilitation plan',
    RP: 'Rehabilitation plan',
    GP: 'Plan for how support is given',
    SVP: 'Standardised care plan',
    LSS: 'Individual plan by the act on support and service (LSS)',
  },
  unknownKind: 'Another kind of plan ({{code}})',
  noKind: 'Plan',
  changed: 'Changed',
} as const satisfies Translation<typeof sv>
