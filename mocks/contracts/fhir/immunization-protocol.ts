import * as v from 'valibot'
import { cvOf } from './codes.ts'
import { concept, text } from './fields.ts'
import type { LooseReader } from './loose.ts'

const whole = v.pipe(v.number(), v.integer(), v.minValue(1), v.transform(String))
const protocol = v.object({
  series: v.optional(text),
  targetDisease: v.optional(v.array(concept), []),
  doseNumberPositiveInt: v.optional(whole),
  doseNumberString: v.optional(text),
  doseNumber: v.optional(text),
  seriesDosesPositiveInt: v.optional(whole),
  seriesDosesString: v.optional(text),
  seriesDoses: v.optional(text),
})

/** Which dose of how many, and against what. Of several protocols only what it is against is told: each counts in its own way. */
export function protocolIn(of: LooseReader) {
  const all = of.many('protocolApplied', protocol)
  const [one, second] = all
  const targets = all.flatMap(({ targetDisease }) => targetDisease.flatMap((disease) => cvOf(disease) ?? []))
  const only = second ? undefined : one
  if (second) of.missed.add('protocolApplied')
  const ordinal = only?.doseNumberPositiveInt ?? only?.doseNumberString ?? only?.doseNumber
  const doses = only?.seriesDosesPositiveInt ?? only?.seriesDosesString ?? only?.seriesDoses
  return {
    ...(only?.series && { vaccinationProgramName: { originalText: only.series } }),
    ...(ordinal && { doseOrdinalNumber: ordinal }),
    ...(doses && { numberOfPrescribedDoses: doses }),
    vaccineTargetDisease: targets,
  }
}
