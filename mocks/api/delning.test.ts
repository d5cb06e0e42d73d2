import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Sharing } from '../../app/delning/contract.ts'
import { standingOf } from '../../app/delning/standing.ts'
import { holds } from '../producers/consent-times.ts'
import type { World } from '../worlds/world.ts'
import { headersOf, openWorld, send } from './test-client.ts'

const opened = (more = '') => openWorld(`klocka=stilla&kan=ge-samtycke${more}`)
const listed = async (world: World) => ((await send(world, 'delning')).body as { items: Sharing[] }).items
const requestIn = async (world: World) => {
  const [request] = (await listed(world)).flatMap((one) => (one.kind === 'request' ? [one] : []))
  if (!request) throw new Error('nobody asks')
  return request
}
const consentsIn = async (world: World) =>
  (await listed(world)).flatMap((one) => (one.kind === 'consent' ? [one] : []))
const post = async (world: World, path: string, body: unknown = {}) => {
  const response = await send(world, `delning/${path}`, body)
  return [response.status, (response.body as { outcome?: string }).outcome]
}

describe('GET /api/delning', () => {
  test('tells who may read, since when and until when, and who asks', async () => {
    const world = opened()
    expect(await requestIn(world)).toMatchObject({
      reader: { careGiver: 'Sjöstads kommun, omsorgsnämnden', unit: 'Hemtjänst Norr', isCare: false },
      asker: { name: 'Biståndsenheten', phone: '031-390 06 10' },
      information: ['Beslutet om hemtjänst', 'Vad som ska göras, och hur ofta'],
      validTo: '2027-09-01',
    })
    expect(
      (await consentsIn(world)).map(({ type, reader, ended }) => [type, reader.unit, ended !== undefined]),
    ).toEqual([
      ['Consent', 'Vårdcentralen Ekbacken', false],
      ['Emergency', 'Storstadens sjukhus, avdelning 31', false],
      ['Consent', 'Ögonkliniken Storstaden', true],
      ['Consent', 'Hemsjukvården Sjöstad', false],
    ])
  })

  test('is for the person alone', async () => {
    const world = openWorld('varld=tove&kan=ge-samtycke,utse-ombud')
    const response = await send(world, 'delning', undefined, headersOf(world, 'birgitta'))
    expect(response.status).toBe(403)
  })
})

describe('an answer to a question', () => {
  test('that is yes makes a consent from now on, and can be ended once', async () => {
    const world = opened()
    const { id } = await requestIn(world)
    const before = await consentsIn(world)
    expect(await post(world, `fragor/${id}`, { outcome: 'given' })).toEqual([200, 'done'])
    expect(await post(world, `fragor/${id}`, { outcome: 'given' })).toEqual([200, 'gone'])
    const after = await consentsIn(world)
    expect(after).toHaveLength(before.length + 1)
    const { answer } = await requestIn(world)
    const made = after.find((one) => one.id === answer?.consent)
    expect(made).toMatchObject({
      type: 'Consent',
      reader: { unit: 'Hemtjänst Norr' },
      information: ['Beslutet om hemtjänst', 'Vad som ska göras, och hur ofta'],
      until: '2027-09-01',
    })
    expect(await post(world, `samtycken/${made?.id}/avsluta`)).toEqual([200, 'done'])
    expect(await post(world, `samtycken/${made?.id}/avsluta`)).toEqual([200, 'gone'])
    const ended = (await consentsIn(world)).find((one) => one.id === made?.id)
    expect(ended?.ended).toBeDefined()
  })

  test('that is no makes none, and may become yes; a yes that becomes no is ended', async () => {
    const world = opened()
    const { id } = await requestIn(world)
    const before = (await consentsIn(world)).length
    expect(await post(world, `fragor/${id}`, { outcome: 'refused' })).toEqual([200, 'done'])
    expect(await post(world, `fragor/${id}`, { outcome: 'refused' })).toEqual([200, 'gone'])
    expect(await consentsIn(world)).toHaveLength(before)
    expect(await post(world, `fragor/${id}`, { outcome: 'given' })).toEqual([200, 'done'])
    const made = (await requestIn(world)).answer?.consent
    expect(await post(world, `fragor/${id}`, { outcome: 'refused' })).toEqual([200, 'done'])
    const one = (await consentsIn(world)).find((consent) => consent.id === made)
    expect(one?.ended).toBeDefined()
  })

  test('is taken only where the platform may, and ending is always', async () => {
    const world = openWorld('klocka=stilla')
    const { id } = await requestIn(world)
    expect(await post(world, `fragor/${id}`, { outcome: 'given' })).toEqual([403, undefined])
    const [consent] = await consentsIn(world)
    expect(await post(world, `samtycken/${consent?.id}/avsluta`)).toEqual([200, 'done'])
  })

  test.each([{}, { outcome: 'perhaps' }, []])('that is none is refused: %j', async (body) => {
    const world = opened()
    const { id } = await requestIn(world)
    expect(await post(world, `fragor/${id}`, body)).toEqual([400, undefined])
  })

  test('to a question, or an end of a consent, that is not there does nothing', async () => {
    const world = opened()
    expect(await post(world, 'fragor/nagon', { outcome: 'given' })).toEqual([200, 'gone'])
    expect(await post(world, 'samtycken/nagot/avsluta')).toEqual([200, 'gone'])
  })

  test('is not taken by an ombud', async () => {
    const world = openWorld('varld=tove&kan=ge-samtycke,utse-ombud')
    const headers = headersOf(world, 'birgitta')
    expect((await send(world, 'delning/fragor/nagon', { outcome: 'given' }, headers)).status).toBe(403)
    expect((await send(world, 'delning/samtycken/nagot/avsluta', {}, headers)).status).toBe(403)
  })

  test('is not said to be there when its source fails, and nothing has changed', async () => {
    const asked = await requestIn(opened())
    const world = opened('&fel=sjostads-kommun:fel')
    expect(await post(world, `fragor/${asked.id}`, { outcome: 'given' })).toEqual([502, undefined])
  })
})

describe('a consent in time', () => {
  // Half hours of the days about the end of summer time, so near each other that what differs for an hour is found.
  const moment = fc
    .nat(5 * 48)
    .map((half) => new Date(Date.parse('2026-10-23T00:00:00Z') + half * 1_800_000).toISOString())
  const time = fc.oneof(
    moment,
    moment.map((iso) => iso.slice(0, 10)),
  )

  test('is in force to the one who reads the page just when somebody may read by it', () => {
    fc.assert(
      fc.property(
        fc.record({ startDate: time, endDate: time, ended: time }, { requiredKeys: [] }),
        moment,
        ({ startDate, endDate, ended }, iso) => {
          const now = new Date(iso)
          const told = {
            ...(startDate && { from: startDate }),
            ...(endDate && { until: endDate }),
            ...(ended && { ended: { at: ended } }),
          }
          const kept = {
            ...(startDate && { startDate }),
            ...(endDate && { endDate }),
            ...(ended && { cancellationInfo: { registrationDate: ended } }),
          }
          expect(standingOf(told, now) === 'in-force').toBe(holds(kept, now))
        },
      ),
      { numRuns: 2_000 },
    )
  })
})
