import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  title: 'Ask for a regular care contact',
  back: 'To contacts',
  whatTitle: 'This is a regular care contact',
  what: 'Somebody who helps you get the right care, book appointments and keep your contacts together. It may be a certain person, a role or a team. For example a nurse or a doctor.',
  right:
    'One must be named when you ask for it. You need not say why. It must also be done without your asking, if it is needed for you to be safe and for your care to fit together.',
  unit: 'Whom do you want to ask?',
  onlySee: 'Your right as a representative does not let you ask for a regular care contact.',
  send: 'Send',
  sending: 'Sending',
  unitMissing: 'Choose whom you want to ask.',
  noUnits:
    'Nobody that has answered can take your question here. Call your health centre, or home nursing if you have it.',
  sentTitle: 'Your question has been sent',
  sentText:
    'Sent to {{unit}} {{day}}. They will contact you. If you have not heard anything in two weeks you can call them.',
  unsureTitle: 'We do not know whether your question arrived',
  unsureText: 'Nothing is confirmed. Try again in a while, or call them.',
} as const satisfies Translation<typeof sv>
