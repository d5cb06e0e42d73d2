import * as v from 'valibot'
import type { FhirSource } from '../contract.ts'
import type { AnswerReading } from '../reading.ts'
import type { AlertInformation } from '../riv-ta/get-alert-information.ts'
import { certainties, degreesIn } from './allergy-degrees.ts'
import { substanceIn } from './allergy-substance.ts'
import { type Concept, concept, day, reference, text, time, wordsOf } from './fields.ts'
import { headerOf } from './header.ts'
import { type LooseReader, partly, readerOf } from './loose.ts'
import { whoIs } from './people.ts'
import { readEach, type ReadOne } from './read-each.ts'
import { certaintyOf, holding } from './verified.ts'

/**
 * What somebody does not tolerate: AllergyIntolerance of R4 and R5, as a warning. One that is refuted, or says that there is
 * none, is no warning, and is named. Never throws.
 */
export function readAllergies(answer: string, source: FhirSource): AnswerReading<AlertInformation> {
  return readEach(answer, source, ['AllergyIntolerance'], readAllergy)
}

/** SNOMED CT: that there are no known allergies, at all or of a kind. */
const noAllergy = new Set([
  '716186003',
  '409137002',
  '428607008',
  '429625007',
  '428197003',
  '160244002',
  '1003774007',
])
const readAllergy: ReadOne<AlertInformation> = (record, ways) => {
  const { resource } = record
  const { path } = resource
  const of = readerOf(resource)
  const wrong = holding(of, resource, Object.keys(certainties))
  if (wrong) return wrong
  const code = of.one('code', concept)
  if (code?.coding.some((one) => noAllergy.has(one.code ?? '')) || code?.coding.some(isNone)) {
    return { path: `${path}/code`, reason: 'bad-value' }
  }
  const onset = of.one('onsetDateTime', day)
  of.missOther('onset', ['onsetDateTime'])
  const recorded = of.one('recordedDate', time)
  const comment = commentIn(of)
  const by = of.one('recorder', reference) ?? of.one('asserter', reference)
  const who = whoIs(
    by ?? of.many('participant', v.object({ actor: reference }))[0]?.actor,
    resource,
    ways.resolve,
  )
  const item: AlertInformation = {
    alertInformationHeader: headerOf(record, { written: recorded, who }, ways),
    alertInformationBody: {
      typeOfAlertInformation: { codeSystem: '1.2.752.129.2.2.2.1', displayName: 'Överkänslighet' },
      ...(onset && { ascertainedDate: onset }),
      ...(recorded && { validityTimePeriod: { start: recorded } }),
      ...(comment && { alertInformationComment: comment }),
      hypersensitivity: { ...degreesIn(of, certaintyOf(resource)), ...substanceIn(of, code) },
      relatedAlertInformation: [],
    },
  }
  return partly(item, of.missed)
}

/** HL7, of the same: that nothing is known. */
const isNone = ({ system, code }: Concept['coding'][number]): boolean =>
  system === 'http://terminology.hl7.org/CodeSystem/data-absent-reason' || code === 'no-known-allergy'

const reaction = v.object({
  description: v.optional(text),
  manifestation: v.optional(v.array(v.object({ ...concept.entries, concept: v.optional(concept) })), []),
})

/** What is noted of it, and what has come of it, in the words of the source. */
function commentIn(of: LooseReader): string | undefined {
  const notes = of.many('note', v.object({ text })).map((one) => one.text)
  const reactions = of.many('reaction', reaction).flatMap(({ description, manifestation }) => {
    const words = manifestation.flatMap((one) => wordsOf(one.concept ?? one) ?? [])
    return description ?? (words.length > 0 ? `${words.join(', ')}.` : [])
  })
  return [...notes, ...reactions].join('\n') || undefined
}
