import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  area: {
    name: 'Order of the overview',
    text: 'What comes first on the overview, and what is folded away.',
  },
  intro: 'Move up what you read most. Fold away what you seldom read.',
  introOther: 'This is for the overview of {{name}}, as you see it. Nobody else can see what you choose.',
  first: 'The next appointment, the day and “Whom should I contact?” are always at the top.',
  always:
    'What is folded away is shown all the same when something in it is late, waits for an answer, could not be fetched or may not be shown.',
  up: 'Move up',
  down: 'Move down',
  fold: 'Fold away',
  isFirst: '{{name}} is already first.',
  isLast: '{{name}} is already last.',
  moved: '{{name}} is now number {{place}} of {{count}}.',
  folded: 'Folded away: {{name}}.',
  unfolded: 'No longer folded away: {{name}}.',
  state: {
    saving: 'Saving …',
    saved: 'Saved.',
    failed: 'It could not be saved. What is saved stands here. Try again in a while.',
  },
  usual: 'Back to the usual order',
  isUsual: 'It is the usual order now.',
  wasReset: 'It is the usual order now, and nothing is folded away.',
  undo: 'Undo',
  undone: 'The order of your own is back.',
  back: 'To the overview',
  preview: {
    title: 'Nothing can be changed here now',
    text: 'You see the data as a representative would. End that first.',
  },
} as const satisfies Translation<typeof sv>
