import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  title: 'Whom should I contact?',
  intro: 'It is {{time}}. Those who answer now come first.',
  back: 'To contacts',
  acute: 'If it is urgent',
  danger: 'Danger to life',
  dangerText: 'Hard to breathe, chest pain, sudden paralysis or a serious accident.',
  advice: 'Advice on care, day and night',
  adviceText: 'A nurse answers on 1177 and helps on.',
  call: 'Call {{number}}',
  situation: {
    health: 'Worse health, or questions about medicine',
    planning: 'How the care fits together',
    home: 'The help at home',
    appointment: 'A booked appointment, or a new one',
    talk: 'Somebody to talk to',
  },
  situationHelp: {
    health: 'They know the health and the medicines.',
    planning: 'They help to book, plan and keep the contacts together.',
    home: 'Call if somebody has not come, or if something is to be changed.',
    appointment: 'Clinics that have been in contact before.',
    talk: 'They listen, and help on.',
  },
  times: 'See all appointments',
  nobodyNow: 'None of them answers right now. Call 1177 if it cannot wait.',
  nobody: 'None of those who have answered has given a phone number for this. Call 1177 for advice.',
  unsaid: 'Phone hours are missing',
  more: 'Show all contacts',
  ifItHappens: 'If it gets worse',
  ifItHappensHelp: 'This is agreed with those who give care.',
  nothingAgreed: 'Nothing is agreed about what to do at particular signs.',
  closedNow: '{{opening}} Call 1177 if it cannot wait.',
} as const satisfies Translation<typeof sv>
