import { expect, test } from 'vitest'
import { mostImportant } from '../../app/overenskommelser/contract.ts'
import type { World } from '../worlds/world.ts'
import { openWorld as open, send as sendTo } from './test-client.ts'

const send = (world: World, body?: unknown) => sendTo(world, 'viktigt', body)

test('where it is off, nothing is told and nothing is kept', async () => {
  const world = open('')
  expect((await send(world)).status).toBe(403)
  expect((await send(world, { text: 'Ring på dörren.' })).status).toBe(403)
})

test('where it is on, it is kept in its own world, and taken away by an empty text', async () => {
  const [world, other] = [open('kan=viktigt-for-mig'), open('kan=viktigt-for-mig')]
  expect((await send(world)).body).toEqual({})
  await send(world, { text: ' Ring på dörren. ' })
  expect((await send(world)).body).toMatchObject({ text: 'Ring på dörren.' })
  expect((await send(other)).body).toEqual({})
  await send(world, { text: '  ' })
  expect((await send(world)).body).toEqual({})
})

test.each([{ text: 'a'.repeat(mostImportant + 1) }, { text: 1 }, {}, 'text'])(
  'what is no text, or too long, is refused and changes nothing',
  async (body) => {
    const world = open('kan=viktigt-for-mig')
    expect((await send(world, body)).status).toBe(400)
    expect((await send(world)).body).toEqual({})
  },
)
