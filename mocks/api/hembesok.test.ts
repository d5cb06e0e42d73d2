import { describe, expect, test } from 'vitest'
import { representedBy, rightsOf } from '../platform/rights.ts'
import type { TimelineEvent } from '../../app/tidslinje/contract.ts'
import { stateOf } from '../../app/tidslinje/event-state.ts'
import { isNursing } from '../../app/tidslinje/handelse/nursing.ts'
import { possibleReplies } from '../../app/tidslinje/handelse/possible-replies.ts'
import { unitOf } from '../catalogue/unit-catalogue.ts'
import { replyTo } from '../producers/replies.ts'
import { personaIds, type PersonaId, personaOf } from '../worlds/personas.ts'
import { timeIn } from '../worlds/lookup.ts'
import { knownEvents, knownRecords } from './known-events.ts'
import { openWorld } from './test-client.ts'
import { bookingEvent } from './timeline-events.ts'

/** "Kan det bli en annan tid?", "jag är inte hemma då", "hjälpen behövs inte den gången". */
const three = ['other-time', 'cannot-come', 'no-help-needed'] as const
const link = (id: PersonaId) => `varld=${id}&kan=utse-ombud&klocka=stilla`

/** The visits home that somebody is told of and that are still to come. */
function homeVisits(id: PersonaId, actor: PersonaId = id): TimelineEvent[] {
  const world = openWorld(link(actor))
  const persona = personaOf(id)
  const rights = rightsOf(world, personaOf(actor), persona)
  if (!rights) return []
  const { signal } = new AbortController()
  return knownEvents({ world, persona, rights, signal }).filter(
    (event) => event.atHome && ['coming', 'undated'].includes(stateOf(event, timeIn(world))),
  )
}

const now = new Date(openWorld('klocka=stilla').startsAt)
const toldOf = ({ title, start }: TimelineEvent) => `${title} ${start}`
const without = (visits: readonly TimelineEvent[]) =>
  visits
    .filter((visit) => {
      const { replies } = possibleReplies(visit, stateOf(visit, now))
      return !three.every((one) => replies.includes(one))
    })
    .map(toldOf)

const visited = personaIds.filter((id) => homeVisits(id).length > 0)

test('there are visits home in several worlds, of hemtjänst and of hemsjukvård', () => {
  const all = visited.flatMap((id) => homeVisits(id))
  expect(visited.length).toBeGreaterThan(5)
  expect(new Set(all.map(({ source }) => source.legalDomain))).toEqual(new Set(['HSL', 'SoL']))
  expect(all.length).toBeGreaterThan(100)
})

describe.each(visited)('each visit home of %s', (id) => {
  test('can be given each of the three answers', () => {
    expect(without(homeVisits(id))).toEqual([])
  })

  test('can be given them by every ombud with the right to act', () => {
    for (const actor of personaIds) {
      const world = openWorld(link(actor))
      if (!representedBy(world, personaOf(actor)).some((one) => one.id === id)) continue
      if (!rightsOf(world, personaOf(actor), personaOf(id))?.may('do', 'tidslinje')) continue
      const told = homeVisits(id, actor)
      expect(told.map(toldOf), actor).toEqual(homeVisits(id).map(toldOf))
      expect(without(told), actor).toEqual([])
    }
  })

  test('takes each of them at its source, unless it is too late', () => {
    const world = openWorld(link(id))
    const persona = personaOf(id)
    const bookings = knownRecords('GetSubjectOfCareSchedule', {
      world,
      persona,
      rights: rightsOf(world, persona, persona)!,
    })
    const home = bookings.filter((one) => bookingEvent(one).event.atHome)
    expect(home.length).toBeGreaterThan(0)
    for (const { producer, item } of home) {
      for (const reply of three) {
        // Each as the first: a world of its own.
        const worldKey = `${item.bookingId} ${reply} ${id}`
        const { outcome, text } = replyTo({ producer, booking: item, worldKey, now }, reply)
        const start = Date.parse(item.startTimeInclusive ?? '')
        if (start > now.getTime() + producer.replies.untilHours * 3_600_000) expect(outcome).toBe('done')
        else expect([outcome, typeof text]).toEqual(['too-late', 'string'])
      }
    }
  })

  test('warns when it is nursing, by the law of the unit or by what is done, and says whom to call', () => {
    for (const visit of homeVisits(id)) {
      const unit = unitOf(visit.source.careUnit?.hsaId)
      const said = `${visit.title} ${visit.information ?? ''}`
      const mustWarn = unit?.legalDomain === 'HSL' || /medicin|sår|insulin|spruta/iu.test(said)
      if (mustWarn) expect(isNursing(visit), toldOf(visit)).toBe(true)
      expect(visit.place?.phone, toldOf(visit)).toBe(unit?.phone)
      expect(visit.place?.phone, toldOf(visit)).toMatch(/^0/)
    }
  })
})
