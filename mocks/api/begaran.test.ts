import { expect, test } from 'vitest'
import type { Contact, CoordinatorRequestState } from '../../app/kontakter/contract.ts'
import { testSource } from '#platform/answer/test-source.ts'
import type { World } from '../worlds/world.ts'
import { unitsOf } from './begaran.ts'
import { openWorld as open, send as sendTo } from './test-client.ts'

async function send(world: World, body?: unknown) {
  const answer = await sendTo(world, 'kontakter/begaran', body)
  return { ...answer, body: answer.body as CoordinatorRequestState }
}

test('units of vården can be asked, hemsjukvården of the kommun too, hemtjänst cannot', async () => {
  const { units } = (await send(open(''))).body
  expect(units[0]?.name).toBe('Vårdcentralen Ekbacken')
  const names = units.map(({ name }) => name)
  expect(names).toContain('Hemsjukvården Sjöstad')
  expect(names).not.toContain('Hemtjänst Norr')
  expect(names).not.toContain('Biståndsenheten')
  expect(new Set(names).size).toBe(names.length)
})

test('hemsjukvården that is known only by a nurse there can be asked', async () => {
  const { units } = (await send(open('varld=hemkommen'))).body
  expect(units.map(({ name }) => name)).toContain('Hemsjukvården Sjöstad')
})

test('a unit that the person has left, by a contact whose time is over, cannot be asked', () => {
  const former: Contact = {
    id: 'a',
    kind: 'care-manager',
    unit: { name: 'Mottagningen Björken' },
    telecom: [],
    validTo: '2026-11-22',
    source: testSource('a'),
    alsoFrom: [],
  }
  expect(unitsOf([former], '2026-11-23', () => true)).toEqual([])
  expect(unitsOf([former], '2026-11-22', () => true)).toEqual([{ id: 'a', name: 'Mottagningen Björken' }])
})

test('nothing is sent to a unit that is not there', async () => {
  const world = open('')
  expect((await send(world, { unit: 'finns-inte' })).status).toBe(400)
  expect((await send(world, {})).status).toBe(400)
  expect((await send(world)).body.sent).toBeUndefined()
})

test('to choose whom to ask is all that is demanded; what was sent is kept, once, with its time in the world', async () => {
  const world = open('nu=2026-11-23T08:15')
  const [first, second] = (await send(world)).body.units
  // The clock of a world goes on while the test runs.
  const sent = {
    unit: 'Vårdcentralen Ekbacken',
    sentAt: expect.stringMatching(/^2026-11-23T07:15:\d\d\.\d{3}Z$/) as string,
  }
  expect((await send(world, { unit: first?.id })).body.sent).toEqual(sent)
  expect((await send(world, { unit: second?.id })).body.sent).toEqual(sent)
  expect((await send(open(''))).body.sent).toBeUndefined()
})
