import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { answer, ask } from './test-client.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const titled = async (query: string, title: string) => {
  const { items } = await answer(query, 'anteckningar')
  const note = items.find((one) => one.title === title)
  if (!note) throw new Error(`no note is called ${title}`)
  return note
}

describe('notes', () => {
  test('have who wrote them, when and where, and whether they are signed', async () => {
    expect(await titled('', 'Omläggning av sår')).toMatchObject({
      kind: { code: 'atb' },
      writtenAt: '2026-11-16T15:00:00+01:00',
      author: { name: 'Eva Strand', role: 'Distriktssköterska' },
      standing: 'signed',
      signed: { name: 'Eva Strand', at: '2026-11-16T15:02:00+01:00' },
      source: { careUnit: { name: 'Hemsjukvården Sjöstad' }, legalDomain: 'HSL' },
    })
    const unsigned = await titled('', 'Planering av blodprov')
    expect(unsigned.standing).toBe('unsigned')
    expect(unsigned).not.toHaveProperty('signed')
  })

  test('come from region, kommun and a system of its own, and from no other', async () => {
    const { items, processingStatus } = await answer('', 'anteckningar')
    expect(new Set(items.map(({ source }) => source.sourceSystemHSAId)).size).toBe(3)
    expect(processingStatus.map(({ sourceName }) => sourceName)).toEqual([
      'Region Storstaden',
      'Ögonkliniken Storstaden',
      'Sjöstads kommun',
    ])
  })

  test('hold what has been said against them', async () => {
    const { opinions } = await titled('', 'Läkarbesök: genomgång av mediciner')
    expect(opinions).toMatchObject([{ name: 'Birgitta Sand', at: '2026-10-21T09:30:00+02:00' }])
  })

  test('are agreements only where they are tagged so', async () => {
    const { items } = await answer('', 'anteckningar')
    const tagged = items.filter(({ isAgreement }) => isAgreement)
    expect(tagged.map(({ title }) => title)).toEqual(['Det vi kom överens om på hjärtmottagningen'])
  })

  test('that nobody may see are told by no sign', async () => {
    const text = await (await ask('', 'anteckningar')).text()
    expect(text).toContain('Epikris')
    expect(text).not.toContain('EJ-FOR-PATIENT')
  })
})

test('a choice that there is none of is refused', async () => {
  expect((await ask('', 'anteckningar?avtal=nej')).status).toBe(400)
})

describe('the file of a note', () => {
  test('is told by kind and size, and sent by itself as it came', async () => {
    const { id, file, text } = await titled('varld=leo', 'Behandlingsplan för astma')
    expect(file).toMatchObject({ mediaType: 'application/pdf' })
    expect(text).toBeUndefined()
    const response = await ask('varld=leo', `anteckningar/${id}/fil`)
    expect(response.headers.get('Content-Type')).toBe('application/pdf')
    expect((await response.arrayBuffer()).byteLength).toBe(file?.size)
  })

  test('is none where the note is a text, is another person’s, or has only an address', async () => {
    const { id } = await titled('', 'Epikris')
    expect((await ask('', `anteckningar/${id}/fil`)).status).toBe(404)
    expect((await ask('varld=leo', `anteckningar/${id}/fil`)).status).toBe(404)
    const elsewhere = await titled('varld=udda', 'En fil någon annanstans')
    expect(elsewhere.file).toEqual({ mediaType: 'text/xml', reference: 'javascript:alert(1)' })
    expect((await ask('varld=udda', `anteckningar/${elsewhere.id}/fil`)).status).toBe(404)
  })

  test('may be with a source that does not answer', async () => {
    expect((await ask('fel=alla:fel', 'anteckningar/nagot/fil')).status).toBe(502)
  })
})

test('ten thousand events leave thousands of notes, and all of them come', async () => {
  const { items } = await answer('varld=storanvandare', 'anteckningar')
  expect(items.length).toBeGreaterThan(1800)
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
})
