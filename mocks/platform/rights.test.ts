import { describe, expect, test } from 'vitest'
import { legalAreas, sharedAreas } from '../../app/areas.ts'
import { readRepresents } from '#platform/session/represents.ts'
import { session } from '../api/session.ts'
import { openWorld } from '../api/test-client.ts'
import { setEntry } from '../producers/ombud-register.ts'
import { type PersonaId, personaIds, personaOf } from '../worlds/personas.ts'
import { everything } from '../worlds/facts/representation.ts'
import { mayKnow, maySee } from './may-know.ts'
import { onlySee, representedBy, rightsOf } from './rights.ts'

const days = [
  '2026-11-22',
  '2026-11-23',
  '2026-11-24',
  '2027-08-27',
  '2027-08-28',
  '2027-11-03',
  '2029-03-05',
  '2029-03-06',
  '2029-05-18',
  '2029-05-19',
  '2034-03-06',
]

describe('the platform and the portal read the register alike', () => {
  test.each(days.flatMap((day) => [`nu=${day}T12:00`, `nu=${day}T12:00&kan=utse-ombud`]))('%s', (query) => {
    const world = openWorld(query)
    const day = query.slice(3, 13)
    for (const id of personaIds) {
      const actor = personaOf(id)
      const { usable } = readRepresents(session(actor, world).represents, actor.person.id, day)
      const byPlatform = representedBy(world, actor).map((subject) => {
        const rights = rightsOf(world, actor, subject)
        return {
          personId: subject.person.id,
          see: [...sharedAreas, ...legalAreas].filter((area) => rights?.may('see', area)),
          does: [...sharedAreas, ...legalAreas].filter((area) => rights?.may('do', area)),
        }
      })
      expect(usable.map(({ personId, see, does }) => ({ personId, see, does }))).toEqual(byPlatform)
    }
  })
})

describe('rights', () => {
  const world = openWorld('kan=utse-ombud')
  const may = (actor: PersonaId, subject: PersonaId, other = world) =>
    rightsOf(other, personaOf(actor), personaOf(subject))
  const seen = (actor: PersonaId, subject: PersonaId, other = world) =>
    sharedAreas.filter((area) => may(actor, subject, other)?.may('see', area))
  const done = (actor: PersonaId, subject: PersonaId, other = world) =>
    sharedAreas.filter((area) => may(actor, subject, other)?.may('do', area))

  test('of a daughter, parents of ten and of fifteen years, a god man, a coordinator and a stranger', () => {
    expect(seen('tove', 'birgitta')).toEqual(['tidslinje', 'kontakter', 'inkorg', 'att-gora'])
    expect(done('tove', 'birgitta')).toEqual(['inkorg', 'att-gora'])
    expect(done('magdalena', 'leo')).toEqual(sharedAreas)
    expect(may('jenny', 'tonaring')).toBeUndefined()
    expect(seen('karl', 'tonaring')).toEqual(['tidslinje', 'kontakter'])
    expect(done('karl', 'tonaring')).toEqual(['tidslinje'])
    expect([seen('petra', 'magdalena'), done('petra', 'magdalena')]).toEqual([['tidslinje'], ['tidslinje']])
    expect(representedBy(world, personaOf('kerstin')).map(({ id }) => id)).toEqual(['ove', 'skyddad'])
    expect(may('tove', 'magdalena')).toBeUndefined()
    expect(may('birgitta', 'tove')).toBeUndefined()
  })

  test('while the law has no room for those who are appointed, they see nothing, and the others what they saw', () => {
    const lawful = openWorld('')
    expect(may('tove', 'birgitta', lawful)).toBeUndefined()
    expect(may('daniel', 'magdalena', lawful)).toBeUndefined()
    expect(representedBy(lawful, personaOf('magdalena')).map(({ id }) => id)).toEqual(['leo'])
    expect(seen('kerstin', 'ove', lawful)).toEqual(sharedAreas)
    expect(seen('karl', 'tonaring', lawful)).toEqual(['tidslinje', 'kontakter'])
    expect(seen('petra', 'magdalena', lawful)).toEqual(['tidslinje'])
  })

  test('of a child who is protected from the guardian nothing is told, not even that there is one', () => {
    for (const day of ['2026-11-23', '2031-01-01', '2036-01-01']) {
      const then = openWorld(`nu=${day}T12:00`)
      expect(may('jenny', 'nora', then)).toBeUndefined()
      const told = session(personaOf('jenny'), then)
      expect(JSON.stringify(told)).not.toContain(personaOf('nora').person.id)
      expect(told.represents).toHaveLength(1)
    }
  })

  test('protection goes before every other record of the pair', () => {
    const other = openWorld('kan=utse-ombud')
    appoint(other, 'nora', 'jenny', { relationType: 'legal-guardian' })
    expect(may('jenny', 'nora', other)).toBeUndefined()
    expect(session(personaOf('jenny'), other).represents).toHaveLength(1)
  })

  test('what is closed by age takes nothing from a god man of the same person, and two that are open give what both do', () => {
    const grown = openWorld('nu=2035-01-01T12:00')
    appoint(grown, 'leo', 'magdalena', { relationType: 'legal-guardian' })
    expect(seen('magdalena', 'leo', grown)).toEqual(sharedAreas)
    const { usable, setAside } = readRepresents(
      session(personaOf('magdalena'), grown).represents,
      personaOf('magdalena').person.id,
      '2035-01-01',
    )
    expect(usable).toMatchObject([{ relationType: 'legal-guardian', doubled: false }])
    expect(setAside.map(({ reason }) => reason)).toEqual(['ended', 'ended'])
    const both = openWorld('')
    appoint(both, 'tonaring', 'karl', { relationType: 'coordinator' })
    expect(seen('karl', 'tonaring', both)).toEqual(['tidslinje'])
  })

  test('a guardian’s right ends in the night before the birthday, by Swedish time', () => {
    const at = (nu: string) => openWorld(`nu=${nu}&klocka=stilla`)
    expect(seen('magdalena', 'leo', at('2029-03-05T23:59'))).toEqual(sharedAreas)
    expect(may('magdalena', 'leo', at('2029-03-06T00:00'))).toBeUndefined()
    const told = session(personaOf('daniel'), at('2026-11-23T08:15')).represents[1]
    expect(told).toMatchObject({ validTo: '2029-03-05', status: 'active' })
    // A decision lasts no longer than itself, nor than childhood.
    expect(seen('karl', 'tonaring', at('2027-08-27T23:59'))).toEqual(['tidslinje', 'kontakter'])
    expect(may('karl', 'tonaring', at('2027-08-28T00:00'))).toBeUndefined()
  })

  test('who may book, by one of the records of a pair, is told of the bookings alone, and not why', () => {
    const both = openWorld('')
    appoint(both, 'tonaring', 'karl', { relationType: 'coordinator' })
    for (const rights of [may('karl', 'tonaring', both), may('petra', 'magdalena')]) {
      expect(rights).toMatchObject({ onlyBookings: true })
      expect(rights?.keepsBack).toContain('reason')
      expect(mayKnow(rights, 'GetSubjectOfCareSchedule')).toBe(true)
      expect(mayKnow(rights, 'GetRequestActivities')).toBe(false)
      expect(mayKnow(rights, 'GetCareContacts')).toBe(false)
    }
    expect(may('kerstin', 'ove')).toMatchObject({ onlyBookings: false, keepsBack: [] })
    expect(mayKnow(may('kerstin', 'ove'), 'GetRequestActivities')).toBe(true)
  })

  test('what is kept back about a child, and in a preview of what an ombud would see', () => {
    expect(may('magdalena', 'leo')?.keepsBack).toEqual(['externalNotes'])
    expect(may('karl', 'tonaring')?.keepsBack).toEqual(['externalNotes', 'important'])
    const preview = onlySee(['kontakter'], world, personaOf('leo'))
    expect(preview).toMatchObject({ own: false, keepsBack: ['externalNotes'] })
    expect(sharedAreas.filter((area) => preview.may('see', area))).toEqual(['kontakter'])
    expect(sharedAreas.filter((area) => preview.may('do', area))).toEqual([])
    // What is one's own alone is nobody else's, whatever the rights.
    expect(maySee({ own: false, keepsBack: [], may: () => true }, 'ombud')).toBe(false)
  })

  test('of all that is odd in the register only two persons are left, with what is certain', () => {
    expect(representedBy(world, personaOf('udda')).map(({ id }) => id)).toEqual(['flyttad', 'hemkommen'])
    expect(seen('udda', 'flyttad')).toEqual(['tidslinje', 'vardplaner'])
    expect(done('udda', 'flyttad')).toEqual([])
  })

  function appoint(
    opened: ReturnType<typeof openWorld>,
    of: PersonaId,
    by: PersonaId,
    kind: NonNullable<Parameters<typeof setEntry>[1]['kind']>,
  ) {
    const party = (id: PersonaId) => ({ personnummer: personaOf(id).person.personnummer, name: id })
    setEntry(opened.key, {
      documentId: `made-${of}-${by}`,
      of: party(of),
      by: party(by),
      scopes: everything,
      status: 'active',
      authorTime: '2026-11-01T10:00:00Z',
      kind,
    })
  }
})
