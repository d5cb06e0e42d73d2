import { expect, test } from 'vitest'
import { isOfDischarge, knownKind } from './kinds.ts'
import { findNotes } from './lista/find-notes.ts'
import { isOfLateDischarge, newestFirst, yearOf } from './note-order.ts'
import { testNote } from './test-note.ts'

const kv = '1.2.752.129.2.2.2.11'

test.each([
  [{ code: 'bes', codeSystem: kv }, 'bes'],
  [{ code: 'BES', codeSystem: `urn:oid:${kv}` }, 'bes'],
  [{ code: 'epi' }, 'epi'],
  [{ code: 'bes', codeSystem: 'TSTDEF-LOKAL' }, undefined],
  [{ code: '77', codeSystem: kv }, undefined],
  [{ text: 'Besöksanteckning' }, undefined],
])('the kind %j is known as %s', (kind, known) => expect(knownKind({ kind })).toBe(known))

test.each([
  [{ kind: { code: 'slu' } }, true],
  [{ kind: { code: 'epi' } }, true],
  [{ kind: { code: 'sam' }, title: 'Utskrivningsinformation' }, true],
  [{ kind: { code: 'x', codeSystem: 'lokal', text: 'Epikris slutenvård' } }, true],
  [{ kind: { code: 'sam' }, title: 'Sammanfattning' }, false],
  [{ kind: { code: 'slu', codeSystem: 'lokal' } }, false],
])('%j is of a discharge: %s', (note, is) => expect(isOfDischarge(note)).toBe(is))

test('what was written when somebody came home is looked for first for sixty days', () => {
  const of = (writtenAt?: string) => testNote('a', { title: 'Epikris', ...(writtenAt && { writtenAt }) })
  expect(isOfLateDischarge(of('2026-11-22T11:30:00+01:00'), '2026-11-23')).toBe(true)
  expect(isOfLateDischarge(of('2026-09-24'), '2026-11-23')).toBe(true)
  expect(isOfLateDischarge(of('2026-09-23'), '2026-11-23')).toBe(false)
  expect(isOfLateDischarge(of('2026-11-24'), '2026-11-23')).toBe(false)
  expect(isOfLateDischarge(of(), '2026-11-23')).toBe(false)
  expect(isOfLateDischarge(testNote('b', { writtenAt: '2026-11-22' }), '2026-11-23')).toBe(false)
})

test('the latest stands first, and no day that has not been stands before it', () => {
  const notes = [
    testNote('none'),
    testNote('old', { writtenAt: '1900-01-02' }),
    testNote('to come', { writtenAt: '2099-12-30T10:00:00+01:00' }),
    testNote('late', { writtenAt: '2026-11-22T23:30:00+01:00' }),
    testNote('today', { writtenAt: '2026-11-23' }),
  ]
  const sorted = newestFirst(notes, new Date('2026-11-23T07:15:00Z'))
  expect(sorted.map(({ id }) => id)).toEqual(['today', 'late', 'old', 'to come', 'none'])
  expect(sorted.map(yearOf)).toEqual(['2026', '2026', '1900', '2099', undefined])
})

test('a note is found by its own words, by who wrote it and by where', () => {
  const notes = [
    testNote('a', { text: 'Såret på smalbenet läker', author: { name: 'Eva Strand' } }),
    testNote('b', { text: 'Ny tid' }),
  ]
  const found = (text: string) => findNotes(notes, text, ({ title = '' }) => title).map(({ id }) => id)
  expect(found('SÅR strand')).toEqual(['a'])
  expect(found('storstaden')).toEqual(['a', 'b'])
  expect(found('finns inte')).toEqual([])
})
