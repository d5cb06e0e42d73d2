import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  area: {
    name: 'Who may read about you',
    text: 'Consents that you have given, and questions about new ones.',
  },
  title: 'Who may read about you',
  intro:
    'Here you see who in care and social services may read what the others know about you. You decide yourself.',
  empty: 'There are no consents, and no questions to you.',
  onlyOwn: {
    title: 'Not shown to you',
    text: 'Who may read is something that each person can see and decide only for themselves.',
  },
  part: {
    waiting: 'Questions that wait for your answer',
    current: 'May read now',
    unclear: 'It is not possible to say whether they may read',
    coming: 'May read later',
    emergency: 'Have read in an emergency',
    refused: 'You have said no',
    ended: 'May no longer read',
  },
  asks: '{{asker}} asks',
  mayRead: 'May {{reader}} read?',
  saidNo: 'You said no on {{day}}.',
} as const satisfies Translation<typeof sv>
