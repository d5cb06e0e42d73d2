import type { ChildProcess } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { nurse, post as bookTime, timeOf } from '../api/test-booking.ts'
import { everyTold, headersOf, openWorld, responseIn } from '../api/test-client.ts'
import { weigh } from '../api/test-matvarden.ts'
import type { World } from '../worlds/world.ts'
import { type Registered, connectSources } from './register.ts'
import type { Source } from './settings.ts'
import { startProducenter } from './test-producenter.ts'

vi.setConfig({ testTimeout: 60_000 })

let producers: ChildProcess
let sources: Source[] = []
beforeAll(async () => {
  const started = await startProducenter()
  producers = started.process
  sources = started.sources
}, 20_000)
afterAll(() => {
  producers.kill()
})

const everything = [...everyTold, 'tidslinje?from=2026-11-01&to=2026-12-01']

/** Status and body of every resource in a world, as text. */
async function allIn(world: World): Promise<Record<string, string>> {
  const all = everything.map(async (resource) => {
    const request = new Request(`http://x.example/api/${resource}`, { headers: headersOf(world) })
    const response = await responseIn(world, request)
    const body = (await response?.text()) ?? ''
    // The id of what is measured in a world is made of the key of the world, and these are two.
    const same = resource === 'matvarden' ? body.replaceAll(/"(?:id|logId|documentId)":"[\w.-]+"/g, '') : body
    return [resource, `${response?.status} ${same}`] as const
  })
  return Object.fromEntries(await Promise.all(all))
}

/** What is told in a world where something is done first: in memory, or with every producer in another process. */
async function told(query: string, done: (world: World) => Promise<void>, overNet: boolean) {
  const used = overNet ? connectSources(sources, '.') : undefined
  const world = { ...openWorld(query), key: `same-${overNet}-${query}`, openedAt: 0 }
  try {
    await done(world)
    return await allIn(world)
  } finally {
    await (used as Registered | undefined)?.close()
  }
}

const nothing = async () => {}
const same = async (query: string, done = nothing as (world: World) => Promise<void>) => {
  const inMemory = await told(query, done, false)
  const overNet = await told(query, done, true)
  expect(overNet).toEqual(inMemory)
  return inMemory
}

describe('the producers over sockets', () => {
  test.each([
    'varld=birgitta',
    'varld=tonaring',
    'varld=flyttad',
    'varld=hemkommen',
    'varld=udda',
    'varld=tove&kan=utse-ombud',
    'varld=flyttad&fel=region-fjallmarken:sparad,alla.GetSubjectOfCareSchedule:inaktuell,region-fjallmarken.GetDiagnosis:fel',
    'varld=birgitta&fel=region-storstaden:fel,sjostads-kommun:trasig,ogonkliniken:sparad',
    'varld=birgitta&fel=alla:ogiltig',
    'varld=birgitta&fel=region-storstaden:upplyser,sjostads-kommun:halv,alla.GetDiagnosis:inaktuell',
  ])('tell the same of %s, to the byte', async (query) => {
    const all = await same(`${query}&klocka=stilla`)
    expect(Object.keys(all)).toHaveLength(everything.length)
  })

  test('tell the same of what has been changed in a world since it was opened', async () => {
    const answers: unknown[] = []
    const all = await same('klocka=stilla&kan=sparra,utse-ombud,ge-samtycke', async (world) => {
      const send = async (path: string, body?: unknown) => {
        const request = new Request(`http://x.example/api/${path}`, {
          headers: { ...headersOf(world), 'Idempotency-Key': `key-${answers.length}` },
          ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
        })
        const response = await responseIn(world, request)
        answers.push(response?.status)
        return (await response?.json()) as { items: { id: string; title?: string; name?: string }[] }
      }
      const times = (await send('tidslinje?from=2026-11-01')).items
      const heart = times.findLast(({ title }) => title === 'Kontroll av hjärtsvikt')
      await send(`tidslinje/${heart?.id}/svar`, { reply: 'cancel' })
      answers.push((await bookTime(world, (await timeOf(world, nurse)).id, { key: 'nyckel-bok' })).status)
      answers.push((await weigh(world, 86.9, 'nyckel-vag')).status)
      const parties = (await send('delning/parter')).items
      const region = parties.find(({ name }) => name === 'Region Storstaden')
      await send('delning/sparrar', { party: region?.id })
    })
    expect(new Set(answers)).toEqual(new Set([200]))
    expect(all['tidslinje']).toContain('inställd')
  })
})
