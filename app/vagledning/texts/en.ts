import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  title: 'Whom should I contact?',
  intro: 'It is {{time}}. Those who answer now come first.',
  back: 'To contacts',
  acute: 'If it is urgent',
  danger: 'Danger to life',
  dangerText:
    'Hard to breathe, chest pain, unconscious, a serious accident, or suddenly weak in the face, an arm or a leg or unable to speak.',
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
  nobodyNowHome:
    'None of them answers right now. Press the safety alarm if there is one. Call 1177 for advice on care, and 112 if life is in danger.',
  nobody: 'There is no phone number for this from those who have answered. Call 1177 for advice.',
  unsaid: 'Phone hours are missing',
  more: 'Show all contacts',
  ifItHappens: 'If it gets worse',
  ifItHappensHelp: 'This is agreed with those who give care.',
  nothingAgreed: 'Nothing here says what to do if it gets worse. Call 1177 for advice.',
  closedNow: '{{opening}} Call 1177 if it cannot wait.',
} as const satisfies Translation<typeof sv>
