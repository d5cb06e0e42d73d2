import { expect, test } from 'vitest'
import { meetingOf, meetingOfContact } from './meeting-of.ts'

test.each([
  [['telefon', 'Telefonsamtal', 'Kontroll'], { atHome: false, remote: 'phone' }],
  [['7', undefined, 'Läkaren ringer om dina mediciner'], { atHome: false, remote: 'phone' }],
  [['7', 'Telefonbesök', 'Nybesök'], { atHome: false, remote: 'phone' }],
  [['7', undefined, 'Telefontid'], { atHome: false, remote: 'phone' }],
  [['7', undefined, 'Sköterskan ringer upp'], { atHome: false, remote: 'phone' }],
  [['7', 'Digitalt besök', 'Kurator'], { atHome: false, remote: 'digital' }],
  [['7', 'Distansbesök', undefined], { atHome: false, remote: 'digital' }],
  [['7', 'Onlinebesök', undefined], { atHome: false, remote: 'digital' }],
  [['7', 'Digital vårdkontakt', undefined], { atHome: false, remote: 'digital' }],
  [['7', undefined, 'Teamsmöte'], { atHome: false, remote: 'digital' }],
  [['7', undefined, 'Chatt'], { atHome: false, remote: 'digital' }],
  [['7', undefined, 'Tel.tid'], { atHome: false, remote: 'phone' }],
  [['7', undefined, 'Tfn-samtal'], { atHome: false, remote: 'phone' }],
  [['7', undefined, 'Ringa upp patient'], { atHome: false, remote: 'phone' }],
  [['7', undefined, 'Samtal per telefon'], { atHome: false, remote: 'phone' }],
  [['7', 'Återbesök', 'Läkaren ringer upp'], { atHome: false, remote: 'phone' }],
  [['7', undefined, 'Telefonsamtal inför hembesök'], { atHome: false, remote: 'phone' }],
  [['7', undefined, 'Hembesök efter telefonsamtal'], { atHome: true }],
  [['7', undefined, 'Infusion Ringer-Acetat'], { atHome: false }],
  [['7', undefined, 'Infusion med Ringer acetat'], { atHome: false }],
  [['7', undefined, 'Videofluoroskopi'], { atHome: false }],
  [['7', undefined, 'Videokapselundersökning'], { atHome: false }],
  [['7', undefined, 'Video-EEG'], { atHome: false }],
  [['7', undefined, 'Besök. Du ringer på porttelefonen.'], { atHome: false }],
  [['7', undefined, 'Kontaktas per telefon före besök'], { atHome: false }],
  [['7', undefined, 'Teammöte'], { atHome: false }],
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

test.each([
  [
    { code: '2', codeSystem: '1.2.752.129.2.2.2.25' },
    { atHome: false, remote: 'phone' },
  ],
  [{ code: '2' }, { atHome: false, remote: 'phone' }],
  [
    { code: '2', displayName: 'telefonkontakt' },
    { atHome: false, remote: 'phone' },
  ],
  // A number of a source's own says nothing, and words go before any.
  [{ code: '2', codeSystem: '1.2.3' }, { atHome: false }],
  [{ code: '2', displayName: 'Besök' }, { atHome: false }],
  [{ code: '2', codeSystem: '1.2.3', originalText: 'Hembesök' }, { atHome: true }],
  [
    { code: '1', originalText: 'Videomöte' },
    { atHome: false, remote: 'video' },
  ],
  [undefined, { atHome: false }],
])('a care contact of the kind %j', (careContactCode, meeting) => {
  expect(meetingOfContact({ ...(careContactCode && { careContactCode }) })).toEqual(meeting)
})
