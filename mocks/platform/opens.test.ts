import { describe, expect, test } from 'vitest'
import type { Capability } from '#platform/session/contract.ts'
import { sharedAreas } from '../../app/areas.ts'
import type { RepresentationRecord } from '../contracts/own/representations.ts'
import { setEntry } from '../producers/ombud-register.ts'
import { personaOf } from '../worlds/personas.ts'
import { everything, scopes } from '../worlds/facts/representation.ts'
import { headersOf, openWorld, send } from '../api/test-client.ts'
import { isClosed, opened } from './opens.ts'

type Kind = Pick<RepresentationRecord, 'relationType' | 'decision' | 'isProtectedFrom'>

const decided = scopes(['tidslinje', 'overenskommelser'], ['tidslinje'])
const decision = { scopes: decided, validFrom: '2020-01-01' }
const kinds = {
  guardian: { relationType: 'guardian' },
  'guardian, decided': { relationType: 'guardian', decision },
  'guardian, decision of yesterday': {
    relationType: 'guardian',
    decision: { ...decision, validTo: '2020-01-02' },
  },
  'guardian, protected': { relationType: 'guardian', decision, isProtectedFrom: true },
  'god man': { relationType: 'legal-guardian' },
  'god man, decided': { relationType: 'legal-guardian', decision },
  förvaltare: { relationType: 'trustee' },
  coordinator: { relationType: 'coordinator' },
  appointed: { relationType: 'appointed' },
  'appointed, decided': { relationType: 'appointed', decision },
} satisfies Record<string, Kind>

/** What each kind opens under 13, at 13–17, at 18, and at an age that is not known; `law` when the capability is on alone. */
const table: Record<keyof typeof kinds, readonly [string, string, string, string]> = {
  guardian: ['all', '-', '-', '-'],
  'guardian, decided': ['all', 'decided', '-', '-'],
  'guardian, decision of yesterday': ['all', '-', '-', '-'],
  'guardian, protected': ['-', '-', '-', '-'],
  'god man': ['all', '-', 'all', 'all'],
  'god man, decided': ['all', 'decided', 'all', 'all'],
  förvaltare: ['all', '-', 'all', 'all'],
  coordinator: ['times', 'times', 'times', 'times'],
  appointed: ['-', '-', 'law', '-'],
  'appointed, decided': ['-', '-', 'law', '-'],
}

/** Leo, born on 6 March 2016, on a day of each age; and one of whom only the year is known. */
const ages = [
  { age: 'under 13', number: personaOf('leo').person.personnummer, day: '2026-11-23' },
  { age: '13-17', number: personaOf('leo').person.personnummer, day: '2030-11-23' },
  { age: '18', number: personaOf('leo').person.personnummer, day: '2035-11-23' },
  { age: 'not known', number: '201600602380', day: '2026-11-23' },
]

const rows = Object.entries(kinds).flatMap(([name, kind]) =>
  ages.flatMap(({ age, number, day }, index) =>
    [[], ['appoint-ombud'] as const].flatMap((capabilities) => {
      const cell = table[name as keyof typeof kinds][index] ?? ''
      const opens = cell === 'law' ? (capabilities.length > 0 ? 'all' : '-') : cell
      return { name, kind: kind as Kind, age, number, day, capabilities: [...capabilities], opens }
    }),
  ),
)

/** Whether what is opened, by its word, lets somebody see or do in an area, when the register grants all. */
const lets = (opens: string, right: 'see' | 'do', area: string): boolean =>
  opens === 'all' ||
  (opens === 'times' && area === 'tidslinje') ||
  (opens === 'decided' && decided.some((scope) => scope.area === area && scope[right]))

describe('what a right opens', () => {
  test.each(rows)('$name, $age, $capabilities: $opens', ({ kind, number, day, capabilities, opens }) => {
    const open = (granted: RepresentationRecord['scopes']) =>
      opened({ ...record, ...kind, scopes: granted }, number, day, capabilities as Capability[])
    const all = open(everything)
    for (const area of sharedAreas) {
      for (const right of ['see', 'do'] as const) {
        const may = all.scopes.some((scope) => scope.area === area && scope[right])
        expect(may, `${right} ${area}`).toBe(lets(opens, right, area))
      }
    }
    // Nothing comes of what the register does not grant, but by decision of the care; and what is less says why.
    const none = open(scopes([]))
    if (opens !== 'decided') expect(none.scopes.some(({ see, do: does }) => see || does)).toBe(false)
    expect(all.limit === undefined).toBe(opens === 'all')
    expect(isClosed(all)).toBe(opens === '-')
    expect(all).not.toHaveProperty('decision')
    expect(all).not.toHaveProperty('isProtectedFrom')
  })

  const record: RepresentationRecord = {
    header: {
      documentId: 'r-1',
      sourceSystemHSAId: 's-1',
      patientId: '196409172381',
      careUnitHSAId: 'u-1',
      recordedBy: 'manual',
      approvedForPatient: true,
      nullified: false,
    },
    direction: 'by-me',
    relationType: 'guardian',
    scopes: [],
    status: 'active',
  }

  test.each([
    ['guardian', '2026-11-23', {}, '2029-03-05'],
    ['guardian', '2026-11-23', { validTo: '2027-01-01' }, '2027-01-01'],
    ['legal-guardian', '2026-11-23', {}, '2029-03-05'],
    ['coordinator', '2026-11-23', {}, undefined],
    ['guardian', '2030-11-23', { decision }, '2034-03-05'],
    ['guardian', '2030-11-23', { decision: { ...decision, validTo: '2031-01-01' } }, '2031-01-01'],
    // Who is god man of one who is grown is so by the same right.
    ['legal-guardian', '2030-11-23', { decision }, undefined],
    ['legal-guardian', '2030-11-23', { decision: { ...decision, validTo: '2031-01-01' } }, '2031-01-01'],
    ['legal-guardian', '2035-11-23', {}, undefined],
  ] as const)('a %s on %s, with %j, sees as much until %s', (relationType, day, more, last) => {
    const { number } = ages[0] ?? { number: '' }
    expect(opened({ ...record, relationType, ...more }, number, day, []).validTo).toBe(last)
  })

  test.each([
    [{}, 'active'],
    [{ validFrom: '2026-11-23', validTo: '2026-11-23' }, 'active'],
    [{ validTo: '2026-11-22' }, 'ended'],
    [{ validFrom: '2026-11-24' }, 'coming'],
    [{ validFrom: '2027-01-01', validTo: '2026-12-01' }, 'ended'],
    [{ status: 'ended' }, 'ended'],
    [{ status: 'coming' }, 'coming'],
  ] as const)('%j is %s', (more, status) => {
    const god = { ...record, relationType: 'legal-guardian' as const, ...more }
    expect(opened(god, '193803122385', '2026-11-23', [])).toMatchObject({ status })
  })
})

/** How each right in an area is used, where there is a way. */
const uses: readonly (readonly ['see' | 'do', string, string, unknown?])[] = [
  ['see', 'tidslinje', 'tidslinje'],
  ['see', 'tidslinje', 'tidslinje/x'],
  ['do', 'tidslinje', 'tidslinje/x/svar', { reply: 'cancel' }],
  ['see', 'kontakter', 'kontakter'],
  ['see', 'kontakter', 'hemstod'],
  ['see', 'kontakter', 'kontakter/begaran'],
  ['do', 'kontakter', 'kontakter/begaran', {}],
  ['see', 'overenskommelser', 'overenskommelser'],
  ['do', 'overenskommelser', 'viktigt', {}],
  ['see', 'vardplaner', 'vardplaner'],
  ['see', 'vardplaner', 'vardplaner/x/dokument/1'],
  ['see', 'vaccinationer', 'vaccinationer'],
  ['see', 'remisser', 'remisser'],
  ['see', 'avgifter', 'avgifter'],
  ['see', 'insatser', 'insatser'],
  ['see', 'insatser', 'genomforande'],
  ['see', 'vardplaner', 'patientinformation'],
  ['see', 'sar', 'sar'],
  ['see', 'sar', 'sar/x/bild/1'],
  ['see', 'matvarden', 'matvarden'],
  ['do', 'matvarden', 'matvarden', {}],
  ['do', 'matvarden', 'matvarden/x/rattelse', {}],
  ['do', 'matvarden', 'matvarden/x/igen', {}],
  ['do', 'att-gora', 'overenskommelser/x/gjort', {}],
]

describe('the API lets in whom the table does', () => {
  test.each(rows.filter(({ age }) => age !== 'not known'))(
    '$name, $age, $capabilities: $opens',
    async ({ kind, day, capabilities, opens }) => {
      const may = capabilities.length > 0 ? '&kan=utse-ombud' : ''
      const world = openWorld(`varld=tove&klocka=stilla&nu=${day}${may}`)
      const party = (id: 'tove' | 'leo') => ({ ...personaOf(id).person, name: id })
      setEntry(world.key, {
        documentId: 'made',
        of: party('leo'),
        by: party('tove'),
        scopes: everything,
        status: 'active',
        authorTime: '2016-04-01T10:00:00Z',
        kind,
      })
      const headers = headersOf(world, 'leo')
      // Each source takes its time, so all are asked at once.
      const codes = await Promise.all(
        uses.map(async ([, , resource, body]) => {
          const answer = await send(world, resource, body, headers)
          return (answer.body as { code?: string }).code
        }),
      )
      for (const [index, [right, area, resource]] of uses.entries()) {
        const code = codes[index]
        const refused = ['area-not-allowed', 'subject-not-represented'].includes(code ?? '')
        expect(!refused, `${right} ${resource}`).toBe(lets(opens, right, area))
        if (opens === '-') expect(code).toBe('subject-not-represented')
      }
    },
  )
})
