import type sv from './sv.ts'
import type { Translation } from '#platform/i18n/translation.ts'

export default {
  services: 'Help at home',
  devices: 'Aids and alarms at home',
  former: 'Earlier help at home',
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
  scope: 'How much',
  chosenBy: '{{performer}}, own choice',
  decidedBy: 'Decided by',
  from: 'From',
  to: 'Until',
  howTo: 'How it is used',
  more: 'Read more',
  support: 'If it does not work',
  supportAt: 'If it does not work, call {{name}}',
  supportBy: 'Help: {{name}}',
  noSupport: 'No number has been given. Ask whoever handed it out.',
} as const satisfies Translation<typeof sv>
