import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  title: 'How it works',
  what: 'Care and social services can read what the others know about you. Then you need not tell the same thing many times, and those who help you know what the others do.',
  choose:
    'You choose yourself. Whoever wants to read is to ask you first, and you can say yes or no. You can change your mind whenever you want.',
  never: 'You have a right to the same care and help if you say no. You need not say why.',
  care: {
    title: 'What does a consent mean?',
    text: 'A consent is your yes. It is only for those you have said yes to. They may read only what they need for your care or help. All that they read is written down in a log.',
  },
  emergency: {
    title: 'What happens in an emergency?',
    text: 'Are your life or your health in danger, and you cannot answer? Then care may read what is needed, also without your yes. Social services may never do that.',
  },
  omsorg: {
    title: 'What do social services share?',
    text: 'Only what is about help to older people and to people with disabilities. That can be help at home. Nothing else is shared.',
  },
  kommun: {
    title: 'Is the kommun one or many?',
    text: 'Many. Those who decide on your help are one party, and those who give the help are another. Home nursing is a third. You answer for each of them.',
  },
  outside: {
    title: 'How do I say no to everything?',
    text: 'Tell the one who has the information, such as your health centre or the kommun. Then others do not see it. In care that is called to block. You can change your mind later.',
  },
  children: {
    title: 'What about children?',
    text: 'A guardian cannot block the information of their child. When the child is old enough it decides itself.',
  },
} as const satisfies Translation<typeof sv>
