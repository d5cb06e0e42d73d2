import type sv from './sv.ts'
import type { Translation } from '#platform/i18n/translation.ts'

export default {
  services: 'Help at home',
  devices: 'Aids and alarms at home',
  former: 'Earlier help at home',
  scope: 'How much',
  chosenBy: '{{performer}}, own choice',
  decidedBy: 'Decided by',
  from: 'From',
  to: 'Until',
  toInsats: 'The decision and what has been done',
  howTo: 'How it is used',
  more: 'Read more',
  support: 'If it does not work',
  supportAt: 'If it does not work, call {{name}}',
  supportBy: 'Help: {{name}}',
  noSupport: 'No number has been given. Ask whoever handed it out.',
} as const satisfies Translation<typeof sv>
