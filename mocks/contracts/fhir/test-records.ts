import type { FhirForm } from '../contract.ts'
import type { AnswerFault, AnswerReading } from '../reading.ts'
import { bundleOf, source } from './test-bundle.ts'

/*
 * For tests of the readers that give the records of a national contract: what they make of what a server sends.
 */
export const whose = '199206142391'

/** Records and named faults of an answer that can be read. */
function readingOf<Item>(reading: AnswerReading<Item>): { items: Item[]; faults: AnswerFault[] } {
  if (reading.kind !== 'read') throw new Error(`not read: ${JSON.stringify(reading)}`)
  return reading
}

/** What a reader makes of resources that are sent by somebody else. */
export const readerFor =
  <Item>(read: (answer: string, from: typeof source & { askedAbout: string }) => AnswerReading<Item>) =>
  (...resources: readonly object[]) =>
    readingOf(read(bundleOf(resources.map((resource) => ({ resource }))), { ...source, askedAbout: whose }))

/** What comes back of records that are written and read. */
export function backFrom<Item>(form: FhirForm<Item> | undefined, records: readonly Item[]) {
  if (!form) throw new Error('not told in FHIR')
  return readingOf(form.read(form.write(records), { ...source, askedAbout: whose }))
}

/** A copy without what FHIR has no place for. */
export function without(value: unknown, names: readonly string[]): unknown {
  return JSON.parse(JSON.stringify(value), (key, inner: unknown) => (names.includes(key) ? undefined : inner))
}
