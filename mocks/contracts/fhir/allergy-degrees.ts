import * as v from 'valibot'
import type { CV } from '../riv-ta/datatypes.ts'
import type { AlertInformation } from '../riv-ta/get-alert-information.ts'
import { concept, text, wordsOf } from './fields.ts'
import type { LooseReader } from './loose.ts'

/** Lists of the national contract. */
const lists = {
  severity: '1.2.752.129.2.2.3.3',
  certainty: '1.2.752.129.2.2.3.11',
}
/** Its words for how sure it is, by the codes of HL7. */
export const certainties: Readonly<Record<string, string>> = {
  confirmed: 'Konstaterad',
  presumed: 'Trolig',
  unconfirmed: 'Misstänkt',
}
/** What HL7 means by how dangerous it may be, in Swedish. */
const dangers: Readonly<Record<string, string>> = {
  high: 'Kan vara livshotande',
  low: 'Inte livshotande',
  'unable-to-assess': 'Går inte att bedöma hur allvarlig den är',
}
const listed = v.object({ url: text, valueCodeableConcept: v.optional(concept) })

type Hypersensitivity = NonNullable<AlertInformation['alertInformationBody']['hypersensitivity']>

/** How bad and how sure, by the national lists where the source has them, else by what the codes of HL7 mean. */
export function degreesIn(of: LooseReader, certainty: string | undefined): Partial<Hypersensitivity> {
  const severity = of
    .many('extension', listed)
    .map(({ valueCodeableConcept }) => valueCodeableConcept)
    .find((one) => one?.coding.some(({ system }) => system === `urn:oid:${lists.severity}`))
  const danger = of.one('criticality', text)
  const meant = danger && dangers[danger]
  if (danger && !meant) of.missed.add('criticality')
  const sure = certainty && certainties[certainty]
  const words = wordsOf(severity)
  const worst: CV | undefined = words
    ? { codeSystem: lists.severity, displayName: words }
    : meant
      ? {
          code: danger,
          codeSystem: 'http://hl7.org/fhir/allergy-intolerance-criticality',
          displayName: meant,
        }
      : undefined
  return {
    ...(worst && { degreeOfSeverity: worst }),
    ...(sure && { degreeOfCertainty: { codeSystem: lists.certainty, displayName: sure } }),
  }
}
