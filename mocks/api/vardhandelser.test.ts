import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as v from 'valibot'
import { answerEnvelopeSchema } from '#platform/answer/contract.ts'
import { timelineAroundSchema } from '../../app/tidslinje/contract.ts'
import { type CareEventTold, careEventSchema } from '../../app/tidslinje/vard/contract.ts'
import type { Reply } from '../../app/provsvar/contract.ts'
import { producerFaults } from '../worlds/faults/producer-faults.ts'
import { type PersonaId, personaOf, shortLives } from '../worlds/personas.ts'
import { labEvents } from './reply-events.ts'
import { answer, ask, headersOf, openWorld, responseIn } from './test-client.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const schema = v.strictObject({
  ...answerEnvelopeSchema.entries,
  ...timelineAroundSchema.entries,
  items: v.array(v.strictObject(careEventSchema.entries)),
})

async function events(query = '', search = '') {
  return v.parse(schema, await (await ask(query, `vardhandelser${search}`)).json())
}

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id).toSorted()

/** What the areas themselves tell: the pages that there are, by kind. */
async function pagesOf(query: string) {
  const [vaccinations, replies, notes] = await Promise.all([
    answer(query, 'vaccinationer'),
    answer(query, 'provsvar'),
    answer(query, 'anteckningar'),
  ])
  const came = replies.items.filter(({ stage }) => !['cancelled', 'ordered'].includes(stage?.kind ?? ''))
  const repliesBy = (kind: 'imaging' | 'referral' | undefined) =>
    idsOf(came.filter(({ outcome }) => outcome?.kind === kind))
  return {
    vaccination: idsOf(vaccinations.items),
    'lab-reply': repliesBy(undefined),
    'imaging-reply': repliesBy('imaging'),
    'referral-reply': repliesBy('referral'),
    note: idsOf(notes.items),
  }
}

const pagesIn = (items: readonly CareEventTold[], kind: CareEventTold['kind']) =>
  items.flatMap((event) => (event.kind === kind ? [event.page] : [])).toSorted()

describe('no event is lost, and none is told twice', () => {
  test.each(shortLives)(
    '%s: each vaccination, reply and note is one event, with its page',
    async (persona) => {
      const query = `varld=${persona}`
      const { items } = await events(query)
      expect(new Set(idsOf(items)).size).toBe(items.length)
      const pages = await pagesOf(query)
      for (const kind of ['vaccination', 'lab-reply', 'imaging-reply', 'referral-reply', 'note'] as const)
        expect(pagesIn(items, kind), kind).toEqual(pages[kind])
    },
  )

  test.each(shortLives)('%s: the windows of all years together hold what all time holds', async (persona) => {
    const query = `varld=${persona}`
    const whole = await events(query)
    const timeline = await answer(query, 'tidslinje')
    const years = new Set([...whole.months, ...timeline.months].map(({ month }) => month.slice(0, 4)))
    const parts = await Promise.all(
      [...years].map((year) =>
        year === '9999'
          ? events(query, '?from=9999-01-01')
          : events(query, `?from=${year}-01-01&to=${String(Number(year) + 1).padStart(4, '0')}-01-01`),
      ),
    )
    const coming = await events(query, '?from=2026-08-01')
    const found = [...parts, coming].flatMap(({ items }) => items)
    expect([...new Set(idsOf(found))]).toEqual(idsOf(whole.items))
    // The same event is told the same, in whatever window.
    const told = new Map(whole.items.map((event) => [event.id, event]))
    for (const event of found) expect(event).toEqual(told.get(event.id))
  })

  test.each(shortLives)('%s: the months count what stands by itself', async (persona) => {
    const { items, months, undated } = await events(`varld=${persona}`)
    const alone = items.filter(({ visit }) => visit === undefined)
    expect(months.reduce((sum, { count }) => sum + count, 0) + undated).toBe(alone.length)
    expect(undated).toBe(alone.filter(({ start }) => start === undefined).length)
  })

  test.each(Object.keys(producerFaults))(
    'with %s no id comes twice, and each follows its contract',
    async (fault) => {
      const { items } = await events(`fel=alla:${fault}`)
      expect(new Set(idsOf(items)).size).toBe(items.length)
    },
  )
})

describe('a note', () => {
  test('joins the visit that its careContactId names, in the same source, and that is told in the timeline', async () => {
    const [{ items }, timeline] = [await events(), await answer('', 'tidslinje')]
    const visits = new Map(timeline.items.map((event) => [event.id, event]))
    const joined = items.filter(({ visit }) => visit !== undefined)
    expect(joined.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Epikris', 'Kontroll av vikt och blodtryck', 'Omläggning av sår']),
    )
    for (const { visit, source, kind } of joined) {
      expect(kind).toBe('note')
      expect(visits.get(visit ?? '')?.source.careGiver).toEqual(source.careGiver)
    }
    // By its id alone: this is written on the day of nothing, and by a unit that has visits.
    expect(items.find(({ title }) => title === 'Planering av blodprov')).not.toHaveProperty('visit')
  })

  test('stands alone when no source tells of the visit', async () => {
    const { items } = await events('fel=alla.GetCareContacts:fel')
    expect(items.filter(({ kind }) => kind === 'note').length).toBeGreaterThan(5)
    expect(items.filter(({ visit }) => visit !== undefined)).toEqual([])
  })

  test('is in the windows of its visit, and is told by the page of that', async () => {
    const epikris = async (search: string) =>
      (await events('', search)).items.filter(({ title }) => title === 'Epikris')
    // The stay began in September; it was written in October.
    const [note] = await epikris('?from=2026-09-01&to=2026-10-01')
    expect(note).toMatchObject({ start: '2026-10-02T11:20:00+02:00' })
    expect(await epikris('?from=2026-10-03&to=2026-11-01')).toEqual([])
    const ofVisit = (await (await ask('', `vardhandelser/${note?.visit}`)).json()) as { items: unknown[] }
    expect(ofVisit.items).toEqual([note])
  })

  test('of a visit that nobody has is none, with the sources that were asked', async () => {
    const body = (await (
      await ask('fel=alla.GetCareDocumentation:fel', 'vardhandelser/finns-inte')
    ).json()) as {
      items: unknown[]
      processingStatus: { statusCode: string }[]
    }
    expect(body.items).toEqual([])
    expect(body.processingStatus.map(({ statusCode }) => statusCode)).toContain('NoDataSynchFailed')
  })
})

describe('a sample and its reply', () => {
  const source = {
    documentId: '1',
    sourceSystemHSAId: 'TSTDEF-SYS',
    logicalAddress: 'TSTDEF-L',
    careGiver: { hsaId: 'TSTDEF-1', name: 'Region Storstaden', principal: 'region' },
    legalDomain: 'HSL',
    recordedBy: 'system',
  } as const
  const reply = (id: string, more: Partial<Reply> = {}): Reply => ({
    id,
    orderId: 'o1',
    takenAt: '2026-11-16T14:25:00+01:00',
    repliedAt: '2026-11-18T15:40:00+01:00',
    mayWorry: false,
    groups: [],
    source,
    ...more,
  })
  const told = (...replies: Reply[]) => labEvents(replies).map(({ kind, page }) => [kind, page])

  test('are an event each; of two replies the sample is told once, and leads to the latest', () => {
    const last = reply('b', { repliedAt: '2026-11-20T10:00:00+01:00' })
    const expected = [
      ['sample', 'b'],
      ['lab-reply', 'a'],
      ['lab-reply', 'b'],
    ]
    expect(told(reply('a'), last)).toEqual(expected)
    expect(told(last, reply('a')).toSorted()).toEqual(expected.toSorted())
  })

  test('of two orders, or taken at two times, are two samples', () => {
    expect(
      told(reply('a'), reply('b', { orderId: 'o2' })).filter(([kind]) => kind === 'sample'),
    ).toHaveLength(2)
    const other = reply('b', { takenAt: '2026-11-17T08:00:00+01:00' })
    expect(told(reply('a'), other).filter(([kind]) => kind === 'sample')).toHaveLength(2)
  })

  test('what is only ordered has no reply yet, and what was called off is no event', () => {
    expect(told(reply('a', { stage: { kind: 'ordered' } }))).toEqual([['sample', 'a']])
    expect(told(reply('a', { stage: { kind: 'cancelled' } }))).toEqual([])
  })

  test('say nothing of what was analysed, nor of what came of it', async () => {
    const all = await Promise.all(shortLives.map((persona) => events(`varld=${persona}`)))
    const ofLabs = all.flatMap(({ items }) =>
      items.filter(({ kind }) => kind === 'sample' || kind === 'lab-reply'),
    )
    expect(ofLabs.length).toBeGreaterThan(20)
    expect(ofLabs.filter((event) => 'title' in event || 'performer' in event)).toEqual([])
  })
})

describe('who may see it', () => {
  const asAnother = async (query: string, subject: PersonaId, resource = 'vardhandelser') => {
    const world = openWorld(query)
    const request = new Request(`http://localhost/api/${resource}`, { headers: headersOf(world, subject) })
    const pending = responseIn(world, request)
    await vi.advanceTimersByTimeAsync(40_000)
    return pending
  }

  test.each([
    ['varld=tove&kan=utse-ombud', 'birgitta'],
    ['varld=karl', 'tonaring'],
    ['varld=petra', 'magdalena'],
  ] as const)(
    '%s may see times of %s, and none of this: that is said, and nobody is asked',
    async (query, subject) => {
      const response = await asAnother(query, subject)
      expect(response?.status).toBe(200)
      const body = v.parse(schema, await response?.json())
      expect(body).toMatchObject({ items: [], months: [], undated: 0, processingStatus: [] })
      expect(body.withheld?.toSorted()).toEqual(['anteckningar', 'provsvar', 'vaccinationer'])
    },
  )

  test('a god man who may see all of it does, and a stranger nothing', async () => {
    const body = v.parse(schema, await (await asAnother('varld=kerstin', 'ove'))?.json())
    expect(body.withheld).toBeUndefined()
    expect(idsOf(body.items)).toEqual(idsOf((await events('varld=ove')).items))
    expect((await asAnother('varld=tove', 'magdalena'))?.status).toBe(403)
  })

  test('what is not for the patient is in no answer', async () => {
    for (const persona of shortLives) {
      const text = await (await ask(`varld=${persona}`, 'vardhandelser')).text()
      expect(text).not.toMatch(/EJ-FOR-PATIENT|INTERN-ANTECKNING|approvedForPatient/)
      const { personnummer } = personaOf(persona).person
      expect(text).not.toContain(personnummer)
    }
  })
})
