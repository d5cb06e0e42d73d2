import { expect, test } from 'vitest'
import { longestReason, type SipRequestState } from '../../app/vardplaner/contract.ts'
import type { World } from '../worlds/world.ts'
import { openWorld as open, send as sendTo } from './test-client.ts'

async function send(world: World, body?: unknown) {
  const answer = await sendTo(world, 'vardplaner/sip', body)
  return { ...answer, body: answer.body as SipRequestState }
}

test('units of vård and of omsorg can be asked for a SIP', async () => {
  const names = (await send(open(''))).body.units.map(({ name }) => name)
  expect(names).toContain('Vårdcentralen Ekbacken')
  expect(names).toContain('Biståndsenheten')
  expect(new Set(names).size).toBe(names.length)
})

test('what is asked is kept as it was first sent, and is asked once', async () => {
  const world = open('')
  const [first, second] = (await send(world)).body.units
  const asked = await send(world, { unit: first?.id, reason: '  Ingen vet.  ', relative: true })
  expect(asked.body.sent).toMatchObject({ unit: first?.name, reason: 'Ingen vet.', relative: true })
  await send(world, { unit: second?.id })
  expect((await send(world)).body.sent).toEqual(asked.body.sent)
})

test.each([{}, { unit: 'none' }, { unit: 7 }, 'text'])('%j asks nobody', async (body) => {
  const world = open('')
  expect((await send(world, body)).status).toBe(400)
  expect((await send(world)).body.sent).toBeUndefined()
})

test('a reason that is too long asks nobody', async () => {
  const world = open('')
  const [unit] = (await send(world)).body.units
  expect((await send(world, { unit: unit?.id, reason: 'a'.repeat(longestReason + 1) })).status).toBe(400)
  expect((await send(world, { unit: unit?.id, reason: 'a'.repeat(longestReason) })).status).toBe(200)
})
