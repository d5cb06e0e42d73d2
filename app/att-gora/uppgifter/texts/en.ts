import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  title: 'To do',
  intro: 'What you have promised or been asked to do, from everyone who has answered.',
  group: {
    overdue: 'Late',
    today: 'Today',
    coming: 'Later',
    undated: 'Without a day',
    relative: 'Your relatives do this',
    done: 'Done',
  },
  answer: 'Answer the invitation',
  ownNote: 'The tick is only for you, until you leave the page. {{source}} does not see it.',
  saved: {
    done: '{{text}} is done. Saved at {{source}}.',
    undone: '{{text}} is not done. Saved at {{source}}.',
    doneToday: 'Today: {{text}} is done. Saved at {{source}}.',
    undoneToday: 'Today: {{text}} is not done. Saved at {{source}}.',
  },
  seen: {
    done: '{{text}} is ticked off on this page.',
    undone: '{{text}} is no longer ticked off.',
    doneToday: 'Today: {{text}} is ticked off on this page.',
    undoneToday: 'Today: {{text}} is no longer ticked off.',
  },
  refused: '{{source}} did not take it. Nothing has been changed.',
  unsure: 'We do not know whether {{source}} took it. Try again in a while.',
  plan: 'Care plan',
  waiting: 'You are waiting for this',
  waitingHelp: 'Call those who are to do it if you have not heard anything.',
} as const satisfies Translation<typeof sv>
