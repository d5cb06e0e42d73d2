import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  back: 'To who may read',
  one: 'Consent',
  notFound: 'It is not here. It may have been taken away by the one who had it.',
  about: 'About this',
  kind: 'What it is',
  who: 'Who',
  partOf: 'Part of',
  registered: 'Written down',
  givenBy: 'Somebody else said yes',
  somebody: 'Who it was is not shown',
  reason: 'Reason',
  onlyOne: 'It is only for one of those who work there.',
  endTitle: 'End the consent',
  means:
    '{{reader}} may then no longer read what others know about you. That is so at once. What has been read already cannot be unread.',
  care: 'You have a right to the same care and help as before. You can say yes again if you are asked.',
  end: 'End the consent',
  ask: {
    title: 'Do you want to end the consent?',
    text: '{{reader}} may then read no more.',
    yes: 'Yes, end it now',
    no: 'No, let it be valid',
    sending: 'Sending …',
  },
  done: {
    title: 'The consent has been ended',
    text: '{{reader}} may read no more.',
  },
  gone: {
    title: 'The consent had been ended already',
    text: '{{reader}} may read no more.',
  },
  overTitle: 'The consent has ended',
  over: '{{reader}} may no longer read. If they want to read again they must ask you.',
  emergencyTitle: 'What it means',
  emergency:
    'Care read without asking, since your life or your health could be in danger and it was not possible to ask you. It cannot be ended here, for it has been read already.',
  emergencyAsk: 'Do you wonder why? Call and ask:',
} as const satisfies Translation<typeof sv>
