import fc from 'fast-check'
import { firstPlan } from './plan.ts'
import { outcomes, type Run, type Session, severities } from './session.ts'
import { unanswered } from './sus.ts'

/** For tests: the session of one participant who did the first task. */
export function oneSession(code: string, more: Partial<Run> = {}, session: Partial<Session> = {}): Session {
  const startedAt = '2026-11-23T09:00:00.000Z'
  const run: Run = {
    task: 'u1',
    startedAt,
    seconds: 30,
    outcome: 'done',
    pages: ['/'],
    wrong: 0,
    clicks: 2,
    misses: 0,
    errors: [],
    notes: [],
    ...more,
  }
  return { id: `s-${code}`, code, variant: '', startedAt, runs: [run], sus: unanswered, ...session }
}

/** What somebody may have written, in one line. */
const anyText = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((text) => `a${text.replaceAll(/\p{Cc}+/gu, ' ')}`)
const seconds = fc.integer({ min: 0, max: 36_000 }).map((tenths) => tenths / 10)
const count = fc.nat(200)
const when = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString())

const anyRun: fc.Arbitrary<Run> = fc.record(
  {
    task: fc.constantFrom(...firstPlan.tasks.map(({ id }) => id)),
    startedAt: when,
    seconds,
    outcome: fc.constantFrom(...outcomes),
    ease: fc.integer({ min: 1, max: 7 }),
    pages: fc.array(anyText, { maxLength: 4 }),
    wrong: count,
    clicks: count,
    misses: count,
    reached: seconds,
    errors: fc.array(anyText, { maxLength: 3 }),
    notes: fc.array(fc.record({ at: seconds, text: anyText, severity: fc.constantFrom(...severities) }), {
      maxLength: 3,
    }),
  },
  { requiredKeys: ['task', 'startedAt', 'seconds', 'pages', 'clicks', 'misses', 'errors', 'notes'] },
)

/** For tests: any session, of any participant. */
export const anySession: fc.Arbitrary<Session> = fc
  .record({
    code: fc.integer({ min: 1, max: 999 }).map((number) => `P${number}`),
    variant: fc.constantFrom('', 'strom', 'vecka'),
    startedAt: when,
    runs: fc.array(anyRun, { maxLength: 4 }),
    sus: fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: 10, maxLength: 10 }),
  })
  .map((session) => ({ id: `s-${session.code}`, ...session }))
