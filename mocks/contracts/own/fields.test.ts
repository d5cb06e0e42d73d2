import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { contracts } from '../contracts.ts'
import { date, instant, text } from './fields.ts'

describe('fields of the project’s own contracts', () => {
  test.each(['2026-02-31', '2026-02-29', '2026-13-45', '2026-04-31', '0000-01-01', ''])(
    '%j is no day',
    (day) => {
      expect(v.is(date, day)).toBe(false)
      expect(v.is(instant, `${day}T10:20:00Z`)).toBe(false)
    },
  )

  test.each(['', ' ', '\u00a0', '\u200b', '\u2060\ufeff'])('%j is no text', (blank) => {
    expect(v.is(text, blank)).toBe(false)
  })

  test('a record with a day that does not exist is named, and no other is lost', () => {
    const header = {
      documentId: 'a',
      sourceSystemHSAId: 'b',
      patientId: '199206142391',
      careUnitHSAId: 'c',
      recordedBy: 'manual',
      approvedForPatient: true,
    }
    const near = (validTo: string) => ({ header, name: 'Anna', period: { end: validTo } })
    const reading = contracts.RelatedPersons.read(
      JSON.stringify({ items: [near('2026-02-28'), near('2026-02-31')] }),
    )
    expect(reading).toMatchObject({
      kind: 'read',
      items: [{ period: { end: '2026-02-28' } }],
      faults: [{ path: 'items[2]/period/end', reason: 'bad-value' }],
    })
  })
})
