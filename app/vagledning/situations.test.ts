import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Contact } from '../kontakter/contract.ts'
import { reachableIn, reachableOf, situations, wayNamedIn } from './situations.ts'
import { testSource } from '#platform/answer/test-source.ts'

const everyDay = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const day = { weekDays: [...everyDay], start: '08:00', end: '16:00' }
const evening = new Date('2026-11-24T21:30:00+01:00')
const noon = new Date('2026-11-24T12:00:00+01:00')
const today = '2026-11-24'

function contact(
  id: string,
  role: string,
  phone: string | undefined,
  hours: Contact['telecom'][number]['hours'],
): Contact {
  return {
    id,
    kind: 'care-manager',
    role: { code: role },
    telecom: phone ? [{ system: 'phone', value: phone, hours }] : [],
    alsoFrom: [],
    source: testSource(id),
  }
}

test('the doctor goes before the nurse while both answer, the nurse when only she does', () => {
  const doctor = contact('doctor', '2', '08-465 004 10', [day])
  const nurse = contact('nurse', '1', '08-465 004 11', [{ ...day, end: '22:00' }])
  const order = (now: Date) =>
    reachableIn('health', reachableOf([nurse, doctor], today, now)).map((one) => one.contact.id)
  expect(order(noon)).toEqual(['doctor', 'nurse'])
  expect(order(evening)).toEqual(['nurse', 'doctor'])
})

test('nobody without a number, and nobody whose time is over', () => {
  const former = { ...contact('a', '1', '08-465 004 10', []), validTo: '2026-11-23' }
  expect(
    reachableIn('planning', reachableOf([former, contact('b', '1', undefined, [])], today, noon)),
  ).toEqual([])
})

test('a closed number never goes before one that is answered', () => {
  const contacts = fc.array(
    fc.record({
      role: fc.constantFrom('1', '2', '3', '4'),
      end: fc.constantFrom('16:00', '22:00'),
      said: fc.boolean(),
    }),
  )
  fc.assert(
    fc.property(
      contacts,
      fc.constantFrom(...situations),
      fc.constantFrom(noon, evening),
      (all, situation, now) => {
        const made = all.map(({ role, end, said }, index) =>
          contact(String(index), role, '08-465 004 10', said ? [{ ...day, end }] : []),
        )
        const states = reachableIn(situation, reachableOf(made, today, now)).map(
          ({ opening }) => opening.state,
        )
        const firstClosed = states.indexOf('closed')
        expect(firstClosed < 0 || states.slice(firstClosed).every((state) => state === 'closed')).toBe(true)
      },
    ),
  )
})

const kindsOf: Contact['kind'][] = ['care-manager', 'listing', 'care-unit', 'relative']
const anyContact = fc
  .record({
    kind: fc.constantFrom(...kindsOf),
    role: fc.option(
      fc.record(
        {
          code: fc.constantFrom('1', '2', '3', '4', '71', '99'),
          text: fc.oneof(
            fc.constantFrom(
              'Kontaktsjuksköterska',
              'Kurator',
              'Skolsköterska',
              'Samordnare',
              'Boendestödjare',
            ),
            fc.string({ minLength: 1 }),
          ),
        },
        { requiredKeys: [] },
      ),
      { nil: undefined },
    ),
    careTeam: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
    unit: fc.option(fc.constantFrom('Hemsjukvården Sjöstad', 'Elevhälsan', 'Kuratorsmottagningen', 'Rehab'), {
      nil: undefined,
    }),
    principal: fc.constantFrom('region' as const, 'kommun' as const, 'privat' as const),
    legalDomain: fc.constantFrom('HSL' as const, 'SoL' as const, 'LSS' as const),
  })
  .map(({ principal, legalDomain, unit, ...more }): Contact => {
    const { role: _, ...rest } = contact('a', '1', '08-465 004 10', [day])
    const source = { ...rest.source, legalDomain, careGiver: { ...rest.source.careGiver, principal } }
    return { ...rest, ...more, source, unit: unit === undefined ? undefined : { name: unit } }
  })

test('everybody who has a number is offered in some situation', () => {
  fc.assert(
    fc.property(anyContact, (one) => {
      const all = reachableOf([one], today, noon)
      expect(situations.filter((situation) => reachableIn(situation, all).length > 0)).not.toEqual([])
    }),
  )
})

const found = (one: Contact) => {
  const all = reachableOf([one], today, noon)
  return situations.filter((situation) => reachableIn(situation, all).length > 0)
}
const withRole = (text: string, more: Partial<Contact> = {}): Contact => ({
  ...contact(text, '', '08-465 004 10', [day]),
  role: { text },
  ...more,
})

test.each([
  ['Kontaktsjuksköterska', ['health', 'appointment']],
  ['Fotterapeut', ['appointment']],
  ['Kurator', ['talk']],
  ['Vårdkoordinator', ['planning']],
])('one without a national role is offered by what the source calls the role: %s', (text, expected) => {
  expect(found(withRole(text))).toEqual(expected)
})

test('a team is offered by the law it works under, somebody near only to talk to', () => {
  const team = withRole('', { role: undefined, careTeam: 'Team Norr' })
  expect(found(team)).toEqual(['health', 'appointment'])
  expect(found({ ...team, source: { ...team.source, legalDomain: 'SoL' } })).toEqual(['home'])
  expect(found({ ...team, kind: 'relative', role: undefined })).toEqual(['talk'])
})

test('hemsjukvården goes first when one is worse, and in the evening before all that have closed', () => {
  const doctor = contact('doctor', '2', '08-465 004 10', [day])
  const always = { weekDays: [...everyDay], start: '00:00', end: '24:00' }
  const nursing: Contact = {
    ...contact('nursing', '', '031-390 06 30', [always]),
    kind: 'care-unit',
    role: undefined,
    unit: { name: 'Hemsjukvården Sjöstad' },
  }
  for (const now of [noon, evening])
    expect(
      reachableIn('health', reachableOf([doctor, nursing], today, now)).map((one) => one.contact.id),
    ).toEqual(['nursing', 'doctor'])
})

test('a number in a text is found however it is written', () => {
  const known = contact('a', '1', '08-465 004 10', [day])
  expect(wayNamedIn('Vårdcentralen Ekbacken, 08-46 50 04 10', [known], evening)?.opening.state).toBe('closed')
  expect(wayNamedIn('Ring 112.', [known], evening)).toBeUndefined()
})
