import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  title: 'Ask for a regular care contact',
  back: 'To contacts',
  whatTitle: 'This is a regular care contact',
  what: 'A named person who helps you get the right care, book appointments and keep your contacts together. It may be a nurse, a doctor or somebody else.',
  right:
    'You have a right to one if you need it to feel safe or for your care to fit together. The clinic can also give you one without your asking.',
  unit: 'Which clinic do you want to ask?',
  onlySee: 'Your right as a representative does not cover asking for a fast vårdkontakt here.',
  consent: 'I agree that the clinic is told that I have asked, and reads what it needs in my record.',
  send: 'Send',
  sending: 'Sending',
  unitMissing: 'Choose a clinic.',
  consentMissing: 'Tick that you agree. Otherwise the clinic cannot answer you.',
  noUnits: 'No clinic that has answered can take your question here. Call your health centre instead.',
  sentTitle: 'Your question has been sent',
  sentText:
    'Sent to {{unit}} {{day}}. They will contact you. If you have not heard anything in two weeks you can call them.',
  unsureTitle: 'We do not know whether your question arrived',
  unsureText: 'Nothing is confirmed. Try again in a while, or call the clinic.',
} as const satisfies Translation<typeof sv>
