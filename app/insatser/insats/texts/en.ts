import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  back: 'To decisions and help',
  notFound: 'This is not here. It may have been removed, or nobody has sent it to Överblick.',
  decision: 'The decision',
  what: 'About',
  outcome: 'Answer to the application',
  outcomes: {
    granted: 'Yes to all of it',
    partly: 'Yes to some of it',
    refused: 'No',
    unknown: 'The kommun does not say',
  },
  amount: 'How much',
  from: 'From',
  to: 'Until',
  law: 'Law',
  laws: {
    SoL: 'The Social Services Act (SoL)',
    LSS: 'The Act on support for people with certain disabilities (LSS)',
    unknown: 'The kommun does not say',
  },
  section: 'Where in the law',
  appliedOn: 'Applied for',
  decidedOn: 'Decided',
  toldOn: 'Was told on',
  toldUnknown: 'The kommun does not say',
  decidedBy: 'Decided by',
  handledBy: 'Handled by',
  waiting:
    'The kommun has the application and has not decided yet. Ask the one who handles it when a decision may come.',
  noDecision: 'The decision is not shown here. Ask {{unit}} what it says and how it is appealed.',
  health:
    'This is health care (HSL). It is given as care judges it, and there is no decision to appeal. If something is wrong: talk to {{unit}}.',
  appeal: 'Appeal',
  appealIs: {
    nothing: 'The kommun has said yes to the whole application. Then there is nothing to appeal.',
    open: 'The kommun must have the appeal by {{last}}.',
    passed: 'The time to appeal ended on {{last}}. A new application can be made at any time.',
    untold:
      'The time to appeal is three weeks from the day that the decision was told. The kommun does not say which day that was, so the last day cannot be worked out here. Ask {{unit}}.',
    unknownLaw:
      'The kommun does not say under which law the decision is. So how it is appealed cannot be said here. Ask {{unit}}.',
  },
  counted: 'The time is three weeks from the day that the decision was told, {{told}}.',
  moved: 'The three weeks end on a weekend or a holiday. So the next working day counts.',
  outcomeUnknown: 'If the decision is just as in the application, there is nothing to appeal.',
  appealHow: 'How it is done',
  appealSteps: {
    write:
      'Write which decision it is, what should be changed and why. Sign it, and give a name and a phone number.',
    send: 'Hand in or send the letter to the kommun, not to the court.',
    sendTo: 'Hand in or send the letter to {{unit}}, {{address}}. It goes to the kommun, not to the court.',
    court:
      'The kommun can change the decision itself. If it does not, it sends the letter on to the administrative court, which decides.',
    help: 'Is it hard to write? The kommun has to help. Call {{unit}}.',
  },
  provider: 'Done by',
  noProvider: 'The kommun does not say who does it.',
  chosen: 'The provider is an own choice.',
  notChosen: 'The kommun has decided on the provider.',
  change: 'Change provider',
  current: 'The present provider',
  changeHow: 'How one changes',
  noChoice: 'The kommun does not show here whether another provider can be chosen. Call {{unit}} and ask.',
  noUnit: 'the kommun',
  more: 'Read more from the kommun',
  about: 'About this help',
  kind: 'Kind',
  input: 'Contents',
  scope: 'How much',
  housing: 'Housing',
} as const satisfies Translation<typeof sv>
