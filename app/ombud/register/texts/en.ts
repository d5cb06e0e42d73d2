import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  title: 'Representatives',
  intro: 'Those who may see or do things for you, and those you help.',
  empty: 'You have no representative, and you do not represent anyone else.',
  onlyOwn: {
    title: 'Not shown to you',
    text: 'Who is a representative can only be seen and changed for oneself.',
  },
  new: {
    title: 'Appoint and follow up',
    text: 'You can let someone you trust see your information and do things for you. You decide what, and for how long.',
    link: 'Appoint a representative',
    paused:
      'The law does not allow representatives to be appointed here today. So nobody can be appointed or changed, and whoever has been appointed sees nothing.',
    mayRemove: 'You can remove the one you have appointed.',
  },
  log: 'See what your representatives have seen and done',
  forMe: 'My representatives',
  byMe: 'I represent',
  kind: {
    guardian:
      'A guardian sees nearly everything for a child under 13, but not what the care has said to the child alone. From 13 the guardian sees nothing, unless the care has decided so. At 18 the right ends.',
    'legal-guardian':
      'A god man is appointed by the court and helps with what the decision says. It is not changed here.',
    trustee:
      'A förvaltare is appointed by the court and decides in what the decision says. It is not changed here.',
    coordinator:
      'A care coordinator with a power of attorney may see appointments and answer them, and nothing else. It is not changed here.',
    appointed: {
      forMe: 'You have appointed {{name}} and can change your mind whenever you want.',
      byMe: '{{name}} has appointed you and can change their mind at any time.',
    },
  },
  see: 'May see',
  do: 'May do',
  statusLabel: 'Status',
  status: {
    active: 'In force',
    closed: 'Gives no right to see anything now',
    ended: 'Has ended',
    coming: 'Not yet in force',
  },
  from: 'From {{date}}',
  period: 'Valid',
  show: 'Show information about {{name}}',
  preview: 'See what {{name}} sees',
  change: 'Change for {{name}}',
  revoke: 'Remove {{name}} as representative',
  resign: 'Stop representing {{name}}',
  revokeMeans: '{{name}} can then no longer see or do anything for you. It takes effect at once.',
  resignMeans:
    'You can then no longer see information about {{name}} or do anything for {{name}}. It takes effect at once.',
  revokeYes: 'Yes, remove now',
  resignYes: 'Yes, stop now',
  revoked: '{{name}} no longer represents you.',
  resigned: 'You no longer represent {{name}}.',
  cancel: 'Cancel',
  failed: 'We do not know if it went through. Reload the page and see if the representative is still there.',
} as const satisfies Translation<typeof sv>
