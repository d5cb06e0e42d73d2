import { describe, expect, test } from 'vitest'
import type { Sharing } from '../../app/delning/contract.ts'
import { storstaden } from '../catalogue/region-storstaden.ts'
import { type SharingRight, sharingRights } from '../worlds/test-sharing-rights.ts'
import { personaOf } from '../worlds/personas.ts'
import type { World } from '../worlds/world.ts'
import { giverId } from './reader-of.ts'
import { headersOf, openWorld, seenBy, send } from './test-client.ts'

const rights: readonly SharingRight[] = ['see', 'log', 'give', 'end', 'block']

describe.each(sharingRights)('$who', ({ world: query, of, may }) => {
  const open = () => openWorld(`${query}&kan=ge-samtycke,utse-ombud,sparra&klocka=stilla`)
  const asking = (world: World) => headersOf(world, of?.id ?? world.persona)
  /** The ids as the person has them, so that what is refused is refused for the right and not for an unknown id. */
  const idsIn = async (world: World) => {
    const own = of ? seenBy(world, of.id) : world
    const { items } = (await send(own, 'delning')).body as { items: Sharing[] }
    const request = items.find(({ kind }) => kind === 'request')
    const consent = items.find((one) => one.kind === 'consent' && one.type === 'Consent' && !one.ended)
    return { request: request?.id ?? 'ingen', consent: consent?.id ?? 'inget' }
  }
  const ask: Record<SharingRight, (world: World) => Promise<{ status: number; body: unknown }>> = {
    see: (world) => send(world, 'delning', undefined, asking(world)),
    log: (world) => send(world, 'delning/logg', undefined, asking(world)),
    give: async (world) => {
      const { request } = await idsIn(world)
      return send(world, `delning/fragor/${request}`, { outcome: 'given' }, asking(world))
    },
    end: async (world) => {
      const { consent } = await idsIn(world)
      return send(world, `delning/samtycken/${consent}/avsluta`, {}, asking(world))
    },
    block: (world) => send(world, 'delning/sparrar', { party: giverId(storstaden) }, asking(world)),
  }

  test.each(rights)('%s', async (right) => {
    const { status, body } = await ask[right](open())
    expect(status).toBe(may.includes(right) ? 200 : 403)
    if (status === 200 && right !== 'see' && right !== 'log') expect(body).toMatchObject({ outcome: 'done' })
  })
})

test('a consent that a guardian gives says so', async () => {
  const world = openWorld('varld=magdalena&kan=ge-samtycke&klocka=stilla')
  const headers = headersOf(world, 'leo')
  const listed = async () =>
    ((await send(world, 'delning', undefined, headers)).body as { items: Sharing[] }).items
  const request = (await listed()).find(({ kind }) => kind === 'request')
  await send(world, `delning/fragor/${request?.id}`, { outcome: 'given' }, headers)
  const { givenName, familyName } = personaOf('magdalena').person
  expect(await listed()).toContainEqual(
    expect.objectContaining({ kind: 'consent', givenBy: { name: `${givenName} ${familyName}` } }),
  )
})
