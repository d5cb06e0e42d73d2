import { expect, test } from 'vitest'
import { setPlatformTime } from '#platform/clock/clock.ts'
import { registerScopeAreas } from './scope-areas.ts'
import type { Session } from './contract.ts'
import { mayOf, representsOf, subjectOf, whoFor, whoOf } from './session.ts'
import type { Visit } from './visit.ts'

const now = '2026-11-23T07:15:00Z'
setPlatformTime(now)
registerScopeAreas({ shared: ['kontakter', 'tidslinje', 'vardplaner'], legal: [], own: ['ombud'] })

const right = (id: string, givenName: string | undefined, more: object = {}) => ({
  id: `r-${id}`,
  person: { id, ...(givenName && { givenName, familyName: 'Lindqvist' }) },
  relationType: 'appointed',
  scopes: [
    { area: 'kontakter', see: true, do: true },
    { area: 'tidslinje', see: true, do: false },
    { area: 'vardplaner', see: false, do: true },
  ],
  status: 'active',
  ...more,
})
const session: Session = {
  actor: { actorId: 'a-1' },
  person: { id: 'a-1', givenName: 'Magdalena', familyName: 'Hult' },
  represents: [right('p-2', 'Rolf'), right('p-3', undefined), right('p-4', 'Åke', { status: 'ended' })],
  capabilities: [],
  serverTime: now,
  expiresAt: now,
}
const own: Visit = { subject: undefined, preview: undefined, pause: undefined }
const as = (subject: string): Visit => ({ ...own, subject })
const preview: Visit = { ...own, preview: { areas: ['kontakter'], name: 'Tove' } }

test('whose data is shown: the own, another’s by name, or one of whom no name is given', () => {
  const name = 'Magdalena Hult'
  expect(subjectOf(session, own)).toEqual({ own: true, personId: 'a-1', givenName: 'Magdalena', name })
  expect(subjectOf(session, as('p-2'))).toEqual({
    own: false,
    personId: 'p-2',
    givenName: 'Rolf',
    name: 'Rolf Lindqvist',
  })
  for (const id of ['p-3', 'p-4', 'p-9']) {
    expect(subjectOf(session, as(id))).toEqual({
      own: false,
      personId: id,
      givenName: undefined,
      name: undefined,
    })
  }
})

test.each<[string, Visit, string, string]>([
  ['the own', own, 'kontakter tidslinje vardplaner', 'kontakter tidslinje vardplaner'],
  ['a preview', preview, 'kontakter', ''],
  ['another’s', as('p-2'), 'kontakter tidslinje', 'kontakter'],
  ['one whom one represents no more', as('p-4'), '', ''],
  ['one whom one does not represent', as('p-9'), '', ''],
])('of %s what may be seen, and what done', (_, visit, sees, does) => {
  const areas = ['kontakter', 'tidslinje', 'vardplaner'] as const
  const may = (kind: 'see' | 'do') => areas.filter((area) => mayOf(session, visit, kind, area)).join(' ')
  expect([may('see'), may('do')]).toEqual([sees, does])
})

test('a request carries the person and the one who asks, and is never made for what may not be seen', () => {
  expect(whoOf(session, own)).toEqual({ personId: 'a-1', actorId: 'a-1', actorType: 'subject_of_care' })
  const { withheld, ...who } = whoOf(session, as('p-2'))
  expect(who).toEqual({ personId: 'p-2', actorId: 'a-1', actorType: 'subject_of_care_agent' })
  expect(withheld?.has('kontakter')).toBe(false)
  expect(withheld?.has('vardplaner')).toBe(true)
  expect(whoOf(session, preview).withheld?.has('tidslinje')).toBe(true)
  expect(whoOf(session, preview).withheld?.has('kontakter')).toBe(false)
  // Of one whom nobody may speak for, nothing is asked.
  expect(whoFor(session, 'p-9').withheld?.has('kontakter')).toBe(true)
})

test('one who represents nobody has nobody set aside', () => {
  expect(representsOf({ ...session, represents: [] })).toEqual({ usable: [], setAside: [] })
})
