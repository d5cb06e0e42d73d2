import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  title: 'Coordinated individual plan (SIP)',
  back: 'To plans',
  what: 'A SIP is a plan that the region and the municipality make together with the one who gets care. It says who does what, and what matters most.',
  yours: 'SIP that there are',
  none: 'There is no SIP here.',
  how: 'How it is done',
  right:
    'A person who needs help from both the region and the municipality has the right to a SIP if one of them sees that it is needed. The work must then begin at once. It is voluntary and free.',
  ask: 'Ask for a SIP',
  unit: 'Whom do you want to ask?',
  unitMissing: 'Choose whom you want to ask.',
  reason: 'What needs to be coordinated? (optional)',
  reasonHelp: 'Write in your own words. For example: All ask the same thing, and nobody knows who decides.',
  tooLong_one: 'The text is {{count}} character too long.',
  tooLong_other: 'The text is {{count}} characters too long.',
  relative: 'A relative is to take part in the meeting',
  whoReads:
    'The question is read by those you choose. They get in touch, often within a week. Write nothing urgent: call 1177 then, or 112 when life is in danger.',
  send: 'Send the question',
  sending: 'Sending',
  onlySee: 'Your right as a representative does not let you ask for a SIP.',
  noUnits: 'Nobody can take your question here just now. Call the health centre or the municipality.',
  sentTitle: 'Your question for a SIP has been sent',
  sentText: 'Sent to {{unit}} {{day}}.',
  sentNext:
    'They now judge whether a SIP is needed, and ask who may take part. If nobody has been in touch in two weeks it is fine to call them.',
  withRelative: 'A relative is to take part in the meeting.',
  unsureTitle: 'We do not know whether your question arrived',
  unsureText:
    'Nothing is confirmed. What you have written is still there. Try again in a while, or call them.',
} as const satisfies Translation<typeof sv>
