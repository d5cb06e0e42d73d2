import * as v from 'valibot'
import type { Dosage } from '../riv-ta/get-medication-history.ts'
import { concept, period, text, wordsOf } from './fields.ts'
import { amount, unitOf } from './amount.ts'
import { isObject, type Json, listOf } from './json.ts'
import { isWithheld } from './meaning.ts'
import { timing } from './timing.ts'

const dosageSchema = v.object({
  text: v.optional(text),
  patientInstruction: v.optional(text),
  additionalInstruction: v.optional(v.array(concept), []),
  timing: v.optional(timing),
  asNeededBoolean: v.optional(v.boolean()),
  asNeededCodeableConcept: v.optional(concept),
  /** The same two, in R5. */
  asNeeded: v.optional(v.boolean()),
  asNeededFor: v.optional(v.array(concept), []),
  doseAndRate: v.optional(
    v.array(
      v.looseObject({
        doseQuantity: v.optional(amount),
        doseRange: v.optional(v.object({ low: v.optional(amount), high: v.optional(amount) })),
      }),
    ),
    [],
  ),
})
type Given = v.InferOutput<typeof dosageSchema>
export type Doses = { dosage: Dosage[]; bounds: v.InferOutput<typeof period>[]; isWhole: boolean }

/** How a medicine is taken: each dosage in its own words, else by its codes; and between which times it says that it is. */
export function dosesIn(given: unknown, rendered: string | undefined): Doses {
  const doses: Doses = { dosage: [], bounds: [], isWhole: true }
  for (const raw of listOf(given)) {
    if (isObject(raw) && isWithheld(raw)) continue
    const read = v.safeParse(dosageSchema, raw)
    if (!read.success || !isObject(raw)) {
      doses.isWhole = false
      continue
    }
    const bounds = read.output.timing?.repeat?.boundsPeriod
    if (bounds) doses.bounds.push(bounds)
    const told = dosageOf(read.output, raw)
    if (told) doses.dosage.push(told)
  }
  // Words for all of it are all of it.
  return rendered ? { ...doses, dosage: [{ dosageInstruction: rendered }] } : doses
}

function dosageOf(given: Given, raw: Json): Dosage | undefined {
  const more = [given.patientInstruction, ...given.additionalInstruction.map(wordsOf)]
  const why = wordsOf(given.asNeededCodeableConcept) ?? wordsOf(given.asNeededFor[0])
  const condition = why && { conditionalDosage: { conditionDescription: why } }
  if (given.text) {
    const extra = more.filter((one) => one && !given.text?.includes(one))
    return { dosageInstruction: [given.text, ...extra].join('\n'), ...condition }
  }
  const words = [given.timing?.code && wordsOf(given.timing.code), ...more].filter(Boolean).join('\n')
  const scheme = schemeOf(given, raw)
  const isIfNeeded = given.asNeededBoolean ?? given.asNeeded ?? given.asNeededCodeableConcept !== undefined
  // In codes, what is only taken when it is needed has no words here: it is told as by a scheme, and not as something regular.
  const isTold = scheme !== undefined && words === '' && (!isIfNeeded || why !== undefined)
  if (isTold && why) return { conditionalDosage: { conditionDescription: why, ...scheme } }
  if (isTold) return { setDosage: scheme }
  if (words && !scheme && !isIfNeeded) return { dosageInstruction: words }
  if (scheme || words || isIfNeeded || given.timing) return { setDosage: byScheme, ...condition }
  return undefined
}

/** That it is taken by a scheme, which is all that is told of it. */
const byScheme = { occasionDosage: { administration: [] } }
const told = {
  repeat: new Set(['frequency', 'period', 'periodUnit', 'boundsPeriod']),
  dose: new Set(['doseQuantity', 'doseRange', 'type']),
}

/** How much and how often, by the codes; undefined when it is not told so. */
function schemeOf({ doseAndRate, timing: times }: Given, raw: Json): Dosage['setDosage'] {
  const [one, second] = doseAndRate
  if (!one) return undefined
  const repeat = times?.repeat
  const isMore =
    second !== undefined ||
    raw['maxDosePerPeriod'] !== undefined ||
    (times?.event.length ?? 0) > 0 ||
    Object.keys(one).some((key) => !told.dose.has(key)) ||
    Object.keys(
      isObject(raw['timing']) && isObject(raw['timing']['repeat']) ? raw['timing']['repeat'] : {},
    ).some((key) => !told.repeat.has(key))
  const dose = doseOf(one)
  if (isMore || !dose || !repeat?.period || !repeat.periodUnit) return byScheme
  const { frequency = 1, period: length, periodUnit: unit } = repeat
  if (length === 1) return { frequencyDosage: { dose, frequency: { value: frequency, unit } } }
  return frequency === 1 ? { periodDosage: { dose, period: { value: length, unit } } } : byScheme
}

function doseOf({ doseQuantity, doseRange }: Given['doseAndRate'][number]) {
  const { low = doseQuantity, high = doseQuantity } = doseRange ?? {}
  const unit = [low, high].flatMap((one) => (one && unitOf(one)) ?? [])[0]
  if (!low && !high) return undefined
  return { ...(low && { low: low.value }), ...(high && { high: high.value }), ...(unit && { unit }) }
}
