import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  title: 'Overview',
  morning: 'Good morning, {{name}}',
  day: 'Hello, {{name}}',
  evening: 'Good evening, {{name}}',
  intro: '{{day}}. This is what is coming up for you.',
  introOmbud: '{{day}}. This is what is coming up.',
  notFetched: 'This part has not been fetched yet. Wait a moment and print again.',
  theme: {
    times: 'Appointments and messages',
    plans: 'Planning and follow-up',
  },
} as const satisfies Translation<typeof sv>
