import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Agreement, Commitment } from '../overenskommelser/contract.ts'
import { openCommitments } from '../overenskommelser/open-commitments.ts'
import { agreementOf } from '../overenskommelser/test-agreement.ts'
import { tasksOf } from './tasks.ts'

const today = '2026-11-24'

/** How many of the person's own promises the page of what is to be done says are left. */
const leftOnPage = (agreements: Agreement[]) =>
  tasksOf({ agreements, plans: [], events: [] }, today).filter(({ done, who }) => !done && who === 'resident')
    .length

test('whatever is promised, each day or once, the card counts what the page lists', () => {
  const day = fc.constantFrom(undefined, '2026-10-01', '2026-11-23', today, '2026-11-25', '2027-01-01')
  const promise = fc.record(
    {
      responsible: fc.constantFrom('resident', 'relative', 'care'),
      repeat: fc.constantFrom(
        undefined,
        'FREQ=DAILY',
        'FREQ=DAILY;UNTIL=20261123',
        'FREQ=DAILY;UNTIL=20261123T225959Z',
        'FREQ=DAILY;UNTIL=20261123T235959Z',
        'FREQ=DAILY;UNTIL=2026-11-23T23:30:00Z',
        'FREQ=DAILY;UNTIL=20269923T230000Z',
        'FREQ=FOO',
      ),
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
      fc.pre(!promises.some(({ repeat }) => repeat?.includes('UNTIL')) || validFrom <= '2026-11-23')
      fc.pre([validTo, ...promises.map(({ dueDate = '9' }) => dueDate)].every((end) => end >= validFrom))
      const agreements = [agreementOf('a', promises as Partial<Commitment>[], more as Partial<Agreement>)]
      expect(openCommitments(agreements, today)).toHaveLength(leftOnPage(agreements))
    }),
    { numRuns: 1000 },
  )
})
