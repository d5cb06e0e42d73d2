import { expect, test } from 'vitest'
import { howOften } from './how-often.ts'

test.each([
  ['FREQ=DAILY', { words: 'day' }],
  ['FREQ=DAILY;INTERVAL=1;UNTIL=20271231', { words: 'day' }],
  ['FREQ=DAILY;INTERVAL=2', { words: 'day2' }],
  ['FREQ=WEEKLY;BYDAY=TH,MO,MO', { words: 'weekOn', weekDays: [0, 3] }],
  ['FREQ=DAILY;BYDAY=SA,SU', { words: 'weekOn', weekDays: [5, 6] }],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', { words: 'week2On', weekDays: [0] }],
  ['FREQ=WEEKLY;BYDAY=FR,TH,WE,TU,MO', { words: 'weekdays' }],
  ['FREQ=WEEKLY;BYDAY=SU,MO,TU,WE,TH,FR,SA', { words: 'day' }],
  ['FREQ=WEEKLY', { words: 'week' }],
  ['FREQ=WEEKLY;INTERVAL=2', { words: 'week2' }],
  ['FREQ=MONTHLY;BYMONTHDAY=15', { words: 'monthOn', monthDay: 15 }],
  ['FREQ=MONTHLY;BYDAY=1MO', { words: 'month' }],
  ['FREQ=YEARLY', { words: 'year' }],
])('%s has words', (rule, expected) => {
  expect(howOften(rule)).toEqual(expected)
})

test.each([
  'FREQ=DAILY;INTERVAL=3',
  'FREQ=DAILY;INTERVAL=2;BYDAY=MO',
  'FREQ=DAILY;BYMONTH=12',
  'FREQ=WEEKLY;BYMONTHDAY=15',
  'FREQ=MONTHLY;BYDAY=MO',
  'FREQ=MONTHLY;BYDAY=5MO',
  'FREQ=MONTHLY;BYDAY=1MO,3MO',
  'FREQ=MONTHLY;BYMONTHDAY=31',
  'FREQ=MONTHLY;BYMONTHDAY=1,15',
  'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
  'FREQ=YEARLY;BYDAY=MO',
  'lite då och då',
])('%s is only said to come again', (rule) => {
  expect(howOften(rule)).toEqual({ words: 'some' })
})
