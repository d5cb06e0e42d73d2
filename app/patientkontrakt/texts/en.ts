import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  area: {
    name: 'Patient contract',
    text: 'What is decided, whom to turn to, when it happens and how it all fits together.',
  },
  title: 'Patient contract',
  intro:
    'A patient contract (\u2068patientkontrakt\u2069) gathers what you and health care have decided together. It has four parts. It is no contract in the eyes of the law, but you should be able to rely on it.',
  introOther:
    'A patient contract (\u2068patientkontrakt\u2069) gathers what a person and health care have decided together. It has four parts. It is no contract in the eyes of the law, but it should be possible to rely on it.',
  print: 'Print the patient contract',
  place: 'Part {{place}} of {{count}}',
  agreed: {
    title: 'Agreement',
    help: 'What you and health care have agreed on.',
    helpOther: 'What is agreed with health care.',
    lack: 'There is no agreement here yet. You have the right to take part in decisions about your care. Next time you meet health care, ask them to write down what you decide: what is to be done, who does it, and what to do if you get worse.',
    lackOther:
      'There is no agreement here yet. A person in care has the right to take part in decisions. Health care can be asked to write down what is decided: what is to be done, who does it, and what to do if it gets worse.',
  },
  fixed: {
    title: 'Permanent contact',
    help: 'The one you turn to first. A permanent care contact (\u2068fast vårdkontakt\u2069) sees to it that your care fits together.',
    helpOther:
      'The one to turn to first. A permanent care contact (\u2068fast vårdkontakt\u2069) sees to it that the care fits together.',
    lack: 'You have no permanent care contact here. If you want one, the unit has to name one.',
    lackOther:
      'There is no permanent care contact here. If the person in care wants one, the unit has to name one.',
  },
  times: {
    title: 'Agreed time',
    help: 'When what is decided will happen.',
    helpOther: 'When what is decided will happen.',
    lack: 'Nothing that is decided has a time here yet. Always ask what happens next, and when. You can also book a time.',
    lackOther:
      'Nothing that is decided has a time here yet. One can always ask what happens next, and when. A time can also be booked.',
  },
  plans: {
    title: 'Joined-up plan',
    help: 'Your plans gathered, whoever made them.',
    helpOther: 'All plans gathered, whoever made them.',
    lack: 'You have no coordinated individual plan (SIP) here. If you get help from both the region and the municipality, you can ask for one. Then they plan together with you.',
    lackOther:
      'There is no coordinated individual plan (SIP) here. A person who gets help from both the region and the municipality can ask for one. Then they plan together.',
  },
  allPlans: 'All plans',
  whom: 'Whom to ask',
  askFixed: 'Ask for a permanent care contact',
  askSip: 'Ask for a SIP',
  book: 'Book a time',
  whoDoes: 'Who does what',
  who: {
    resident: 'You',
    relative: 'Relatives',
    care: 'Health care',
    'social-care': 'Social care',
    nobody: 'Nobody is responsible yet',
  },
  done: 'Done',
  worse: 'If you get worse',
  worseOther: 'If {{name}} gets worse',
  timesOf: 'Times for',
  booked: 'Booked',
  promised: 'Promised',
  notYet: 'No day yet',
  timesWithheld: 'So it is not possible to say which times are decided.',
  comesAgain: {
    plan: 'What comes again and again stands in the plan.',
    agreement: 'What comes again and again stands in the agreement.',
  },
  bookedAbove: 'Booked times stand above.',
  nothingBooked: 'No time is booked.',
  bookedWithheld: 'It cannot be said here whether a time is booked.',
  maybeBooked: 'We do not know whether a time is booked. Not everybody has answered.',
  moreTimes_one: '{{count}} more time',
  moreTimes_other: '{{count}} more times',
  followUp: 'It is followed up {{date}}',
  wasToFollow: 'It should have been followed up {{date}}',
  atTheLatest: 'no later than {{date}}',
  late: 'late, should have been done {{date}}',
} as const satisfies Translation<typeof sv>
