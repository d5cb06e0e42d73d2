import * as v from 'valibot'
import type { AdministrationRecord } from '../riv-ta/get-vaccination-history.ts'
import type { Resource } from './bundle.ts'
import { codeSystems, codingIn, cvOf, iiOf } from './codes.ts'
import { codeableReference, concept, identifier, reference, text } from './fields.ts'
import type { LooseReader } from './loose.ts'
import { wordsAt } from './people.ts'
import { nameOf, type Resolve } from './references.ts'

/** In R4 the name that it is sold by stands where R5 has it, or among the codes of the vaccine. */
const soldAs = 'http://hl7.org/fhir/5.0/StructureDefinition/extension-Immunization.administeredProduct'
const extension = v.object({ url: text, valueCodeableConcept: v.optional(concept) })
const maker = v.object({ ...reference.entries, reference: v.optional(v.union([text, reference])) })

/** What was given: which vaccine, by which name it is sold, of which batch, and by whom it is made. */
export function vaccineIn(of: LooseReader, from: Resource, resolve: Resolve): Partial<AdministrationRecord> {
  const code = of.one('vaccineCode', concept)
  const r5 = of.one('administeredProduct', codeableReference)
  const sold = codingIn(code, [codeSystems.nplId, codeSystems.nplPackId])
  const type = code && cvOf({ ...code, coding: code.coding.filter((one) => one !== sold) })
  const beside = of.many('extension', extension).find(({ url }) => url === soldAs)
  const name =
    cvOf(r5?.concept ?? beside?.valueCodeableConcept) ?? (sold && cvOf({ coding: [sold], text: undefined }))
  const pointed = r5?.reference && wordsAt(r5.reference, from, resolve)
  const batch = of.one('lotNumber', text)
  const by = of.one('manufacturer', maker)
  const to = by && (typeof by.reference === 'object' ? by.reference : { ...by, reference: by.reference })
  const makerName = nameOf(to, from, resolve)
  const id = of.many('identifier', identifier).map(iiOf).find(Boolean)
  if (!type && !name && !pointed) of.missed.add('vaccineCode')
  return {
    ...(type && { typeOfVaccine: type }),
    ...(name ? { vaccineName: name } : pointed && { vaccineName: { originalText: pointed } }),
    ...(batch && { vaccineBatchId: batch }),
    ...(makerName && { vaccineManufacturer: makerName }),
    ...(id && { vaccinationUniqueReference: id }),
  }
}
