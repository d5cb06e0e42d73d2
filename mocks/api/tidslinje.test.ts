import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { plusDays } from '#platform/dates/days.ts'
import { producerFaults } from '../worlds/faults/producer-faults.ts'
import { personaIds, shortLives } from '../worlds/personas.ts'
import { answer, ask } from './test-client.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const window = (query: string, from: string, to?: string) =>
  answer(query, 'tidslinje', `?from=${from}${to ? `&to=${to}` : ''}`)

describe('windows', () => {
  test.each(shortLives)('%s: the windows of all years together hold what all time holds', async (persona) => {
    const query = `varld=${persona}`
    const whole = await answer(query, 'tidslinje')
    const years = [...new Set(whole.months.map(({ month }) => month.slice(0, 4)))]
    const parts = await Promise.all(
      years.map((year) =>
        year === '9999'
          ? window(query, '9999-01-01')
          : window(query, `${year}-01-01`, `${String(Number(year) + 1).padStart(4, '0')}-01-01`),
      ),
    )
    const coming = await window(query, '2026-08-01')
    const ids = new Set([...parts, coming].flatMap(({ items }) => items.map(({ id }) => id)))
    expect([...ids].toSorted()).toEqual(whole.items.map(({ id }) => id).toSorted())
  })

  test('an event is in a window exactly when a day of it is', async () => {
    const whole = await answer('', 'tidslinje')
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 1, max: 60 }),
        async (after, length) => {
          const from = plusDays('2026-08-01', after)
          const to = plusDays(from, length)
          const expected = whole.items.filter(({ start, end }) => {
            const last = end && end.slice(0, 10) > (start ?? '').slice(0, 10) ? end : start
            return start && last && start.slice(0, 10) < to && last.slice(0, 10) >= from
          })
          const { items } = await window('', from, to)
          expect(items.map(({ id }) => id)).toEqual(expected.map(({ id }) => id))
        },
      ),
      { numRuns: 20 },
    )
  })

  test('what has no time yet comes with the coming, and only then', async () => {
    const undated = (items: { start?: string | undefined }[]) => items.filter(({ start }) => !start).length
    expect(undated((await window('', '2026-08-01')).items)).toBe(2)
    expect(undated((await window('', '2026-08-01', '2030-01-01')).items)).toBe(0)
  })

  test.each(['from=i-dag', 'from=2026-13-01', 'to=2026-02-30', 'from=2026-08-01&to=2026-08-01'])(
    '%s is refused',
    async (search) => {
      const response = await ask('', `tidslinje?${search}`)
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({ code: 'bad-window' })
    },
  )
})

describe('counts', () => {
  test.each(personaIds)('%s: the months say how many events begin in each', async (persona) => {
    const from = persona === 'storanvandare' ? '2026-06-01' : '0001-01-01'
    const { items, months, undated } = await window(`varld=${persona}`, from)
    const counted = new Map<string, number>()
    for (const { start } of items) {
      if (start && start.slice(0, 10) >= from)
        counted.set(start.slice(0, 7), (counted.get(start.slice(0, 7)) ?? 0) + 1)
    }
    const expected = [...counted].map(([month, count]) => ({ month, count }))
    expect(months.filter(({ month }) => `${month}-01` >= from)).toEqual(expected)
    expect(undated).toBe(items.filter(({ start }) => !start).length)
  })

  test('a source that does not answer is not counted', async () => {
    const sum = (months: { count: number }[]) => months.reduce((total, { count }) => total + count, 0)
    const whole = await window('', '2026-08-01')
    const without = await window('fel=fotkliniken-linden:fel', '2026-08-01')
    const ofFoot = (await window('kallor=fotkliniken-linden', '2026-08-01')).months
    expect(sum(without.months)).toBe(sum(whole.months) - sum(ofFoot))
  })

  test.each(Object.keys(producerFaults))(
    'of a source with %s nothing is counted only if nothing comes',
    async (fault) => {
      const { items, months } = await window(`kallor=sjostads-kommun&fel=alla:${fault}`, '0001-01-01')
      expect(months.length > 0).toBe(items.length > 0)
    },
  )

  test('ten thousand events are counted, and a window of them is small', async () => {
    const { items, months } = await window('varld=storanvandare', '2026-08-01')
    expect(months.reduce((total, { count }) => total + count, 0)).toBe(10_000)
    expect(items.length).toBeLessThan(350)
  })
})

describe('one event', () => {
  test.each(['birgitta', 'udda', 'magdalena', 'hemkommen'] as const)(
    'of %s is found by the id it has in the list, only it, and told as there',
    async (persona) => {
      const { items } = await window(`varld=${persona}`, '2026-08-01')
      expect(items.length).toBeGreaterThan(3)
      const alone = await Promise.all(
        items.map(async ({ id }) => {
          const response = await ask(`varld=${persona}`, `tidslinje/${id}`)
          return ((await response.json()) as { items: unknown[] }).items
        }),
      )
      expect(alone).toEqual(items.map((event) => [event]))
    },
  )

  test('that nobody has gives an empty answer with its sources, never an error', async () => {
    const body = (await (await ask('fel=ogonkliniken:fel', 'tidslinje/finns-inte')).json()) as {
      items: unknown[]
      processingStatus: { statusCode: string }[]
    }
    expect(body.items).toEqual([])
    expect(body.processingStatus.map(({ statusCode }) => statusCode)).toContain('NoDataSynchFailed')
  })
})

describe('what belongs together', () => {
  test('a booking that an agreement or a plan names belongs to it, and is there once', async () => {
    const { items } = await window('', '2026-11-24', '2026-11-25')
    const visit = items.filter(({ title }) => title === 'Kontroll av hjärtsvikt')
    expect(visit).toHaveLength(1)
    expect(visit[0]?.belongsTo.map(({ kind, title }) => [kind, title])).toEqual([
      ['agreement', 'Bo kvar hemma med hjärtsvikt och sår'],
      ['plan', 'Samordnad individuell plan'],
    ])
    const plans = await answer('', 'vardplaner')
    expect(plans.items.map(({ id }) => id)).toContain(visit[0]?.belongsTo[1]?.id)
    const agreements = await answer('', 'overenskommelser')
    expect(agreements.items.map(({ id }) => id)).toContain(visit[0]?.belongsTo[0]?.id)
  })

  test('days of follow-up and planned activities are events', async () => {
    const { items } = await window('', '2026-08-01')
    const titles = (kind: string) => items.filter((event) => event.kind === kind).map(({ title }) => title)
    expect(titles('plan-activity')).toEqual(['Prova ut stödstrumpor när blodtrycket i benet är mätt'])
    expect(titles('follow-up')).toContain('Uppföljning: Så vill du ha hjälpen hemma')
  })
})
