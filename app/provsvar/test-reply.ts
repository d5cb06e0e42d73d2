import { testSource } from '#platform/answer/test-source.ts'
import type { Reply, Result } from './contract.ts'

/** For tests: a value of an analysis. */
export const resultOf = (id: string, more: Partial<Result> = {}): Result => ({
  id,
  analysisId: 'a',
  name: 'Kalium',
  depth: 0,
  interpretation: [],
  comments: [],
  specimens: [],
  ...more,
})

/** For tests: a signed reply with these values, on a day. */
export const replyOf = (
  id: string,
  repliedAt: string | undefined,
  results: Result[],
  more: Partial<Reply> = {},
): Reply => ({
  id,
  orderId: id,
  ...(repliedAt && { repliedAt }),
  signed: {},
  mayWorry: false,
  groups: [{ results }],
  source: testSource(id),
  ...more,
})
