import { testSource } from '#platform/answer/test-source.ts'
import type { Message } from './contract.ts'

/** For tests: a message of which nothing more is told. */
export const aMessage = (told: Partial<Message>): Message => ({
  id: 'm1',
  thread: 't1',
  kind: 'message',
  changes: [],
  files: [],
  source: testSource('m1'),
  ...told,
})
