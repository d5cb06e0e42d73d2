import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  title: 'Appoint a representative',
  changeTitle: 'Change what your representative may see and do',
  intro: 'A representative sees and does things for you. Choose someone you trust.',
  back: 'To Representatives',
  notHere:
    'The law does not allow representatives to be appointed here today. So nobody can be appointed or changed, and whoever has been appointed sees nothing.',
  onlyOwn: 'Who represents somebody can only be seen and changed for oneself.',
  notFound: 'That representative does not exist, or cannot be changed here.',
  who: 'Who shall be your representative?',
  number: 'Personal identity number or coordination number',
  numberHelp: 'For example yyyymmdd-nnnn. We show the name before you decide.',
  wrongNumber: 'That is neither a personal identity number nor a coordination number. Check the digits.',
  find: 'Find the person',
  findFailed: 'We could not search now. Try again in a while.',
  found: 'You are about to appoint {{name}}.',
  other: 'Choose someone else',
  outcome: {
    unknown: 'We find nobody with that number. Check the digits.',
    self: 'That is your own number. You cannot be your own representative.',
    protected:
      'That person cannot be appointed here. Talk with those who give you care about how the person can help you.',
    minor: 'A representative must have turned 18. That person cannot be appointed.',
    already:
      'That person already represents you. You can change what they may do on the page Representatives.',
  },
  what: 'What may {{name}} see and do?',
  areas: 'Choose area by area',
  areasHelp: 'Whoever may do something may also see it.',
  see: 'See',
  do: 'Do',
  doing: 'Do: {{does}}.',
  nothing: 'Choose at least one area that the representative may see.',
  until: 'Until and including which day?',
  untilHelp: 'Leave empty if it shall last until you remove the representative.',
  past: 'That day has been. Choose today or later.',
  meansTitle: 'This is what it means',
  means: {
    see: '{{name}} logs in and sees what you have chosen. It begins when you have said yes.',
    log: 'All that the representative sees and does is kept in a log that you can read.',
    revoke:
      'You can change your mind or remove the representative whenever you want. It takes effect at once.',
    voluntary: 'It is voluntary. Nobody may demand that you have a representative.',
  },
  confirm: 'I understand, and I want {{name}} to be my representative.',
  confirmMissing: 'Tick that you understand.',
  appoint: 'Appoint {{name}}',
  doneTitle: '{{name}} is now your representative',
  doneText: 'It is in force from now. You find the representative on the page Representatives.',
  save: 'Save the change',
  changed: 'The change is saved',
  changedText: 'It takes effect at once for {{name}}.',
  failed: 'We do not know if it went through. Look at the page Representatives before you try again.',
} as const satisfies Translation<typeof sv>
