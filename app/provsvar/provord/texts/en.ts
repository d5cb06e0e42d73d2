import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  standing: {
    above: 'Higher than the reference',
    below: 'Lower than the reference',
    outside: 'Outside the reference',
    within: 'Within the reference',
    unknown: 'Reference',
    bare: {
      above: 'Marked as high',
      below: 'Marked as low',
      outside: 'Marked as abnormal',
      within: 'Marked as normal',
    },
  },
  withReference: '{{standing}} {{reference}}',
  inWords: 'Reference: {{reference}}',
  cannotTell: 'It is not possible to say whether the value is within it.',
  noReference: 'The laboratory gives no reference.',
  disagree:
    'The mark of the laboratory and the reference say different things. What the laboratory has marked is shown.',
  marked: 'Mark of the laboratory: {{mark}}',
  range: {
    between: '{{low}}–{{high}}',
    betweenOpen: 'between {{low}} and {{high}}',
    atLeast: '{{low}} or higher',
    over: 'over {{low}}',
    atMost: 'at most {{high}}',
    under: 'under {{high}}',
  },
  noValue: 'No value has come',
  unnamed: 'Analysis without a name',
  plain: 'Test result',
  kind: { imaging: 'Imaging result', referral: 'Answer to a referral' },
  stage: {
    ordered: 'Ordered, no result yet',
    partial: 'Part of the result, more will come',
    preliminary: 'Preliminary result, it may change',
    final: 'Final result',
    corrected: 'Corrected result',
    appended: 'Result with an addition',
    cancelled: 'Cancelled',
    answered: 'Answer to the referral, not called the final one',
    unknown: 'It is not said how far the result has come',
  },
  unsigned: 'Nobody has signed the result yet',
  worry:
    'A test result may cause worry. It is fine to wait and read it together with somebody in health care.',
  worryReply:
    'A result may cause worry. It is fine to wait and read it together with somebody in health care.',
  unfinishedHelp: 'What is shown here may change, and more may come.',
  ask: 'Questions about the result? Call {{unit}}:',
  askNoPhone: 'Questions about the result? Contact {{unit}}.',
  partly: 'Some of it could not be read.',
  someNames_one: '{{names}} and {{count}} more',
  someNames_other: '{{names}} and {{count}} more',
} as const satisfies Translation<typeof sv>
