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
    HSJV: 'A nurse or other care staff come to your home.',
    HTJ: 'Help with what you cannot manage at home by yourself.',
    LSS: 'Support for you who have a lasting disability.',
    SVTJ: 'Practical help, such as cleaning and shopping.',
    SÄBO: 'A home where there are always staff.',
  },
  scope: 'How much',
  performer: 'Done by',
  chosenBy: '{{performer}}, chosen by you',
  decidedBy: 'Decided by',
  from: 'From',
  to: 'Until',
  howTo: 'What to do',
  more: 'Read more',
  support: 'If it does not work',
  supportAt: 'If it does not work, call {{name}}',
  noSupport: 'Nobody has given a number to call if it does not work. Ask whoever gave it to you.',
} as const satisfies Translation<typeof sv>
