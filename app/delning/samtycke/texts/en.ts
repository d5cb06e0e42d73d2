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
    '{{reader}} may then no longer read what others have written. That is so at once. What has been read already cannot be unread.',
  care: 'The care and help will be the same as before. It is possible to say yes again if they ask.',
  end: 'End the consent',
  notYours: 'You can see the consent, but not end it. A consent is personal.',
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
  over: '{{reader}} may no longer read. If they want to read again they must ask anew.',
  emergencyTitle: 'What it means',
  emergency:
    'Care read without asking, since life or health could be in danger and it was not possible to ask. It cannot be ended here, for it has been read already.',
  emergencyAsk: 'Do you wonder why? Call and ask:',
} as const satisfies Translation<typeof sv>
