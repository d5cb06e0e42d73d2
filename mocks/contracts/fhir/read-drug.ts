import * as v from 'valibot'
import type { DrugChoice } from '../riv-ta/get-medication-history.ts'
import { isHidden, type Resource } from './bundle.ts'
import { codeSystems, codingIn, cvOf } from './codes.ts'
import { codeableReference, type Concept, concept, reference, wordsOf } from './fields.ts'
import { looseReader, type LooseReader } from './loose.ts'
import { unknownModifier } from './meaning.ts'
import { amount, unitOf } from './amount.ts'
import { leadsToHidden, type Resolve } from './references.ts'

/** Of how much, in so much of it: a strength is told when that is one. */
const ratio = v.object({
  numerator: amount,
  denominator: v.optional(v.object({ value: v.optional(v.literal(1)) })),
})
const ingredient = v.object({
  itemCodeableConcept: v.optional(concept),
  item: v.optional(codeableReference),
  strength: v.optional(ratio),
  strengthRatio: v.optional(ratio),
  strengthQuantity: v.optional(amount),
})

/** Which medicine it is; `hidden` when that is not for the patient, and undefined when it cannot be read. */
export function drugIn(of: LooseReader, from: Resource, resolve: Resolve): DrugChoice | 'hidden' | undefined {
  const r5 = of.one('medication', codeableReference)
  const to = of.one('medicationReference', reference) ?? r5?.reference
  const found = to && resolve(to, from)
  if (to && leadsToHidden(to, from, resolve)) return 'hidden'
  const own = of.one('medicationCodeableConcept', concept) ?? r5?.concept
  if (
    found &&
    (found.type !== 'Medication' || isHidden(found) || unknownModifier(found.json) !== undefined)
  ) {
    of.missed.add('medication')
    return undefined
  }
  const product = found && looseReader(found.json)
  const code = own ?? product?.one('code', concept)
  const drug = drugOf(code, product)
  if (product?.missed.size) of.missed.add('medication')
  if (drug) return drug
  const words = wordsOf(code) ?? to?.display
  if (words) return { unstructuredDrugInformation: { unstructuredInformation: words }, dosage: [] }
  of.missed.add('medication')
  return undefined
}

function drugOf(code: Concept | undefined, product: LooseReader | undefined): DrugChoice | undefined {
  const nplId = codingIn(code, [codeSystems.nplId])
  const pack = codingIn(code, [codeSystems.nplPackId])
  const atc = codingIn(code, [codeSystems.atc])
  const [only, second] = product?.many('ingredient', ingredient) ?? []
  const substance = second ? undefined : wordsOf(only?.itemCodeableConcept ?? only?.item?.concept)
  const strength = second ? undefined : strengthOf(only)
  const form = wordsOf(product?.one('form', concept) ?? product?.one('doseForm', concept))
  // The words of the whole are the name of the product, unless they are no more than those of the substance.
  const name = nplId?.display ?? code?.text ?? pack?.display
  if (!nplId && !pack && !atc && !substance && !strength && !form) return undefined
  const substanceName = atc?.display ?? substance
  return {
    drug: {
      ...((name || nplId) && {
        nplId: {
          ...(nplId?.code && { code: nplId.code, codeSystem: codeSystems.nplId }),
          ...(nplId?.display ? { displayName: nplId.display } : name && { originalText: name }),
        },
      }),
      ...((atc || substanceName) && {
        atcCode: {
          ...(atc && cvOf({ coding: [atc], text: undefined })),
          ...(substanceName && { displayName: substanceName }),
        },
      }),
      ...(form && { pharmaceuticalForm: form }),
      ...(strength && { strength: strength.value, strengthUnit: strength.unit }),
    },
    dosage: [],
  }
}

function strengthOf(one: v.InferOutput<typeof ingredient> | undefined) {
  const much = one?.strengthQuantity ?? (one?.strength ?? one?.strengthRatio)?.numerator
  const unit = much && unitOf(much)
  return much && unit ? { value: much.value, unit } : undefined
}
