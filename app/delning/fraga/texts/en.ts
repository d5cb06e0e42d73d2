import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  back: 'To who may read',
  one: 'Question of consent',
  title: 'May {{reader}} read?',
  notFound: 'The question is not here. It may have been taken away by the one who asked.',
  about: 'This is what they ask',
  asker: 'Who asks',
  who: 'Who wants to read',
  partOf: 'Part of',
  purpose: 'Why',
  until: 'How long',
  untilDay: 'Until {{day}}',
  untilEnded: 'Until it is ended',
  free: 'It is voluntary. The care and help will be the same if you say no.',
  yesMeans:
    'If you say yes {{reader}} may read what stands here, and only when that is needed for the care or help.',
  noMeans: 'If you say no they may not read. Then they may need to ask instead.',
  change: 'You can change your mind whenever you want.',
  answerTitle: 'Answer',
  yes: 'Yes, they may read',
  no: 'No, they may not read',
  askYes: {
    title: 'Shall they be allowed to read?',
    text: '{{reader}} may then read from now on.',
    send: 'Yes, they may read',
  },
  askNo: {
    title: 'Shall they not be allowed to read?',
    text: '{{reader}} may then not read.',
    send: 'No, they may not read',
  },
  sending: 'Sending …',
  cancel: 'Answer later',
  saidYes: 'The answer was yes on {{day}}.',
  seeConsent: 'See the consent',
  overNow: 'The answer was yes. The consent no longer holds.',
  toConsent: 'See the consent, or end it',
  saidNo: 'The answer was no on {{day}}. {{reader}} may not read.',
  doneYes: {
    title: 'The answer yes has arrived',
    text: '{{reader}} may read from now on.',
  },
  doneNo: {
    title: 'The answer no has arrived',
    text: '{{reader}} may not read.',
  },
  gone: {
    title: 'The question had been answered already',
    text: 'What holds for {{reader}} stands below.',
  },
  notYours: 'You can see the question, but not answer it. A consent is personal.',
  notByLaw:
    'It is not possible to answer here today. Talk to {{asker}}, or answer in the way that they have asked for.',
} as const satisfies Translation<typeof sv>
