import type { Observation, RelatedPerson } from 'fhir/r4'
import type { FormerMeasurement, OwnMeasurementRecord } from '../own/own-measurements.ts'
import { codeSystems, conceptOf } from './codes.ts'
import { systems } from './systems.ts'
import { bundle, hsa, noPatient } from './write-bundle.ts'
import { patientOf } from './write-people.ts'

type Values = OwnMeasurementRecord['values']

/** What persons have measured, as a Bundle of FHIR R4 Observation. */
export function writeMeasurements(records: readonly OwnMeasurementRecord[]): string {
  return bundle(records.map((record) => ({ resource: measurementAsObservation(record) })))
}

/**
 * One that is put right is `amended`: a new version of the same, derived from what stood there before, which goes along contained
 * in it. The unit that it was sent to stands in an extension, since R4 has no place for it.
 */
export function measurementAsObservation(record: OwnMeasurementRecord): Observation {
  const { header, identifier, code, name, values, effective, enteredBy, former = [] } = record
  const subject = patientOf(header.patientId)
  const version = String(former.length + 1)
  return {
    resourceType: 'Observation',
    id: header.documentId,
    meta: { versionId: version, ...(!header.approvedForPatient && noPatient) },
    extension: [{ url: systems.sentTo, valueReference: hsa(header.careUnitHSAId) }],
    ...(identifier && { identifier: [{ system: systems.ownMeasurement, value: identifier }] }),
    status: header.nullified ? 'entered-in-error' : former.length > 0 ? 'amended' : 'final',
    ...common(code, name),
    subject,
    effectiveDateTime: effective,
    ...(header.authorTime && { issued: header.authorTime }),
    ...valuesOf(code, values),
    contained: [
      ...former.map((one, index) => formerOf(one, record, `former-${index + 1}`)),
      ...(enteredBy?.who === 'representative' ? [ombudOf(header.patientId, enteredBy.name)] : []),
    ],
    ...(former.length > 0 && {
      derivedFrom: former.map((_, index) => ({ reference: `#former-${index + 1}` })),
    }),
    ...(enteredBy && {
      performer: [
        enteredBy.who === 'representative'
          ? { reference: '#ombud' }
          : { type: 'Patient', ...subject, ...(enteredBy.name && { display: enteredBy.name }) },
      ],
    }),
  }
}

const ombudOf = (patientId: string, name: string | undefined): RelatedPerson => ({
  resourceType: 'RelatedPerson',
  id: 'ombud',
  patient: patientOf(patientId),
  ...(name && { name: [{ text: name }] }),
})

function formerOf(
  { values, effective, at }: FormerMeasurement,
  { code, name, header }: OwnMeasurementRecord,
  id: string,
): Observation {
  return {
    resourceType: 'Observation',
    id,
    status: 'final',
    ...common(code, name),
    subject: patientOf(header.patientId),
    effectiveDateTime: effective,
    ...(at && { issued: at }),
    ...valuesOf(code, values),
  }
}

const codeOf = (code: string, name?: string) =>
  conceptOf({ code, codeSystem: codeSystems.loinc, ...(name && { originalText: name }) })

const common = (code: string, name: string | undefined) => ({
  category: [{ coding: [{ system: systems.observationCategory, code: 'vital-signs' }] }],
  code: codeOf(code, name),
})

/** A value of the same code as the whole is its value; others are parts of it. */
function valuesOf(code: string, values: Values): Pick<Observation, 'valueQuantity' | 'component'> {
  const [only] = values
  if (values.length === 1 && only?.code === code) return { valueQuantity: quantityOf(only) }
  return {
    component: values.map((one) => ({ code: codeOf(one.code), valueQuantity: quantityOf(one) })),
  }
}

const quantityOf = ({ value, unit }: Values[number]) => ({
  value,
  ...(unit && { unit, system: systems.ucum, code: unit }),
})
