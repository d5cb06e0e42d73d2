import { describe, expect, test } from 'vitest'
import { ask } from './test-client.ts'

type Told = { items: { id: string; isAgreement?: true }[]; earlier?: number; processingStatus: unknown[] }

const told = async (resource: string, world = '') => (await (await ask(world, resource)).json()) as Told

describe.each(['provsvar', 'anteckningar'])('%s', (resource) => {
  test('only the latest of each source when that is asked for, with how many are earlier', async () => {
    const all = await told(resource)
    const some = await told(`${resource}?senaste=2`)
    expect(some.items.length).toBeGreaterThan(1)
    expect(some.items.length).toBeLessThan(all.items.length)
    expect(some.items.length + (some.earlier ?? 0)).toBe(all.items.length)
    const ids = all.items.map(({ id }) => id)
    expect(some.items.every(({ id }) => ids.includes(id))).toBe(true)
    expect(some.processingStatus).toHaveLength(all.processingStatus.length)
    expect(all).not.toHaveProperty('earlier')
  })

  test('is all of it when there are no more', async () => {
    const all = await told(resource)
    expect(await told(`${resource}?senaste=40`)).toMatchObject({ items: all.items, earlier: 0 })
  })

  test('what is no number is refused', async () => {
    expect((await ask('', `${resource}?senaste=alla`)).status).toBe(400)
  })
})

test('of notes, only those that are agreements', async () => {
  const all = (await told('anteckningar')).items.filter(({ isAgreement }) => isAgreement)
  expect(all.length).toBeGreaterThan(0)
  expect((await told('anteckningar?avtal=ja')).items).toEqual(all)
})
