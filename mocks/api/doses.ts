import type { Amount, CodedDose, Dose } from '../../app/lakemedel/contract.ts'
import type { Dosage, Interval } from '../contracts/riv-ta/get-medication-history.ts'

/** How a medicine is taken, each dosage by itself, in the order of the source. */
export function dosesOf(dosages: readonly Dosage[]): Dose[] {
  return dosages.map(doseOf).filter((dose) => Object.keys(dose).length > 0)
}

type Scheme = NonNullable<Dosage['setDosage']>

function doseOf({
  dosageInstruction,
  shortNotation,
  setDosage,
  maximumDosage,
  conditionalDosage,
}: Dosage): Dose {
  const condition = conditionalDosage?.conditionDescription
  const text =
    dosageInstruction ??
    setDosage?.unstructuredDosageInformation?.text ??
    conditionalDosage?.unstructuredDosageInformation?.text ??
    maximumDosage?.unstructuredDosageInformation?.text ??
    shortNotation
  // Words are never put beside others that were made of codes: they may say different things.
  if (text) return { text, ...(condition && { condition }) }
  const set = codedOf(setDosage ?? conditionalDosage)
  const most = codedOf(maximumDosage)
  return { ...(set && { set }), ...(most && { most }), ...(condition && { condition }) }
}

function codedOf(scheme: Scheme | undefined): CodedDose | undefined {
  const { frequencyDosage, periodDosage, singleDose, occasionDosage, rampedDosage } = scheme ?? {}
  if (frequencyDosage?.dose && frequencyDosage.frequency) {
    const { dose, frequency } = frequencyDosage
    return { way: 'frequency', dose: amountOf(dose), frequency }
  }
  if (periodDosage?.dose && periodDosage.period) {
    const { dose, period } = periodDosage
    return { way: 'period', dose: amountOf(dose), period }
  }
  if (singleDose?.dose) {
    const { dose, time } = singleDose
    return { way: 'single', dose: amountOf(dose), ...(time && { time }) }
  }
  return occasionDosage || rampedDosage || frequencyDosage || periodDosage ? { way: 'scheme' } : undefined
}

function amountOf({ low, high, unit }: Interval): Amount {
  return { ...(low !== undefined && { low }), ...(high !== undefined && { high }), ...(unit && { unit }) }
}
