import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { personaOf } from '../worlds/personas.ts'
import { parseWorld } from '../worlds/world.ts'
import { EngagementIndexDown, engagementsOf } from './engagement-index.ts'
import { gather } from './gather.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const birgitta = personaOf('birgitta')

function question(query: string, persona = birgitta) {
  const parsed = parseWorld(new URLSearchParams(query))
  if (!parsed.ok) throw new Error(query)
  return { world: parsed.world, persona, signal: new AbortController().signal }
}

describe('gathering', () => {
  test('records about another person than the one asked for are dropped, and each is told', async () => {
    const other = { ...birgitta, person: { ...birgitta.person, personnummer: '194806042380' } }
    const result = gather('GetCarePlans', question('kallor=sjostads-kommun', other))
    await vi.advanceTimersByTimeAsync(1_000)
    const { items, unreadable, statuses } = await result
    expect(items).toEqual([])
    expect(statuses).toMatchObject([{ statusCode: 'DataFromSource' }])
    expect(unreadable.length).toBeGreaterThan(0)
    for (const one of unreadable) {
      expect(one).toMatchObject({ reason: 'wrong-subject', sourceName: 'Sjöstads kommun' })
    }
    expect(JSON.stringify(unreadable)).not.toContain('1938')
  })

  test('what a source says to the person beside its records comes with its name, and no record is lost', async () => {
    const said = gather('GetCarePlans', question('kallor=sjostads-kommun&fel=sjostads-kommun:upplyser'))
    const plain = gather('GetCarePlans', question('kallor=sjostads-kommun'))
    await vi.advanceTimersByTimeAsync(1_000)
    const { items, statuses, unreadable } = await said
    expect(items).toEqual((await plain).items)
    expect(unreadable).toEqual([])
    expect(statuses).toMatchObject([
      { sourceName: 'Sjöstads kommun', message: 'Uppgifter från före 2020 finns inte här.' },
    ])
  })

  test('a silent producer costs 27 seconds and the rest is there', async () => {
    let done = false
    const result = gather('GetSubjectOfCareSchedule', question('fel=ogonkliniken:tyst')).finally(() => {
      done = true
    })
    await vi.advanceTimersByTimeAsync(26_900)
    expect(done).toBe(false)
    await vi.advanceTimersByTimeAsync(200)
    expect(done).toBe(true)
    const { statuses, items } = await result
    expect(statuses.map((status) => status.statusCode)).toEqual([
      'DataFromSource',
      'NoDataSynchFailed',
      'DataFromSource',
      'DataFromSource',
      'DataFromSource',
    ])
    expect(statuses[1]?.lastUnsuccessfulSynch).toBe('2026-11-23T07:15:27.000Z')
    expect(items.length).toBeGreaterThan(20)
  })

  test('only producers that the engagement index points out are asked', async () => {
    const result = gather('GetCareContacts', question('varld=nykomling', personaOf('nykomling')))
    await vi.advanceTimersByTimeAsync(1_000)
    expect((await result).statuses.map((status) => status.sourceName)).toEqual(['Region Storstaden'])
    const categories = engagementsOf(birgitta).map((engagement) => engagement.categorization)
    expect(categories).toEqual(expect.arrayContaining(['vko', 'cll-cp', 'x-listing']))
  })

  test('without the index nothing can be gathered', async () => {
    await expect(gather('GetListing', question('fel=index:nere'))).rejects.toThrow(EngagementIndexDown)
  })
})
