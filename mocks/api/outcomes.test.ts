import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { writerOf } from '../worlds/facts/writer.ts'
import { ekbacken, radiology, regionStorstaden } from '../catalogue/region-storstaden.ts'
import { imagingReplyOf } from './imaging-replies.ts'
import { toldPicture } from './outcome-pictures.ts'
import { answer, ask } from './test-client.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const repliesIn = async (world: string) =>
  (await answer(world, 'provsvar')).items.flatMap(({ outcome, ...reply }) =>
    outcome ? [{ ...reply, outcome }] : [],
  )

describe('replies of röntgen and to remisser', () => {
  test('tell what was asked by whom, what was done, who answers for it, who has seen it and whom to call', async () => {
    const [chest] = (await repliesIn('')).filter(({ outcome }) => outcome.title === 'Lungröntgen')
    expect(chest).toMatchObject({
      stage: { kind: 'final' },
      signed: { by: { name: 'Johan Renstig' } },
      responsible: { name: 'Johan Renstig', unit: 'Storstadens sjukhus, röntgen' },
      ask: { unit: 'Storstadens sjukhus, avdelning 31', phone: '08-465 004 22' },
      order: { question: expect.stringContaining('Hjärtsvikt?'), by: { name: 'Miriam Hagel' } },
      text: expect.stringContaining('Inga tecken till lunginflammation.'),
      outcome: {
        kind: 'imaging',
        examinations: [{ name: 'Röntgen av lungor och hjärta', images: 2, modality: 'DX' }],
        seen: { by: { name: 'Miriam Hagel' } },
        doses: [{ value: '0.05', unit: 'mSv' }],
      },
    })
  })

  test('a preliminary one and the final one are of one order, and each examination of a remiss has its own', async () => {
    const chest = (await repliesIn('')).filter(({ outcome }) => outcome.title === 'Lungröntgen')
    expect(chest.map(({ stage }) => stage?.kind)).toEqual(['final', 'preliminary'])
    expect(new Set(chest.map(({ orderId }) => orderId)).size).toBe(1)
    const { imaging } = writerOf('193803122385', regionStorstaden)
    const of = (id: string, examined: string) =>
      imagingReplyOf({
        producer: regionStorstaden,
        item: imaging({
          id,
          unit: radiology,
          replied: '2026-11-02T10:00',
          text: 'x',
          referral: 'R',
          askedBy: { hsaId: 'P', name: 'N', title: 'T', unit: ekbacken },
          examinations: [{ of: examined, start: '2026-11-01T10:00' }],
        }),
      }).orderId
    expect(of('1', 'Knä')).toBe(of('2', 'Knä'))
    expect(of('1', 'Knä')).not.toBe(of('2', 'Höft'))
  })

  test('may worry by the unit that asked, as that of a laboratory by the unit it went to', async () => {
    const replies = await repliesIn('varld=magdalena')
    const worry = (title: string) => replies.find(({ outcome }) => outcome.title === title)?.mayWorry
    expect([worry('Mammografi'), worry('Datortomografi')]).toEqual([true, true])
    expect((await repliesIn('')).some(({ mayWorry }) => mayWorry)).toBe(false)
  })

  test('come also from a region’s other systems and from one who is private', async () => {
    const givers = (await repliesIn('')).map(({ source }) => source.careUnit?.name)
    expect(givers).toContain('Ögonkliniken Storstaden')
    expect(givers).toContain('Fotkliniken Linden')
  })
})

describe('pictures', () => {
  test('every one with a size is sent, whole; a pointer is none, and what is nullified is not told', async () => {
    const [reply] = (await repliesIn('varld=udda')).filter(({ stage }) => stage?.text === 'Utkast')
    const pictures = reply?.outcome.pictures ?? []
    expect(pictures).toHaveLength(7)
    expect(reply?.outcome.examinations.map(({ name }) => name)).toEqual(['Alla sorters bilder', 'ZZ999'])
    for (const [index, { size }] of pictures.entries()) {
      const address = `provsvar/${reply?.id}/bild/${index + 1}`
      const response = await ask('varld=udda', address)
      expect([address, response.status]).toEqual([address, size ? 200 : 404])
      if (size) expect((await response.arrayBuffer()).byteLength).toBe(size)
    }
    expect(pictures.map(({ size = 0 }) => size > 0)).toEqual([true, false, true, false, true, false, false])
  })

  test.each([
    ['cid:131132964330', undefined],
    ['', undefined],
    ['QUJD\nREVG', 6],
    ['QQ==', 1],
  ])('%j is of %s bytes', (value, size) => {
    expect(toldPicture({ value }).size).toBe(size)
  })
})
