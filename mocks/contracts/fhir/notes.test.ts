import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNotes } from './read-notes.ts'
import { subject } from './test-bundle.ts'
import { readerFor } from './test-records.ts'

const read = readerFor(readNotes)
const base64 = (words: string) => btoa(String.fromCodePoint(...new TextEncoder().encode(words)))
const plain = (words: string, more: object = {}) => ({
  attachment: { contentType: 'text/plain', data: base64(words), ...more },
})
const note = (more: object = {}) => ({
  resourceType: 'DocumentReference',
  id: 'n',
  status: 'current',
  subject,
  content: [plain('Mår bättre på ön.')],
  ...more,
})
const bodyOf = (...resources: readonly object[]) => read(...resources).items[0]?.body

describe('what a note may say', () => {
  test.each([
    ['one that another has taken the place of', { status: 'superseded' }, 'status'],
    ['one without a status', { status: undefined }, 'status'],
    ['one that was taken back', { docStatus: 'cancelled' }, 'docStatus'],
    [
      'one that may mean something else',
      { content: [{ ...plain('x'), modifierExtension: [{}] }] },
      'content[1]/modifierExtension',
    ],
  ])('%s is not told, and is named', (_, more, path) => {
    const { items, faults } = read(note(more), note({ id: 'other' }))
    expect(items).toHaveLength(1)
    expect(faults).toEqual([{ path: `entry[1]/resource/${path}`, reason: expect.any(String) }])
  })

  test('a mistake, and what is not for the patient, is gone without a trace', () => {
    for (const more of [
      { status: 'entered-in-error' },
      { docStatus: 'entered-in-error' },
      { securityLabel: [{ coding: [{ code: 'NOPAT' }] }] },
    ])
      expect(read(note(more), note({ id: 'other' }))).toMatchObject({ items: [{}], faults: [] })
  })

  test('plain text is text, in its own letters; what is no such text is a file and not lost', () => {
    expect(bodyOf(note())).toMatchObject({ clinicalDocumentNoteText: 'Mår bättre på ön.' })
    const latin = { contentType: 'text/plain; charset=iso-8859-1', data: btoa('p\u00e5 \u00f6n') }
    expect(bodyOf(note({ content: [{ attachment: latin }] }))?.clinicalDocumentNoteText).toBe('på ön')
    const wrong = { contentType: 'text/plain', data: latin.data }
    expect(bodyOf(note({ content: [{ attachment: wrong }] }))?.multimediaEntry).toEqual({
      mediaType: 'text/plain',
      value: latin.data,
    })
    const html = { contentType: 'text/html', data: base64('<p>x</p>') }
    expect(bodyOf(note({ content: [{ attachment: html }] }))?.multimediaEntry?.mediaType).toBe('text/html')
  })

  test('a text and a file; what has no place beside them is not lost without a word', () => {
    const pdf = { attachment: { contentType: 'application/pdf', url: 'https://x.example/1.pdf' } }
    const { items } = read(
      note({ content: [plain('Text'), pdf] }),
      note({ id: 'o', content: [pdf, pdf] }),
      note({ id: 'p', content: [] }),
    )
    expect(
      items.map((one) => [one.body.clinicalDocumentNoteText, one.body.multimediaEntry?.reference]),
    ).toEqual([
      ['Text', 'https://x.example/1.pdf'],
      [undefined, 'https://x.example/1.pdf'],
      [undefined, undefined],
    ])
    expect(items.map((one) => 'notRead' in one)).toEqual([false, true, true])
  })

  test('a text that stands in a Binary of the same answer', () => {
    const binary = { resourceType: 'Binary', id: '1', contentType: 'text/plain', data: base64('Hej') }
    const content = [{ attachment: { url: 'Binary/1' } }]
    expect(bodyOf(note({ content }), binary)?.clinicalDocumentNoteText).toBe('Hej')
    const hidden = { ...binary, meta: { security: [{ code: 'NOPAT' }] } }
    expect(JSON.stringify(bodyOf(note({ content }), hidden))).not.toContain('Hej')
  })

  test('who has signed: in R4 and R5, by name, or no more than that it is final', () => {
    const of = (more: object) => read(note(more)).items[0]?.header.signature
    expect(of({})).toBeUndefined()
    expect(of({ docStatus: 'preliminary' })).toBeUndefined()
    expect(of({ docStatus: 'final' })).toEqual({})
    expect(of({ authenticator: { display: 'Stina Fjellner' } })).toEqual({ name: 'Stina Fjellner' })
    const attester = [
      {
        mode: { coding: [{ code: 'legal' }] },
        time: '2026-11-01T10:00:00Z',
        party: { display: 'Stina Fjellner' },
      },
    ]
    expect(of({ attester })).toEqual({ name: 'Stina Fjellner', timestamp: '2026-11-01T11:00:00+01:00' })
  })

  test('nothing that is said makes it throw', () => {
    fc.assert(
      fc.property(fc.anything(), (said) => {
        const odd = { content: said, author: said, type: said, attester: said, date: said }
        expect(read(note(odd)).items.length).toBeLessThan(2)
      }),
    )
  })
})
