import { expect, test } from 'vitest'
import { meetingOf } from './meeting-of.ts'

test.each([
  [['telefon', 'Telefonsamtal', 'Kontroll'], { atHome: false, remote: 'phone' }],
  [['7', undefined, 'Läkaren ringer om dina mediciner'], { atHome: false, remote: 'phone' }],
  [['7', 'Telefonbesök', 'Nybesök'], { atHome: false, remote: 'phone' }],
  [['7', undefined, 'Telefontid'], { atHome: false, remote: 'phone' }],
  [['7', undefined, 'Sköterskan ringer upp'], { atHome: false, remote: 'phone' }],
  [['7', 'Digitalt besök', 'Kurator'], { atHome: false, remote: 'video' }],
  [[undefined, undefined, 'Videomöte'], { atHome: false, remote: 'video' }],
  [['hembesok', undefined, 'Omläggning'], { atHome: true }],
  [['7', 'Hembesök', 'Telefonsamtal'], { atHome: true }],
  [['besok', 'Besök', 'Återkoppling efter telefonsamtal'], { atHome: false }],
  [['7', undefined, 'Ring oss för en ny tid'], { atHome: false }],
  [['7', undefined, 'Kontroll av hörapparat'], { atHome: false }],
  [['7', undefined, 'Spring-grupp'], { atHome: false }],
  [[], { atHome: false }],
])('%j: %j', (words, meeting) => {
  expect(meetingOf(words)).toEqual(meeting)
})
