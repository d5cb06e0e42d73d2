import type { AnswerFault, AnswerReading } from '../reading.ts'
import { bundleOf, source } from './test-bundle.ts'

/*
 * For tests of the readers that give the records of a national contract: what they make of what a server sends.
 */
export const whose = '199206142391'

/** Records and named faults of an answer that can be read. */
export function readingOf<Item>(reading: AnswerReading<Item>): { items: Item[]; faults: AnswerFault[] } {
  if (reading.kind !== 'read') throw new Error(`not read: ${JSON.stringify(reading)}`)
  return reading
}

/** What a reader makes of resources that are sent by somebody else. */
export const readerFor =
  <Item>(read: (answer: string, from: typeof source & { askedAbout: string }) => AnswerReading<Item>) =>
  (...resources: readonly object[]) =>
    readingOf(read(bundleOf(resources.map((resource) => ({ resource }))), { ...source, askedAbout: whose }))
