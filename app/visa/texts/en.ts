import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  area: {
    name: 'Show at a meeting',
    text: 'Show your screen to others, without what they are not to see.',
  },
  intro:
    'Are you going to share your screen at a meeting? Choose what the others may see. The text becomes larger, and nothing can be sent, booked or changed.',
  onlyOwn: {
    title: 'Only for your own information',
    text: 'In this way you can only show your own information. Go back to that first.',
  },
  choose: {
    title: 'What are the others to see?',
    help: 'What is often needed when planning is chosen. What says more of your health and your money you add yourself.',
    lacks: 'Choose at least one area.',
  },
  from: {
    title: 'Where do you want to begin?',
    plan: 'The plan that you came from',
    overview: 'The overview',
  },
  begin: 'Begin to show',
  never: {
    title: 'This is never shown',
    messages: 'Messages.',
    others: 'Who represents you, whom you help, and who may read about you.',
    numbers: 'Personal identity numbers. They are taken out of texts from care and support.',
    files: 'Files and pictures. They may have a personal identity number on them.',
    untouched:
      'Buttons and links that call, send or leave the page are not there. Phone numbers stand as text.',
  },
  before: {
    title: 'Before you begin',
    text: 'It is best to share this window only, and not all of the screen. Else the others may see more than you meant. You stop showing by the button at the top. It also ends if you reload the page or log out.',
  },
  bar: {
    label: 'You are showing to others',
    shows: 'You are showing to others.',
    messages: 'Messages are hidden.',
    hidden_one: 'Messages and {{count}} area are hidden.',
    hidden_other: 'Messages and {{count}} areas are hidden.',
  },
  end: 'Stop showing',
  closed: {
    title: 'Hidden while you show',
    text: 'This page is not shown to others. The button “Stop showing” is at the top.',
  },
  ended: {
    title: 'You are no longer showing',
    text: 'Are you sharing your screen? Stop that first. When you go on, all is seen again.',
  },
  toOverview: 'To the overview',
} as const satisfies Translation<typeof sv>
