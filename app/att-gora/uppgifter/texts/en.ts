import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  title: 'To do',
  group: {
    overdue: 'Late',
    today: 'Today',
    tomorrow: 'Tomorrow',
    week: 'This week',
    later: 'Later',
    undated: 'Without a day',
    questions: 'Questions of consent',
    relative: 'Relatives do this',
    done: 'Done',
  },
  mark: 'Done: {{text}}',
  saved: {
    done: 'Done. {{source}} has been told.',
    undone: 'Not done. {{source}} has been told.',
    doneToday: 'Done today. {{source}} has been told.',
    undoneToday: 'Not done today. {{source}} has been told.',
  },
  refused: '{{source}} did not take it. Nothing has been changed.',
  unsure: 'We do not know whether {{source}} took it. Try again in a while.',
  plan: 'Plan',
  waiting: 'Others do this',
  waitingHelp: 'Call those who are to do it if nothing has been heard.',
} as const satisfies Translation<typeof sv>
