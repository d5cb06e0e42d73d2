import { expect, test } from 'vitest'
import type { CoordinatorRequestState } from '../../app/kontakter/contract.ts'
import type { World } from '../worlds/world.ts'
import { openWorld as open, send as sendTo } from './test-client.ts'

async function send(world: World, body?: unknown) {
  const answer = await sendTo(world, 'kontakter/begaran', body)
  return { ...answer, body: answer.body as CoordinatorRequestState }
}

test('units of vården can be asked, the kommun cannot', async () => {
  const { units } = (await send(open(''))).body
  expect(units[0]?.name).toBe('Vårdcentralen Ekbacken')
  expect(units.map(({ name }) => name)).not.toContain('Hemtjänst Norr')
})

test('nothing is sent without consent, or to a unit that is not there', async () => {
  const world = open('')
  const [unit] = (await send(world)).body.units
  expect((await send(world, { unit: unit?.id, consent: false })).status).toBe(400)
  expect((await send(world, { unit: 'finns-inte', consent: true })).status).toBe(400)
  expect((await send(world)).body.sent).toBeUndefined()
})

test('what was sent is kept, once, with its time in the world', async () => {
  const world = open('nu=2026-11-23T08:15')
  const [first, second] = (await send(world)).body.units
  // The clock of a world goes on while the test runs.
  const sent = {
    unit: 'Vårdcentralen Ekbacken',
    sentAt: expect.stringMatching(/^2026-11-23T07:15:\d\d\.\d{3}Z$/) as string,
  }
  expect((await send(world, { unit: first?.id, consent: true })).body.sent).toEqual(sent)
  expect((await send(world, { unit: second?.id, consent: true })).body.sent).toEqual(sent)
  expect((await send(open(''))).body.sent).toBeUndefined()
})
