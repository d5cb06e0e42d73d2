import { expect, test } from 'vitest'
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
  [{ repeat: 'FREQ=DAILY;UNTIL=20261123T235959Z' }, {}, true],
  [{ repeat: 'FREQ=DAILY;UNTIL=2026-11-23T22:59:59Z' }, {}, false],
  [{ repeat: 'FREQ=DAILY;UNTIL=20261399T120000Z' }, {}, true],
  [{ repeat: 'FREQ=WEEKLY;BYMONTHDAY=15;UNTIL=20261123T225959Z' }, {}, false],
])('%o in an agreement with %o is still to do: %s', (one, more, expected) => {
  expect(openCommitments([agreementOf('a', [one], more)], today)).toHaveLength(expected ? 1 : 0)
})
