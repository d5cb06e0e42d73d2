import * as v from 'valibot'
import type { FhirSource } from '../contract.ts'
import type { AnswerReading } from '../reading.ts'
import type { Diagnosis } from '../riv-ta/get-diagnosis.ts'
import { codeSystems, cvOf } from './codes.ts'
import { concept, reference, text, time } from './fields.ts'
import { headerOf } from './header.ts'
import { partly, readerOf } from './loose.ts'
import { whoIs } from './people.ts'
import { readEach, type ReadOne } from './read-each.ts'
import { holding } from './verified.ts'

/** HL7: when it was held to be true, which is when a diagnosis is set. */
const asserted = 'http://hl7.org/fhir/StructureDefinition/condition-assertedDate'
const extension = v.object({ url: text, valueDateTime: v.optional(time) })

/**
 * Diagnoses: Condition of R4 and R5. One that is refuted, or no more than thought of, is nobody's diagnosis, and is named. Never
 * throws.
 */
export function readConditions(answer: string, source: FhirSource): AnswerReading<Diagnosis> {
  return readEach(answer, source, ['Condition'], readCondition)
}

const readCondition: ReadOne<Diagnosis> = (record, { resolve, ...ways }) => {
  const { resource } = record
  const of = readerOf(resource)
  // A diagnosis is told as set at a time; that it has passed since has no place in the record.
  const wrong = holding(of, resource, ['confirmed'])
  if (wrong) return wrong
  if (Object.keys(resource.json).some((key) => key.startsWith('abatement'))) of.missed.add('abatement')
  const code = cvOf(of.one('code', concept), [codeSystems.icd10se, codeSystems.snomed])
  if (!code) of.missed.add('code')
  const recorded = of.one('recordedDate', time)
  const set = of.many('extension', extension).find(({ url }) => url === asserted)?.valueDateTime
  // R5 tells in one list who did what.
  const by = of.one('recorder', reference) ?? of.one('asserter', reference) ?? participantIn(of)
  const item: Diagnosis = {
    diagnosisHeader: headerOf(
      record,
      { written: recorded, who: whoIs(by, resource, resolve) },
      { ...ways, resolve },
    ),
    diagnosisBody: {
      ...(set && { diagnosisTime: set }),
      ...(code && { diagnosisCode: code }),
      relatedDiagnosis: [],
    },
  }
  return partly(item, of.missed)
}

const participant = v.object({ actor: reference })
const participantIn = (of: ReturnType<typeof readerOf>) => of.many('participant', participant)[0]?.actor
