import type { Producer } from '../catalogue/producer.ts'
import { readMeasurements } from '../contracts/fhir/read-measurements.ts'
import { receive } from './received.ts'

/**
 * Takes a FHIR R4 Observation about somebody, as text, in place of a former version of it. False, and nothing is kept, when the
 * producer cannot read it, or it is about another.
 */
export function receiveMeasurement(
  worldKey: string,
  { logicalAddress, sourceSystemHSAId }: Pick<Producer, 'logicalAddress' | 'sourceSystemHSAId'>,
  observation: string,
  personnummer: string,
): boolean {
  const answer = `{"resourceType":"Bundle","entry":[{"resource":${observation}}]}`
  const reading = readMeasurements(answer, { sourceSystemHSAId })
  const [record] = reading.kind === 'read' && reading.faults.length === 0 ? reading.items : []
  if (!record || record.header.patientId !== personnummer) return false
  receive({ worldKey, logicalAddress, contract: 'OwnMeasurements' }, record)
  return true
}
