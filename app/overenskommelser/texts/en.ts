import type { Texts } from '../../platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  title: 'Agreements',
  intro: 'What you and your care have agreed.',
  all_one: 'Show all {{count}}',
  all_other: 'Show all {{count}}',
  allPlain: 'Show all',
  empty: 'Nobody has entered an agreement with you.',
  nextStep: 'Next step:',
  before: 'No later than {{date}}.',
  who: {
    resident: 'You',
    relative: 'A relative',
    care: 'Health care',
    'social-care': 'Social care',
  },
  goals: 'Goals',
  goalStatus: {
    proposed: 'proposed',
    active: 'in progress',
    'on-hold': 'on hold',
    completed: 'reached',
    cancelled: 'ended',
  },
  commitments: 'Who does what',
  done: 'done',
  progress: '{{done}} of {{count}} done',
  risks: 'If it happens',
  riskContact: 'Contact {{contact}}.',
  parties: 'Between',
  valid: 'Valid',
  validBetween: '{{from}} to {{to}}',
  validFrom: 'from {{from}}',
  validTo: 'until {{to}}',
  ended: 'Ended',
  active: 'In force',
} as const satisfies Texts<typeof sv>
