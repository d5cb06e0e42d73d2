import * as v from 'valibot'
import type { AnswerFault } from '../reading.ts'

/** What is wrong, by where it stands. The value itself may be about somebody's health, and is not repeated. */
export function faultOf(at: string, issue: v.BaseIssue<unknown>): AnswerFault {
  const [first, ...rest] = (issue.path ?? []).map(({ key }) =>
    typeof key === 'number' ? `[${key + 1}]` : `/${String(key)}`,
  )
  return {
    path: [at, first, ...rest].join(''),
    reason: issue.input === undefined ? 'missing' : 'bad-value',
  }
}
