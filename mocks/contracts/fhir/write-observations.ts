import type { Observation, Specimen } from 'fhir/r4'
import type { CV } from '../riv-ta/datatypes.ts'
import type { LabAnalysis } from '../riv-ta/get-laboratory-order-outcome.ts'
import { conceptOf } from './codes.ts'
import { systems } from './systems.ts'
import { patientOf } from './write-people.ts'

/** An analysis as FHIR R4 Observation, with its first result. */
export function observationOf(analysis: LabAnalysis, id: string, patientId: string): Observation {
  const { code, status, specimen, result, timestamp, method, comment } = analysis
  const [sample] = specimen
  const [told] = result
  const notes = [told?.comment, comment].flatMap((text) => (text ? [{ text }] : []))
  const limits = told?.reference?.interval
  const side = (value: string | undefined) =>
    value !== undefined && {
      value: Number(value.replace(',', '.')),
      ...(limits?.unit && { unit: limits.unit }),
    }
  return {
    resourceType: 'Observation',
    id,
    ...(sample?.material && { contained: [sampleOf(sample.material)], specimen: { reference: '#specimen' } }),
    status: status?.code ?? 'final',
    category: [
      {
        coding: [{ system: systems.observationCategory, code: 'laboratory' }],
      },
    ],
    code: code ? conceptOf(code) : {},
    subject: patientOf(patientId),
    ...(sample?.timestamp && { effectiveDateTime: sample.timestamp }),
    ...(timestamp && { issued: timestamp }),
    ...(method && { method: conceptOf(method) }),
    ...(told?.value && valueOf(told.value)),
    ...(told && told.interpretation.length > 0 && { interpretation: told.interpretation.map(conceptOf) }),
    ...(told?.reference && {
      referenceRange: [
        {
          ...(limits?.low !== undefined && { low: side(limits.low) }),
          ...(limits?.high !== undefined && { high: side(limits.high) }),
          ...(told.reference.description && { text: told.reference.description }),
        },
      ],
    }),
    ...(notes.length > 0 && { note: notes }),
  } as Observation
}

function valueOf({ pq, intervalPQ: interval, st, cv }: NonNullable<LabAnalysis['result'][number]['value']>) {
  if (pq?.value !== undefined)
    return { valueQuantity: { value: Number(pq.value), ...(pq.unit && { unit: pq.unit }) } }
  if (interval) {
    const { low, high, unit, lowClosed, highClosed } = interval
    const comparator = high === undefined ? (lowClosed ? '>=' : '>') : highClosed ? '<=' : '<'
    return { valueQuantity: { value: Number(high ?? low), comparator, ...(unit && { unit }) } }
  }
  return cv ? { valueCodeableConcept: conceptOf(cv) } : { valueString: st }
}

const sampleOf = (material: CV): Specimen => ({
  resourceType: 'Specimen',
  id: 'specimen',
  type: conceptOf(material),
})
