import * as v from 'valibot'
import type { LabAnalysis } from '../riv-ta/get-laboratory-order-outcome.ts'
import { codeSystems, cvOf } from './codes.ts'
import { concept, text } from './fields.ts'
import { referenceIn } from './lab-reference.ts'
import type { LooseReader } from './loose.ts'

type Result = LabAnalysis['result'][number]
type Value = NonNullable<Result['value']>

/** A number with its unit, and whether the true one is less or more than it. */
const quantity = v.object({
  value: v.number(),
  unit: v.optional(text),
  code: v.optional(text),
  comparator: v.optional(v.picklist(['<', '<=', '>=', '>'])),
})
type Quantity = v.InferOutput<typeof quantity>
const range = v.object({ low: v.optional(quantity), high: v.optional(quantity) })
const ratio = v.object({ numerator: quantity, denominator: quantity })
const known = [
  'valueQuantity',
  'valueString',
  'valueCodeableConcept',
  'valueBoolean',
  'valueInteger',
  'valueRange',
  'valueRatio',
]

/** What an analysis came to, in any of the ways that FHIR has and there is a place for; of none, there is no result. */
export function resultsIn(of: LooseReader, comment: string): LabAnalysis['result'] {
  of.missOther('value', known)
  const value = valueIn(of)
  const interpretation = of
    .many('interpretation', concept)
    .flatMap((one) => cvOf(one, [codeSystems.interpretation]) ?? [])
  const reference = referenceIn(of)
  if (!value) return []
  return [
    {
      value,
      ...(comment && { comment }),
      interpretation,
      ...(reference && { reference }),
      related: [],
    },
  ]
}

function valueIn(of: LooseReader): Value | undefined {
  const much = of.one('valueQuantity', quantity)
  if (much) return ofQuantity(much)
  const words = of.one('valueString', text)
  if (words) return { st: words }
  const code = cvOf(of.one('valueCodeableConcept', concept), [codeSystems.snomed])
  if (code) return { cv: code }
  const yes = of.one('valueBoolean', v.boolean())
  if (yes !== undefined) return { st: yes ? 'Ja' : 'Nej' }
  const count = of.one('valueInteger', v.pipe(v.number(), v.integer()))
  if (count !== undefined) return { pq: { value: String(count) } }
  const between = of.one('valueRange', range)
  if (between?.low ?? between?.high) return { intervalPQ: intervalOf(between ?? {}) }
  const parts = of.one('valueRatio', ratio)
  return parts ? { st: `${parts.numerator.value}:${parts.denominator.value}` } : undefined
}

const unitOf = ({ unit, code }: Quantity) => unit ?? code

function ofQuantity(given: Quantity): Value {
  const { value, comparator } = given
  const unit = unitOf(given)
  const more = unit ? { unit } : {}
  if (!comparator) return { pq: { value: String(value), ...more } }
  const closed = comparator.endsWith('=')
  return comparator.startsWith('<')
    ? { intervalPQ: { high: String(value), highClosed: closed, ...more } }
    : { intervalPQ: { low: String(value), lowClosed: closed, ...more } }
}

/** Two limits, which FHIR always has as belonging to what is between them. */
function intervalOf({ low, high }: v.InferOutput<typeof range>) {
  const unit = [low, high].flatMap((one) => (one && unitOf(one)) ?? [])[0]
  return {
    ...(low && { low: String(low.value) }),
    ...(high && { high: String(high.value) }),
    ...(unit && { unit }),
  }
}
