import type { Identified } from '../file-kinds/identified.ts'
import { readAnswer } from './file-read.ts'
import { kindOf, realNumbersIn } from './numbers.ts'
import type { Outcome } from './found.ts'
import type { Refused } from './refusals.ts'

/** What a text turned out to be, with what has to be kept of it. */
export type Judged = { outcome: Outcome; text?: string; numbers?: readonly string[] }

export const refused = (why: Refused): Outcome => ({ kind: 'refused', ...why })

/** Reads what is an answer, and says whether it may be shown: with anybody's real number in it, it may not. Never throws. */
export function judge(found: Identified, now: Date, isPseudonymised = false): Judged {
  if (found.format === 'none') {
    const { kind, contract } = found
    return { outcome: refused({ refusal: kind, ...(contract && { detail: contract }) }) }
  }
  const { text } = found
  const read = readAnswer(found, now)
  if ('refusal' in read) return { outcome: refused(read) }
  const ofRecords = read.numbers.filter((number) => kindOf(number, now) === 'real')
  const numbers = [...new Set([...ofRecords, ...realNumbersIn(text, now)])]
  return numbers.length > 0
    ? { outcome: { kind: 'real-numbers', count: numbers.length }, text, numbers }
    : { outcome: { kind: 'read', read, isPseudonymised, same: [] }, text }
}
