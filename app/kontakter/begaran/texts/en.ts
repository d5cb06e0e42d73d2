import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  title: 'Ask for a regular care contact',
  back: 'To contacts',
  whatTitle: 'This is a regular care contact',
  what: 'Somebody who helps with getting the right care, booking appointments and keeping the contacts together. It may be a certain person, a role or a team. For example a nurse or a doctor.',
  right:
    'One must be named when the patient asks for it. Nobody need say why. It must also be done without anybody asking, if it is needed for the patient to be safe and for the care to fit together.',
  unit: 'Whom do you want to ask?',
  onlySee: 'Your right as a representative does not let you ask for a regular care contact.',
  send: 'Send',
  sending: 'Sending',
  unitMissing: 'Choose whom you want to ask.',
  noUnits:
    'Nobody can take your question here just now. Call the health centre, or home nursing where there is one.',
  sentTitle: 'Your question has been sent',
  sentText:
    'Sent to {{unit}} {{day}}. They will get in touch. If nobody has heard from them in two weeks it is fine to call them.',
  unsureTitle: 'We do not know whether your question arrived',
  unsureText: 'Nothing is confirmed. Try again in a while, or call them.',
} as const satisfies Translation<typeof sv>
