import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  title: 'Representatives',
  intro: 'Those who may see or do things for you, and those you help.',
  empty: 'You have no representative, and you do not represent anyone else.',
  onlyOwn: {
    title: 'Not shown to representatives',
    text: 'Who is a representative can only be seen and changed for oneself.',
  },
  new: {
    title: 'Appoint and follow up',
    text: 'You can let someone you trust see your information and do things for you. You decide what, and for how long.',
    link: 'Appoint a representative',
    paused: 'Right now new representatives cannot be appointed or changed here. You can always revoke.',
  },
  log: 'See what your representatives have seen and done',
  forMe: 'My representatives',
  byMe: 'I represent',
  kind: {
    guardian:
      'A guardian sees everything for a child under 13. From 13 the guardian sees only a part, and from 18 nothing.',
    'legal-guardian':
      'A god man is appointed by the court and helps with what the decision says. It is not changed here.',
    trustee:
      'A förvaltare is appointed by the court and decides in what the decision says. It is not changed here.',
    appointed: 'Appointed by the person represented, who can change or revoke at any time.',
  },
  see: 'Can see',
  do: 'Can do',
  status: 'Status',
  period: 'Valid',
  show: 'Show information about {{name}}',
  preview: 'See what {{name}} sees',
  change: 'Change for {{name}}',
  revoke: 'Revoke {{name}}',
  resign: 'Stop representing {{name}}',
  revokeMeans: '{{name}} can then no longer see or do anything for you. It takes effect at once.',
  resignMeans: 'You can then no longer see or do anything for {{name}}. It takes effect at once.',
  revokeYes: 'Yes, revoke now',
  resignYes: 'Yes, stop now',
  cancel: 'Cancel',
  failed: 'We do not know if it went through. Reload the page and see if the representative is still there.',
} as const satisfies Translation<typeof sv>
