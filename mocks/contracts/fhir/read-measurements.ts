import * as v from 'valibot'
import type { FhirSource } from '../contract.ts'
import type { FormerMeasurement, OwnMeasurementRecord } from '../own/own-measurements.ts'
import type { AnswerFault, AnswerReading } from '../reading.ts'
import { amount } from './amount.ts'
import { isHidden, type Resource } from './bundle.ts'
import { codeSystems, codingIn } from './codes.ts'
import { concept, identifier, reference, text, time } from './fields.ts'
import { isObject, listOf } from './json.ts'
import { looseReader, type LooseReader, partly, readerOf } from './loose.ts'
import { isWithheld } from './meaning.ts'
import { readEach, type Record, type Ways, wordFault } from './read-each.ts'
import { nameOf, typeOf } from './references.ts'
import { systems } from './systems.ts'

/** HL7 ObservationStatus of what has been measured. What was entered in error is hidden before. */
const statuses = ['final', 'amended', 'corrected']

/** What persons have measured, of an answer with FHIR R4 Observation. */
export function readMeasurements(answer: string, source: FhirSource): AnswerReading<OwnMeasurementRecord> {
  return readEach(answer, source, ['Observation'], measurementOf)
}

function measurementOf({ resource, id, patientId }: Record, ways: Ways): OwnMeasurementRecord | AnswerFault {
  const wrong = wordFault(resource, 'status', statuses)
  if (wrong) return wrong
  const of = readerOf(resource)
  const code = of.one('code', concept)
  const known = codingIn(code, [codeSystems.loinc])?.code
  if (known === undefined) return missing(resource, 'code')
  const measured = measuredIn(of, known)
  if (typeof measured === 'string') return missing(resource, measured)
  const sentAt = of.one('issued', instant)
  const identifiers = of.many('identifier', identifier)
  const own = identifiers.find(({ system }) => system === systems.ownMeasurement)?.value
  const enteredBy = entererOf(of, resource, patientId, ways)
  const former = formerOf(of, resource, known, ways)
  const record: OwnMeasurementRecord = {
    header: {
      documentId: id,
      sourceSystemHSAId: ways.source.sourceSystemHSAId,
      patientId,
      careUnitHSAId: sentTo(of) ?? ways.source.sourceSystemHSAId,
      ...(sentAt && { authorTime: sentAt }),
      recordedBy: 'resident',
      approvedForPatient: true,
      nullified: false,
    },
    ...(own && { identifier: own }),
    code: known,
    ...(code?.text && { name: code.text }),
    ...measured,
    ...(enteredBy && { enteredBy }),
    ...(former.length > 0 && { former }),
  }
  return partly(record, of.missed)
}

const instant = v.pipe(time, v.includes('T'))
const missing = ({ json, path }: Resource, key: string): AnswerFault => ({
  path: `${path}/${key}`,
  reason: json[key] === undefined ? 'missing' : 'bad-value',
})

/** The values and when they were measured; or the name of what of that is lacking, without which nothing is said. */
function measuredIn(
  of: LooseReader,
  code: string,
): Pick<OwnMeasurementRecord, 'values' | 'effective'> | string {
  const effective = of.one('effectiveDateTime', time)
  if (effective === undefined) return 'effectiveDateTime'
  const own = of.one('valueQuantity', amount)
  of.missOther('value', ['valueQuantity'])
  if (own) return { values: [valueOf(code, own)], effective }
  const parts = listOf(of.json['component'])
  const values = parts.flatMap((raw) => {
    if (!isObject(raw) || isWithheld(raw)) return []
    const part = looseReader(raw)
    const known = codingIn(part.one('code', concept), [codeSystems.loinc])?.code
    const much = part.one('valueQuantity', amount)
    return known !== undefined && much ? [valueOf(known, much)] : []
  })
  if (values.length < parts.length) of.missed.add('component')
  const isEmpty = values.length === 0 && of.json['component'] === undefined
  return isEmpty ? 'valueQuantity' : { values, effective }
}

const valueOf = (code: string, { value, code: ucum, unit }: v.InferOutput<typeof amount>) => ({
  code,
  value,
  ...((ucum ?? unit) !== undefined && { unit: ucum ?? unit }),
})

const sending = v.object({ url: text, valueReference: v.optional(reference) })

/** HSA-id of the unit that it was sent to. */
function sentTo(of: LooseReader): string | undefined {
  // Another extension is no business of ours, whatever it looks like.
  return listOf(of.json['extension'])
    .flatMap((one) => {
      const read = v.safeParse(sending, one)
      return read.success ? [read.output] : []
    })
    .find(({ url }) => url === systems.sentTo)?.valueReference?.identifier?.value
}

function entererOf(
  of: LooseReader,
  resource: Resource,
  patientId: string,
  { resolve }: Ways,
): OwnMeasurementRecord['enteredBy'] {
  const [who] = of.many('performer', reference)
  if (!who) return undefined
  const name = nameOf(who, resource, resolve)
  const named = name ? { name } : {}
  const type = typeOf(who, resolve(who, resource))
  if (type === 'RelatedPerson') return { who: 'representative', ...named }
  const isPerson = type === 'Patient' || who.identifier?.value === patientId
  return isPerson ? { who: 'resident', ...named } : undefined
}

/** What stood there before, in the order that it is told. */
function formerOf(of: LooseReader, from: Resource, code: string, { resolve }: Ways): FormerMeasurement[] {
  return of.many('derivedFrom', reference).flatMap((to) => {
    const found = resolve(to, from, 'Observation')
    if (found && isHidden(found)) return []
    const reader = found && looseReader(found.json)
    const measured = reader && measuredIn(reader, code)
    if (!reader || measured === undefined || typeof measured === 'string') {
      of.missed.add('derivedFrom')
      return []
    }
    const at = reader.one('issued', instant)
    return [{ ...measured, ...(at && { at }) }]
  })
}
