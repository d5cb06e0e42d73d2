import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tasksOf } from '../att-gora/tasks.ts'
import type { Agreement, Commitment } from './contract.ts'
import { openCommitments } from './open-commitments.ts'
import { agreementOf } from './test-agreement.ts'

const today = '2026-11-24'
const daily = { repeat: 'FREQ=DAILY' }

test.each<[Partial<Commitment>, Partial<Agreement>, boolean]>([
  [{}, {}, true],
  [{ done: true }, {}, false],
  [{ dueDate: '2026-11-20' }, {}, true],
  [{ dueDate: '2026-11-20' }, { validTo: '2026-11-21' }, true],
  [{}, { validTo: '2026-11-23' }, false],
  [{}, { validTo: today }, true],
  [{}, { validFrom: '2026-11-01', validTo: '2026-10-01' }, true],
  [daily, { validFrom: '2026-11-01', validTo: '2026-10-01' }, true],
  [{ repeat: 'FREQ=DAILY;UNTIL= 2026-11-23T22:59:59Z' }, {}, false],
  [{ repeat: 'FREQ=DAILY;UNTIL = 2026-11-24' }, {}, true],
  [{ responsible: 'care' }, {}, false],
  [{}, { status: 'ended' }, false],
  [daily, {}, true],
  // A flag without a day is of no day; a mark is of its own.
  [{ ...daily, done: true }, {}, true],
  [{ ...daily, doneOn: '2026-11-23' }, {}, true],
  [{ ...daily, doneOn: today }, {}, false],
  [daily, { validTo: today }, true],
  [daily, { validTo: '2026-11-23' }, false],
  [{ ...daily, dueDate: '2026-11-23' }, {}, false],
  [{ repeat: 'FREQ=DAILY;UNTIL=20261124' }, {}, true],
  [{ repeat: 'FREQ=DAILY;UNTIL=20261123' }, {}, false],
  [{ repeat: 'FREQ=WEEKLY;BYMONTHDAY=15;UNTIL=20261123T225959Z' }, {}, false],
])('%o in an agreement with %o is still to do: %s', (one, more, expected) => {
  const agreements = [agreementOf('a', [one], more)]
  expect(openCommitments(agreements, today)).toHaveLength(expected ? 1 : 0)
  expect(leftOnPage(agreements)).toBe(expected ? 1 : 0)
})

/** How many of the person's own promises the page of what is to be done says are left. */
const leftOnPage = (agreements: Agreement[]) =>
  tasksOf({ agreements, plans: [], events: [] }, today).filter(({ done, who }) => !done && who === 'resident')
    .length

test('whatever is promised, each day or once, the card counts what the page lists', () => {
  const day = fc.constantFrom(undefined, '2026-10-01', '2026-11-23', today, '2026-11-25', '2027-01-01')
  const promise = fc.record(
    {
      responsible: fc.constantFrom('resident', 'relative', 'care'),
      repeat: fc.constantFrom(undefined, 'FREQ=DAILY', 'FREQ=DAILY;UNTIL=20261123', 'FREQ=FOO'),
      done: fc.boolean(),
      doneOn: day,
      dueDate: day,
    },
    { requiredKeys: ['responsible', 'done'] },
  )
  const agreement = fc.record({
    status: fc.constantFrom('active', 'ended'),
    validFrom: day,
    validTo: day,
  })
  fc.assert(
    fc.property(fc.array(promise, { maxLength: 4 }), agreement, (promises, more) => {
      // Times that contradict each other are told by the page alone.
      const { validFrom = '', validTo = '9' } = more
      fc.pre([validTo, ...promises.map(({ dueDate = '9' }) => dueDate)].every((end) => end >= validFrom))
      const agreements = [agreementOf('a', promises as Partial<Commitment>[], more as Partial<Agreement>)]
      expect(openCommitments(agreements, today)).toHaveLength(leftOnPage(agreements))
    }),
    { numRuns: 1000 },
  )
})
