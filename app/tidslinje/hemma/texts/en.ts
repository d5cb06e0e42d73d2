import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  back: 'To the timeline',
  title: 'Visits at home',
  intro:
    'Who is coming to the home, when they come and what they will do. Here are today and {{count}} days ahead.',
  empty: 'No appointments, neither at home nor elsewhere.',
  nobody: 'Nobody has planned a visit at home in the next {{count}} days.',
  visits_one: '{{count}} visit',
  visits_other: '{{count}} visits',
  whoUnknown: 'It does not say who is coming',
  noHour: 'At some time of the day',
  over: 'The time has passed',
  later_one: 'And {{count}} visit later on.',
  later_other: 'And {{count}} visits later on.',
  all: 'See all home visits',
} as const satisfies Translation<typeof sv>
