import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  title: 'How far the work has come',
  place: 'Step {{place}} of {{count}}',
  state: {
    done: 'done',
    now: 'the work is here now',
    coming: 'comes later',
    unsaid: 'not told whether it was done',
  },
  step: {
    initiative: 'Somebody takes the initiative to a plan',
    consent: 'Consent to who may take part',
    mapping: 'The needs are mapped',
    call: 'Call to a meeting',
    meeting: 'Meeting',
    plan: 'The plan is written',
    'follow-up': 'The plan is followed up',
    end: 'The plan ends',
  },
  help: {
    initiative: 'Anybody can ask for a plan.',
    consent: 'Nobody may take part without a yes. It is fine to say yes to some and no to others.',
    mapping: 'Those who take part find out what is needed.',
    call: 'All who are to take part are told when and where the meeting is.',
    meeting: 'All plan together. A relative can take part.',
    plan: 'What was decided is written down: goals, who does what and when.',
    'follow-up': 'All go through how it has gone, and change what does not work.',
    end: 'The plan ends when it is needed no more. A new one can be asked for.',
  },
  callDue:
    'The call is to be sent no later than {{day}}. That is three days after the hospital told that its care is done.',
  callLate:
    'The call should have been sent no later than {{day}}. Call the one who is mainly responsible and ask.',
  late: 'The day has passed, and nobody has written whether it took place. Call the one who is mainly responsible and ask.',
  unowned_one: '{{count}} thing in the plan has nobody responsible yet.',
  unowned_other: '{{count}} things in the plan have nobody responsible yet.',
  consents: 'They may take part',
  answer: { yes: 'yes', no: 'no', asked: 'has asked, no answer yet' },
  change: 'It is fine to change this at any time. Tell the one who is mainly responsible.',
} as const satisfies Translation<typeof sv>
