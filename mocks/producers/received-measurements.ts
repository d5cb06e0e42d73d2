import type { Producer } from '../catalogue/producer.ts'
import { readMeasurements } from '../contracts/fhir/read-measurements.ts'
import type { OwnMeasurementRecord } from '../contracts/own/own-measurements.ts'
import { perWorld } from '../worlds/per-world.ts'

/** What producers have been sent in each opened world, about each person: by their logical address and their id of it. */
const received = perWorld<ReadonlyMap<string, OwnMeasurementRecord>>()

/**
 * Takes a FHIR R4 Observation about somebody, as text, in place of a former version of it. False, and nothing is kept, when the
 * producer cannot read it, or it is about another.
 */
export function receiveMeasurement(
  key: string,
  { logicalAddress, sourceSystemHSAId }: Pick<Producer, 'logicalAddress' | 'sourceSystemHSAId'>,
  observation: string,
  personnummer: string,
): boolean {
  const answer = `{"resourceType":"Bundle","entry":[{"resource":${observation}}]}`
  const reading = readMeasurements(answer, { sourceSystemHSAId })
  const [record] = reading.kind === 'read' && reading.faults.length === 0 ? reading.items : []
  if (!record || record.header.patientId !== personnummer) return false
  const all = new Map(received.get(key))
  received.set(key, all.set(`${logicalAddress} ${record.header.documentId}`, record))
  return true
}

/** What a producer holds, with what it has been sent in this world. */
export function withReceived(
  key: string,
  { logicalAddress }: Pick<Producer, 'logicalAddress'>,
  former: readonly OwnMeasurementRecord[] = [],
): readonly OwnMeasurementRecord[] {
  const own = [...(received.get(key) ?? [])].flatMap(([name, record]) =>
    name.startsWith(`${logicalAddress} `) ? [record] : [],
  )
  if (own.length === 0) return former
  const ids = new Set(own.map(({ header }) => header.documentId))
  return [...former.filter(({ header }) => !ids.has(header.documentId)), ...own]
}
