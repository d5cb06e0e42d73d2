import type { AnswerState } from '#platform/answer/CardAnswer.tsx'
import type { Change } from './contract.ts'

/**
 * A result whose sources that are missing are not named as of a list: of them it is said, by `NotCompared`, that nobody knows whether
 * anything is new. Where nobody at all answered, that is said as ever.
 */
export function withoutMissing<Result extends AnswerState<Change>>(result: Result): Result {
  const { data } = result
  const told = data?.processingStatus.filter(({ statusCode }) => !statusCode.endsWith('SynchFailed')) ?? []
  return data && told.length > 0
    ? { ...result, data: { ...data, processingStatus: told, unreadable: [] } }
    : result
}
