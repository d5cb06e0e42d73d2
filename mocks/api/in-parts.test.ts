import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Answer } from '#platform/answer/contract.ts'
import { producers } from '../catalogue/producers.ts'
import type { answerAsText } from '../producers/answer.ts'
import type { PersonaId } from '../worlds/personas.ts'
import type { World } from '../worlds/world.ts'
import { everyTold, headersOf, openWorld, seenBy, send } from './test-client.ts'

/** Every call to a producer, and what says that nobody waits for it any more. */
const called = vi.hoisted(
  () => [] as { of: string; contract: string; about: string; window: unknown; signal: AbortSignal }[],
)
vi.mock('../producers/answer.ts', async (original) => {
  const real = await original<{ answerAsText: typeof answerAsText }>()
  return {
    ...real,
    answerAsText: (...[of, contract, question]: Parameters<typeof answerAsText>) => {
      const { persona, world, window, signal } = question
      // What was then is told by the mocks and asked of nobody.
      if (!world.isPast) called.push({ of, contract, about: persona.id, window, signal })
      return real.answerAsText(of, contract, question)
    },
  }
})

beforeEach(() => {
  vi.useFakeTimers()
  called.length = 0
})
afterEach(() => {
  vi.useRealTimers()
})

type Told = { status: number; body: Answer<Item>; headers: Headers }
type Item = Part & { id: string; alsoFrom?: Origin[] } & Partial<
    Record<'activities' | 'plans' | 'entries', Part[]>
  >
type Part = { source: Origin }
type Origin = { documentId: string; sourceSystemHSAId: string }

type Asking = {
  world: World
  resource: string
  subject?: PersonaId | undefined
  more?: Record<string, string>
}

/** Asks with a wait, while the clock goes on, and says how long that took, in ms. */
async function ask(
  { world, resource, subject, more }: Asking,
  prefer?: string,
): Promise<Told & { took: number }> {
  const began = Date.now()
  const headers = { ...headersOf(world, subject), ...(prefer && { Prefer: prefer }), ...more }
  const state = { isSettled: false }
  const coming = send(world, resource, undefined, headers).finally(() => {
    state.isSettled = true
  })
  while (!state.isSettled) await vi.advanceTimersByTimeAsync(50)
  return { ...((await coming) as Told), took: Date.now() - began }
}

/** Every part of an answer as the portal asks for them, to the last. */
async function partsOf(asking: Asking): Promise<Answer<Item>[]> {
  const parts = [(await ask(asking, 'wait=1')).body]
  while (askedIn(parts.at(-1)).length > 0) {
    parts.push((await ask(asking, `wait=20, newer-than="${parts.at(-1)?.logId}"`)).body)
    expect(parts.length).toBeLessThan(20)
  }
  return parts
}

const askedIn = (answer: Answer<Item> | undefined) =>
  answer?.processingStatus.flatMap(({ statusCode, sourceName }) =>
    statusCode === 'NoDataSynchPending' ? [sourceName] : [],
  ) ?? []

/** The records that an answer tells of, by what they are known by in their systems. */
const toldIn = ({ items }: Answer<Item>) =>
  new Set(
    items
      .flatMap(({ source, alsoFrom = [], activities = [], plans = [], entries = [] }) => [
        source,
        ...alsoFrom,
        ...[...activities, ...plans, ...entries].map((part) => part.source),
      ])
      .map(({ documentId, sourceSystemHSAId }) => `${sourceSystemHSAId} ${documentId}`),
  )

/** All that have items but the list of sources, for which none is asked. */
const resources = everyTold.filter((resource) => resource !== 'kallor')

const fates = ['', 'langsam', 'langsam-5', 'langsam-10', 'langsam-20', 'tyst', 'fel'] as const
const linkOf = (chosen: readonly (typeof fates)[number][]) => {
  const faults = chosen.flatMap((fate, index) => (fate ? [`${producers[index]?.id}:${fate}`] : []))
  return `klocka=stilla&kan=utse-ombud,foresla${faults.length > 0 ? `&fel=${faults.join(',')}` : ''}`
}

describe('an answer in parts', () => {
  test('comes within the wait with those that have answered, names who is asked, and then the rest', async () => {
    const asking = { world: openWorld('klocka=stilla&fel=ogonkliniken:langsam-5'), resource: 'kontakter' }
    const first = await ask(asking, 'wait=1')
    expect(first.took).toBeLessThan(1_200)
    expect(first.headers.get('Preference-Applied')).toBe('wait=1')
    expect(askedIn(first.body)).toEqual(['Ögonkliniken Storstaden'])
    const rest = await ask(asking, `wait=20, newer-than="${first.body.logId}"`)
    expect(first.took + rest.took).toBeLessThan(5_600)
    expect(askedIn(rest.body)).toEqual([])
    expect(rest.body.items.length).toBeGreaterThan(first.body.items.length)
  })

  test('without a wait it comes whole, and with one too when all are quick', async () => {
    const world = openWorld('klocka=stilla&fel=ogonkliniken:langsam-5')
    const whole = await ask({ world, resource: 'kontakter' })
    expect(askedIn(whole.body)).toEqual([])
    expect(whole.headers.has('Preference-Applied')).toBe(false)
    const quick = await ask({ world: openWorld(''), resource: 'kontakter' }, 'wait=20')
    expect(quick.took).toBeLessThan(500)
  })

  test('of nothing new the wait is held to its end', async () => {
    const asking = { world: openWorld('fel=ogonkliniken:tyst'), resource: 'kontakter' }
    const { body } = await ask(asking, 'wait=1')
    const again = await ask(asking, `wait=9, newer-than="${body.logId}"`)
    expect(again.took).toBeGreaterThanOrEqual(9_000)
    expect(again.body.logId).toBe(body.logId)
  })

  test.each(resources)(
    '%s: in whatever order they answer, no part loses what was told, and nobody is asked twice',
    async (resource) => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.constantFrom(...fates), { minLength: producers.length, maxLength: producers.length }),
          async (chosen) => {
            called.length = 0
            const link = linkOf(chosen)
            const parts = await partsOf({ world: openWorld(link), resource })
            // Made of several areas, of which some ask for a period alone.
            const calls = called.map(({ of, contract, window }) =>
              JSON.stringify([of, contract, resource === 'sedan-sist' && window]),
            )
            expect(calls).toEqual([...new Set(calls)])
            for (const [index, part] of parts.slice(1).entries()) {
              const before = parts[index] as Answer<Item>
              expect(askedIn(before)).toEqual(expect.arrayContaining(askedIn(part)))
              expect([...toldIn(part)]).toEqual(expect.arrayContaining([...toldIn(before)]))
            }
            expect(parts.at(-1)).toEqual((await ask({ world: openWorld(link), resource })).body)
          },
        ),
        { numRuns: 12 },
      )
    },
    60_000,
  )
})

describe('what goes on being asked', () => {
  test('is of one person: those asked about at the same time get their own', async () => {
    const link = 'klocka=stilla&varld=magdalena&kan=utse-ombud&fel=region-storstaden:langsam-5'
    const world = openWorld(link)
    const persons = ['magdalena', 'rolf', 'leo'] as const
    for (const subject of persons) await ask({ world, resource: 'kontakter', subject }, 'wait=1')
    for (const subject of persons) {
      const parts = await partsOf({ world, resource: 'kontakter', subject })
      const whole = await ask({ world: openWorld(link), resource: 'kontakter', subject })
      expect(parts.at(-1)).toEqual(whole.body)
    }
  })

  test('is of one who asks: another who asks of the same person gets no more than that one may', async () => {
    const own = openWorld('klocka=stilla&varld=birgitta&kan=utse-ombud&fel=ogonkliniken:langsam-5')
    const tove = seenBy(own, 'tove')
    const hers = { world: tove, resource: 'vardplaner', subject: 'birgitta' as const }
    await ask({ world: own, resource: 'tidslinje' }, 'wait=1')
    const before = called.length
    const part = await ask({ ...hers, resource: 'tidslinje' }, 'wait=1')
    expect(called.length).toBeGreaterThan(before)
    expect(part.body.withheld).toEqual((await ask({ ...hers, resource: 'tidslinje' })).body.withheld)
  })

  test('is of the areas one looks at: seen as an ombud would, it is asked anew', async () => {
    const world = openWorld('klocka=stilla&fel=ogonkliniken:langsam-5')
    await ask({ world, resource: 'tidslinje' }, 'wait=1')
    const before = called.length
    const { body } = await ask(
      { world, resource: 'tidslinje', more: { 'View-Scopes': 'tidslinje' } },
      'wait=1',
    )
    expect(called.length).toBeGreaterThan(before)
    expect(body.withheld).toContain('overenskommelser')
  })

  test('ends with the log-in: who waits is refused, and no source is asked any longer', async () => {
    const world = openWorld('fel=ogonkliniken:tyst')
    const { body } = await ask({ world, resource: 'kontakter' }, 'wait=1')
    const waiting = ask({ world, resource: 'kontakter' }, `wait=20, newer-than="${body.logId}"`)
    await vi.advanceTimersByTimeAsync(100)
    await send(world, 'session/slut', {})
    expect((await waiting).status).toBe(401)
    expect(called.every(({ of, signal }) => of !== 'ogonkliniken' || signal.aborted)).toBe(true)
  })

  test('ends with the right to it', async () => {
    const own = openWorld('varld=birgitta&kan=utse-ombud&fel=ogonkliniken:tyst')
    const tove = { world: seenBy(own, 'tove'), resource: 'tidslinje', subject: 'birgitta' as const }
    const { body } = await ask(tove, 'wait=1')
    const rights = await ask({ world: own, resource: 'ombud' })
    const waiting = ask(tove, `wait=20, newer-than="${body.logId}"`)
    const statuses: number[] = []
    for (const { id } of rights.body.items) {
      statuses.push((await send(own, `ombud/${id}/aterkalla`, {})).status)
    }
    expect(statuses).toContain(200)
    expect((await waiting).status).toBe(403)
  })

  test('is asked anew after a change, so that it is told', async () => {
    const world = openWorld('kan=viktigt-for-mig&fel=ogonkliniken:tyst')
    const { body } = await ask({ world, resource: 'kontakter' }, 'wait=1')
    const before = called.length
    await send(world, 'viktigt', { text: 'Att få sova' })
    const again = await ask({ world, resource: 'kontakter' }, `wait=20, newer-than="${body.logId}"`)
    expect(called.length).toBe(2 * before)
    expect(again.took).toBeLessThan(1_500)
    expect(again.body.items).toEqual(body.items)
  })

  test('is told to each who has a part of it, also who comes after another has had the whole', async () => {
    const asking = { world: openWorld('fel=ogonkliniken:langsam-5'), resource: 'kontakter' }
    const parts = [await ask(asking, 'wait=1'), await ask(asking, 'wait=1')]
    const askedOnce = called.length
    for (const { body } of parts) {
      const rest = await ask(asking, `wait=20, newer-than="${body.logId}"`)
      expect(askedIn(rest.body)).toEqual([])
    }
    expect(called).toHaveLength(askedOnce)
  })

  test('is begun anew for one who asks from the beginning, though somebody has yet to hear the end of it', async () => {
    const asking = { world: openWorld('fel=ogonkliniken:langsam-5'), resource: 'kontakter' }
    const [first] = [await ask(asking, 'wait=1'), await ask(asking, 'wait=1')]
    await ask(asking, `wait=20, newer-than="${first?.body.logId}"`)
    const askedOnce = called.length
    expect(askedIn((await ask(asking, 'wait=1')).body)).toEqual(['Ögonkliniken Storstaden'])
    expect(called).toHaveLength(askedOnce * 2)
  })

  test('is let go when nobody asks on', async () => {
    const world = openWorld('fel=ogonkliniken:tyst')
    await ask({ world, resource: 'kontakter' }, 'wait=1')
    const silent = called.filter(({ of }) => of === 'ogonkliniken')
    expect(silent.every(({ signal }) => signal.aborted)).toBe(false)
    await vi.advanceTimersByTimeAsync(15_100)
    expect(silent.every(({ signal }) => signal.aborted)).toBe(true)
  })
})
