import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { answer } from './test-client.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const named = async (world: string, name: string) => {
  const { items } = await answer(world, 'provsvar')
  const found = items.filter(({ groups }) => groups.some((group) => group.name === name))
  expect(found.length).toBeGreaterThan(0)
  return found
}

describe('GET /api/provsvar', () => {
  test('tells the value, the unit, the reference, who has signed, who answers for it and whom to call', async () => {
    const [newest] = await named('', 'Kontroll av hjärtsvikt')
    expect(newest).toMatchObject({
      stage: { kind: 'final' },
      signed: { by: { name: 'Karin Ek', title: 'Läkare' } },
      responsible: { name: 'Karin Ek', unit: 'Vårdcentralen Ekbacken' },
      ask: { unit: 'Vårdcentralen Ekbacken', phone: '08-465 004 10' },
      mayWorry: false,
      order: { question: 'Vattendrivande medicin. Salter och njurfunktion?' },
    })
    expect(newest?.groups[0]?.results[1]).toMatchObject({
      name: 'Kalium i plasma',
      value: '4.1',
      unit: 'mmol/L',
      reference: { interval: { low: '3.5', high: '4.4', unit: 'mmol/L' } },
      at: '2026-11-16T14:20:00+01:00',
    })
  })

  test('the same analysis has one id over all replies of a person, and another for somebody else', async () => {
    const ids = async (world: string) =>
      new Set(
        (await answer(world, 'provsvar')).items.flatMap(({ groups }) =>
          groups.flatMap(({ results }) =>
            results.flatMap(({ name, analysisId }) => (name === 'Kreatinin i plasma' ? analysisId : [])),
          ),
        ),
      )
    const [hers, others] = [await ids(''), await ids('varld=hemkommen')]
    expect([hers.size, others.size]).toEqual([1, 1])
    expect([...hers]).not.toEqual([...others])
  })

  test('the same analysis is one over sources', async () => {
    const { items } = await answer('varld=flyttad', 'provsvar')
    expect(new Set(items.map(({ source }) => source.careGiver.name)).size).toBe(2)
    const calprotectin = items.flatMap(({ groups }) =>
      groups.flatMap(({ results }) => results.filter(({ name }) => name === 'Kalprotektin i avföring')),
    )
    expect(calprotectin).toHaveLength(5)
    expect(new Set(calprotectin.map(({ analysisId }) => analysisId)).size).toBe(1)
  })

  test('what may worry is told of the units whose replies often do', async () => {
    const [radiation] = await named('varld=magdalena', 'Prover inför strålbehandling')
    const [tired] = await named('varld=magdalena', 'Trötthet')
    expect([radiation?.mayWorry, tired?.mayWorry]).toEqual([true, false])
  })

  test('what is preliminary or not signed says so', async () => {
    const [culture] = await named('', 'Odling från såret på smalbenet')
    expect(culture).toMatchObject({ stage: { kind: 'preliminary' } })
    expect(culture?.signed).toBeUndefined()
    const [partial] = await named('varld=hemkommen', 'Prover inför bedömning av benskörhet')
    expect(partial).toMatchObject({ stage: { kind: 'partial' } })
    expect(partial?.groups[0]?.results.map(({ value }) => value)).toEqual(['41', undefined])
  })

  test('odd replies are told, each as it is', async () => {
    const { items: all, unreadable } = await answer('varld=udda', 'provsvar')
    const items = all.filter(({ outcome }) => outcome === undefined)
    expect(unreadable).toEqual([])
    expect(items).toHaveLength(10)
    expect(items.map(({ stage }) => stage)).toContainEqual({ kind: 'other', text: 'Lagd på is' })
    const bare = items.filter(({ repliedAt }) => repliedAt === undefined)
    expect(bare).toMatchObject([{ groups: [], responsible: { unit: 'En enhet som ingen känner' } }])
  })
})
