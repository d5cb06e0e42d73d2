import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { note } from '../../worlds/facts/care-documentation.ts'
import { ekbacken } from '../../catalogue/region-storstaden.ts'
import { agreementNote, isAgreementNote } from './agreement-note.ts'
import { getCareDocumentation } from './get-care-documentation.ts'

const folder = process.env['KONTRAKT'] ?? resolve(import.meta.dirname, '../../../../shared/kontrakt/exempel')
const official = (file: string) =>
  getCareDocumentation.readXml(readFileSync(join(folder, 'GetCareDocumentation', file), 'utf8'))

describe.runIf(existsSync(folder))('the published answers', () => {
  test('a signed note, and two that nobody may see', () => {
    const reading = official('01-BasicResponse.xml')
    expect(reading).toMatchObject({
      ok: true,
      unreadable: [],
      items: [
        {
          header: {
            accessControlHeader: { patientId: { extension: '193803122385' }, approvedForPatient: true },
            record: { id: { root: 'CareContact-123' }, timestamp: '2017-01-01T10:00:00+01:00' },
            author: {
              timestamp: '2007-12-12T01:01:01+01:00',
              byRole: { code: '206017', displayName: 'Sjuksköterska, medicin/kirurgi' },
            },
            signature: { timestamp: '2007-12-12T01:01:01+01:00' },
          },
          body: {
            clinicalDocumentNoteCode: { code: 'utr', displayName: 'Utredning' },
            clinicalDocumentNoteTitle: 'Title',
            clinicalDocumentNoteText: 'åäö<>><&',
            dissentingOpinion: [{ opinion: '?', personName: '?' }],
          },
        },
        { header: { accessControlHeader: { approvedForPatient: false } } },
        { header: { accessControlHeader: { approvedForPatient: false } } },
      ],
    })
    const approved =
      reading.ok && reading.items.map((item) => getCareDocumentation.visibility(item).approvedForPatient)
    expect(approved).toEqual([true, false, false])
    expect(reading.ok && reading.items[1]?.header).not.toHaveProperty('signature')
  })

  test('the times of a note are each its own', () => {
    expect(official('05-TimeBlasterResponse.xml')).toMatchObject({
      items: [
        {
          header: {
            record: { timestamp: '2021-01-01T00:00:01+01:00' },
            author: { timestamp: '2021-01-02T00:00:02+01:00' },
            signature: { timestamp: '2021-01-03T00:00:03+01:00' },
          },
        },
      ],
    })
  })

  test('a note that is a picture, and one that is somewhere else', () => {
    expect(official('07-MultimediaResponse.xml')).toMatchObject({
      items: [
        { body: { multimediaEntry: { mediaType: 'image/png', value: expect.stringMatching(/^iVBOR/) } } },
        { body: { multimediaEntry: { mediaType: 'text/xml', reference: expect.stringMatching(/^https:/) } } },
      ],
    })
  })

  test('a text in DocBook is kept as it is written', () => {
    expect(official('09-HasMore.xml')).toMatchObject({
      items: [{}, { body: { clinicalDocumentNoteText: expect.stringContaining('<article>') } }],
      unreadable: [{ path: 'hasMore', reason: 'incomplete' }],
    })
  })
})

const whole = getCareDocumentation.write([
  note({
    of: '193803122385',
    system: 'TSTDEF2329990016-SYS1',
    id: 'A-1',
    unit: ekbacken,
    author: { hsaId: 'TSTDEF2329990016-P1', name: 'Amina Wallin', title: 'Sjuksköterska' },
    written: '2026-11-10T10:40',
    signed: '2026-11-10T10:45',
    kind: 'bes',
    title: 'Besök',
    text: 'Mår bra.',
    opinion: { text: 'Nej', name: 'Birgitta Sand', at: '2026-11-11T10:00' },
  }),
])

describe('one odd field never loses the note', () => {
  const times = /20261110(10\d{4})/
  test.each<[string, (xml: string) => string, string[]]>([
    [
      'a time that is none',
      (xml) => xml.replace(/(<author>.*?<timestamp>)\d+/, '$1i går'),
      ['header/author/timestamp'],
    ],
    [
      'a signature without a time',
      (xml) => xml.replace(/(<signature>.*?<timestamp>)\d+/, '$1x'),
      ['header/signature/timestamp'],
    ],
    [
      'two titles',
      (xml) => xml.replace(/<clinicalDocumentNoteTitle>.*?<\/clinicalDocumentNoteTitle>/, '$&$&'),
      ['body/clinicalDocumentNoteTitle'],
    ],
    ['two signatures', (xml) => xml.replace(/<signature>.*?<\/signature>/, '$&$&'), ['header/signature']],
    [
      'an opinion without words',
      (xml) => xml.replace('<opinion>Nej</opinion>', ''),
      ['body/dissentingOpinion[1]'],
    ],
    [
      'an hour that is not',
      (xml) => xml.replace(times, '20261110256199'),
      ['header/accessControlHeader/blockComparisonTime'],
    ],
  ])('%s', (_, spoil, notRead) => {
    const reading = getCareDocumentation.readXml(spoil(whole))
    expect(reading).toMatchObject({
      ok: true,
      unreadable: [],
      items: [
        {
          notRead: notRead.map((path) => expect.stringContaining(path)),
          body: { clinicalDocumentNoteText: 'Mår bra.' },
        },
      ],
    })
  })

  test.each([
    ['whom it is about', /<patientId>.*?<\/patientId>/],
    ['whether it may be seen', /<approvedForPatient>true<\/approvedForPatient>/],
    ['what it is known by', /<record>.*?<\/record>/],
  ])('without %s it is no note', (_, part) => {
    expect(getCareDocumentation.readXml(whole.replace(part, ''))).toMatchObject({
      items: [],
      unreadable: [{ reason: 'missing' }],
    })
  })
})

test('a note is an agreement by its code and the system of that, and never by its words', () => {
  const reading = getCareDocumentation.readXml(whole)
  const item = reading.ok ? reading.items[0] : undefined
  if (!item) throw new Error('not read')
  const tagged = (code: object, title = 'Besök') =>
    isAgreementNote({
      ...item,
      body: { ...item.body, clinicalDocumentNoteCode: code, clinicalDocumentNoteTitle: title },
    })
  expect(tagged(agreementNote)).toBe(true)
  expect(tagged({ code: agreementNote.code })).toBe(false)
  expect(tagged({ code: 'bes' }, 'Överenskommelse')).toBe(false)
})
