import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  area: {
    name: 'Who may read',
    text: 'Consents, blocks, and who has read.',
  },
  title: 'Who may read',
  intro: 'Here is who in care and social services may read what others have written.',
  empty: 'There are no consents, and no questions about any.',
  part: {
    waiting: 'Questions that wait for an answer',
    current: 'May read now',
    unclear: 'It is not possible to say whether they may read',
    coming: 'May read later',
    emergency: 'Have read in an emergency',
    refused: 'The answer is no',
    ended: 'May no longer read',
  },
  asks: '{{asker}} asks',
  mayRead: 'May {{reader}} read?',
  saidNo: 'The answer was no on {{day}}.',
  blocks: {
    title: 'Blocks',
    text: 'See what is blocked for others, and how to block or take a block away.',
  },
  log: {
    title: 'Who has read',
    text: 'See who has read, when and why, and who was not allowed to.',
  },
  forAnother: {
    title: 'What you can do',
    somebody: 'the person shown',
    guardian:
      'You answer for {{who}} as long as the child is under 13. You can say yes or no, and end a consent. A guardian cannot block a child’s information.',
    sees: 'You can see who may read, and who has read. A consent is personal. You cannot say yes or no for {{who}}.',
  },
} as const satisfies Translation<typeof sv>
