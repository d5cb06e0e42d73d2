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

test('a number in a text is found however it is written', () => {
  const known = contact('a', '1', '08-465 004 10', [day])
  expect(wayNamedIn('Vårdcentralen Ekbacken, 08-46 50 04 10', [known], evening)?.opening.state).toBe('closed')
  expect(wayNamedIn('Ring 112.', [known], evening)).toBeUndefined()
})
