import * as v from 'valibot'
import type { LabAnalysis } from '../riv-ta/get-laboratory-order-outcome.ts'
import { concept, text, wordsOf } from './fields.ts'
import { amount } from './amount.ts'
import type { LooseReader } from './loose.ts'

type Reference = NonNullable<LabAnalysis['result'][number]['reference']>

const limits = v.object({
  low: v.optional(amount),
  high: v.optional(amount),
  text: v.optional(text),
  type: v.optional(concept),
  appliesTo: v.optional(v.array(concept), []),
  age: v.optional(v.unknown()),
})
type Limits = v.InferOutput<typeof limits>

/** What is meant by a reference unless it says otherwise. */
const isUsual = ({ type }: Limits) =>
  type === undefined || type.coding.some(({ code }) => code === 'normal') || type.coding.length === 0

/** The reference of the laboratory. Of several, nobody here can say which is the person's: they are told in their own words. */
export function referenceIn(of: LooseReader): Reference | undefined {
  const all = of.many('referenceRange', limits)
  const usual = all.filter(isUsual)
  const [only, second] = usual
  if (all.length > usual.length) of.missed.add('referenceRange')
  if (!only) return undefined
  if (second) {
    const words = usual.flatMap((one) => one.text ?? [])
    if (words.length < usual.length) of.missed.add('referenceRange')
    return words.length > 0 ? { description: words.join('; ') } : undefined
  }
  const { low, high, text: words, appliesTo, age } = only
  if (age !== undefined) of.missed.add('referenceRange')
  const population = appliesTo.flatMap((one) => wordsOf(one) ?? []).join(', ')
  const unit = [low, high].flatMap((one) => one?.unit ?? one?.code ?? [])[0]
  return {
    ...((low || high) && {
      interval: {
        ...(low && { low: String(low.value) }),
        ...(high && { high: String(high.value) }),
        ...(unit && { unit }),
      },
    }),
    ...(words && { description: words }),
    ...(population && { population }),
  }
}
