import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  title: 'Whom should I contact?',
  intro: 'Choose by what it is about. It is {{time}}. Those who answer now come first.',
  back: 'To contacts',
  acute: 'If it is urgent',
  danger: 'Danger to life',
  dangerText: 'Hard to breathe, chest pain, sudden paralysis or a serious accident.',
  advice: 'Advice on care, day and night',
  adviceText: 'A nurse answers on 1177 and tells you where to turn.',
  call: 'Call {{number}}',
  situation: {
    health: 'You feel worse, or have questions about medicine',
    planning: 'You want to know how your care fits together',
    home: 'The help at home',
    appointment: 'An appointment that you have, or need',
    talk: 'You want to talk to somebody',
  },
  situationHelp: {
    health: 'They know how you are.',
    planning: 'They help you book, plan and keep your contacts together.',
    home: 'Call if somebody has not come, or if you want to change something.',
    appointment: 'Call those you have been to, or see your appointments.',
    talk: 'They listen, and help you on.',
  },
  times: 'See your appointments',
  nobodyNow: 'None of them answers right now. Call 1177 if it cannot wait.',
  nobody: 'None of those who have answered has given a phone number for this. Call 1177 for advice.',
  unsaid: 'Phone hours are missing.',
  more: 'Show all contacts',
  ifItHappens: 'If you get worse',
  ifItHappensHelp: 'This is what you and your care have agreed.',
  nothingAgreed: 'Nothing is agreed about what you do at particular signs.',
  closedNow: '{{opening}} Call 1177 if it cannot wait.',
} as const satisfies Translation<typeof sv>
