import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Party } from '../../app/delning/parter/contract.ts'
import { blockStanding, outsideStanding } from '../../app/delning/sparrar/block-standing.ts'
import type { Blocked } from '../../app/delning/sparrar/contract.ts'
import { blockHolds, objectionHolds } from '../platform/may-read.ts'
import { personaOf } from '../worlds/personas.ts'
import type { World } from '../worlds/world.ts'
import { nursing } from '../catalogue/sjostads-kommun.ts'
import { giverId } from './reader-of.ts'
import { openWorld, send } from './test-client.ts'

const opened = (more = '') => openWorld(`klocka=stilla&kan=sparra,ge-samtycke${more}`)
const listed = async <Item>(world: World, path: string) =>
  ((await send(world, `delning/${path}`)).body as { items: Item[] }).items
const blocksIn = async (world: World) =>
  (await listed<Blocked>(world, 'sparrar')).flatMap((one) => (one.kind === 'block' ? [one] : []))
const outsideIn = async (world: World) =>
  (await listed<Blocked>(world, 'sparrar')).flatMap((one) => (one.kind === 'outside' ? [one] : []))
const post = async (world: World, path: string, body: unknown = {}) => {
  const response = await send(world, `delning/sparrar${path}`, body)
  return [response.status, (response.body as { outcome?: string }).outcome]
}
const partyNamed = async (world: World, name: string) =>
  (await listed<Party>(world, 'parter')).find((one) => one.name === name)?.id ?? ''

describe('GET /api/delning/parter', () => {
  test('tells of each who gives or decides once, and of the kommun as the several that it is', async () => {
    const parties = await listed<Party>(opened(), 'parter')
    expect(parties.map(({ name, kind }) => [name, kind]).toSorted()).toEqual([
      ['Björkens hemtjänst', 'private'],
      ['Fotkliniken Linden', 'private'],
      ['Region Storstaden', 'region'],
      ['Sjöstads kommun, hälso- och sjukvård', 'municipal-care'],
      ['Sjöstads kommun, omsorgsnämnden', 'performer'],
      ['Sjöstads kommun, socialnämnden', 'authority'],
    ])
  })
})

describe('GET /api/delning/sparrar', () => {
  test('tells what is blocked, for whom, what not, and for whom it is open', async () => {
    const [rehab, heart, region] = await blocksIn(opened())
    expect(rehab).toMatchObject({
      type: 'inner',
      holder: { unit: 'Rehab Ekbacken', careGiver: 'Region Storstaden' },
      except: ['lak', 'upp'],
      open: [{ unit: 'Vårdcentralen Ekbacken' }],
    })
    expect(rehab).not.toHaveProperty('lifted')
    expect(heart).toMatchObject({ type: 'inner', lifted: { at: '2024-02-01T13:00:00+01:00' } })
    expect(region).toMatchObject({ type: 'outer' })
  })

  test('says of odd blocks what they say, and of a source that will not tell that it does not', async () => {
    const items = await listed<Blocked>(openWorld('varld=udda&klocka=stilla'), 'sparrar')
    expect(items.map(({ kind }) => kind).toSorted()).toEqual([
      'block',
      'block',
      'block',
      'block',
      'outside',
      'outside',
      'untold',
    ])
    expect(items[1]).toMatchObject({ except: ['Gå <b>ut</b> & <img src=x onerror=alert(1)>', 'abc'] })
    expect(items[1]).not.toHaveProperty('type')
  })
})

describe('a block in time', () => {
  // Half hours of the days about the end of summer time, so near each other that what differs for an hour is found.
  const moment = fc
    .nat(5 * 48)
    .map((half) => new Date(Date.parse('2026-10-23T00:00:00Z') + half * 1_800_000).toISOString())
  const day = moment.map((iso) => iso.slice(0, 10))

  test('holds to the one who reads the page just when it keeps others out', () => {
    const time = fc.oneof(moment, day)
    fc.assert(
      fc.property(fc.record({ made: time, lifted: time }, { requiredKeys: [] }), moment, (one, iso) => {
        const now = new Date(iso)
        const told = {
          ...(one.made && { madeAt: one.made }),
          ...(one.lifted && { lifted: { at: one.lifted } }),
        }
        const kept = {
          blockId: 'B',
          excludedInformationTypes: [],
          temporaryRevokes: [],
          ...(one.made && { registrationInfo: { registrationDate: one.made } }),
          ...(one.lifted && { permanentRevokedInfo: { registrationDate: one.lifted } }),
        }
        expect(blockStanding(told, now) === 'holds').toBe(blockHolds(kept, now))
      }),
      { numRuns: 2_000 },
    )
  })

  test('and so does staying outside', () => {
    const [held] = personaOf('ove').records['sjostads-kommun']?.SharingObjections ?? []
    if (!held) throw new Error('nobody stays outside')
    const times = fc.record({ from: day, until: day, takenBackAt: moment }, { requiredKeys: [] })
    fc.assert(
      fc.property(times, moment, ({ from, until, takenBackAt }, iso) => {
        const now = new Date(iso)
        const told = {
          ...(from && { from }),
          ...(until && { until }),
          ...(takenBackAt && { lifted: { at: takenBackAt } }),
        }
        const kept = { ...held, from, until, takenBackAt }
        expect(outsideStanding(told, now) === 'holds').toBe(objectionHolds(kept, now))
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('a block', () => {
  test('is made of care, taken away once, and told of with when', async () => {
    const world = opened()
    const party = await partyNamed(world, 'Region Storstaden')
    expect(await post(world, '', { party })).toEqual([200, 'done'])
    const last = async () => (await blocksIn(world)).filter(({ holder }) => holder.giver === party).at(-1)
    expect(await post(world, '', { party })).toEqual([200, 'gone'])
    const made = await last()
    expect(made).toMatchObject({ type: 'outer', holder: { giver: party } })
    expect(made?.madeAt).toBeDefined()
    expect(await post(world, `/${made?.id}/hav`)).toEqual([200, 'done'])
    expect(await post(world, `/${made?.id}/hav`)).toEqual([200, 'gone'])
    expect((await last())?.lifted?.at).toBeDefined()
  })

  test('is told of also by a source that had none of the person before', async () => {
    const world = openWorld('varld=ove&klocka=stilla&kan=sparra')
    expect(await blocksIn(world)).toEqual([])
    expect(await post(world, '', { party: giverId(nursing) })).toEqual([200, 'done'])
    expect(await blocksIn(world)).toMatchObject([{ type: 'outer', holder: { giver: giverId(nursing) } }])
  })

  test('of omsorg is to stay outside, and can be taken back the same day', async () => {
    const world = opened()
    const party = await partyNamed(world, 'Sjöstads kommun, socialnämnden')
    expect(await post(world, '', { party })).toEqual([200, 'done'])
    const [made] = await outsideIn(world)
    expect(made).toMatchObject({ holder: { giver: party }, from: '2026-11-23' })
    expect(await post(world, `/${made?.id}/hav`)).toEqual([200, 'done'])
    expect(await outsideIn(world)).toMatchObject([{ lifted: { at: '2026-11-23T07:15:00Z' } }])
    expect(await post(world, `/${made?.id}/hav`)).toEqual([200, 'gone'])
  })

  test('stops one who has a consent, and it is logged why', async () => {
    const world = opened()
    const request = (await listed<{ kind: string; id: string }>(world, '')).find(
      ({ kind }) => kind === 'request',
    )
    await send(world, `delning/fragor/${request?.id}`, { outcome: 'given' })
    await post(world, '', { party: await partyNamed(world, 'Sjöstads kommun, socialnämnden') })
    const log = await listed<{ kind: string; reason?: string }>(world, 'logg')
    expect(log.filter(({ kind }) => kind === 'refused').map(({ reason }) => reason)).toEqual([
      'no-consent',
      'blocked',
    ])
  })

  test('is made only where the platform may, of somebody, and when the one who has it can be reached', async () => {
    const party = await partyNamed(opened(), 'Region Storstaden')
    expect(await post(openWorld('klocka=stilla'), '', { party })).toEqual([403, undefined])
    expect(await post(opened(), '', {})).toEqual([400, undefined])
    expect(await post(opened(), '', { party: 'nagon' })).toEqual([200, 'gone'])
    const failing = opened('&fel=region-storstaden:fel')
    expect(await post(failing, '', { party })).toEqual([502, undefined])
    expect(await post(openWorld('klocka=stilla'), '/nagot/hav')).toEqual([403, undefined])
    expect(await post(opened(), '/nagot/hav')).toEqual([200, 'gone'])
  })
})
