import * as v from 'valibot'
import { date, header, text } from './fields.ts'
import { own } from './own-contract.ts'

/** As `AmountType` has it: at most two decimals, and the currency by ISO 4217. In text, so that no öre is rounded away. */
const amount = v.object({
  amount: v.pipe(v.string(), v.regex(/^-?\d{1,9}(\.\d{1,2})?$/)),
  currency: text,
})
const period = v.object({ start: v.optional(date), end: v.optional(date) })
const percent = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))

/** What is told of either högkostnadsskydd. Nothing of it is counted by the platform. */
const protection = {
  header,
  highCostProtectionPeriod: v.optional(period),
  /** How much one pays at most in the period: as the source has it, whatever the year. */
  ceiling: v.optional(amount),
  /** What has been paid in the period, as the source counts it. */
  paid: v.optional(amount),
  /** Frikort: its number in the source, and the days that it holds. */
  exemption: v.optional(v.object({ id: v.optional(text), exemptionPeriod: v.optional(period) })),
  /** That nothing is paid, and why, in words of the source: for a child, or from 85 years. */
  freeOfCharge: v.optional(text),
  internalNotes: v.optional(v.string()),
}

/**
 * What a person pays for care and help. Its names are those of the national domain financial:patientfees:exemption
 * (`feeExemption`, with its `transaction` and `exemption`), whose schemas this project does not have. That domain tells of visits
 * alone, as CARE_VISIT, and neither of a ceiling nor of a sum; medicines and the fees of a kommun have no national contract.
 */
const schema = v.variant('typeOfFee', [
  v.object({
    typeOfFee: v.literal('CARE_VISIT'),
    ...protection,
    /** Each fee that is in the sum. */
    transactions: v.optional(
      v.array(
        v.object({
          dateOfVisit: v.optional(date),
          /** HSA-id, and the name where the catalogue may not know it. */
          careUnit: v.optional(text),
          careUnitName: v.optional(text),
          fee: v.optional(amount),
        }),
      ),
    ),
  }),
  v.object({
    typeOfFee: v.literal('MEDICINE'),
    ...protection,
    /** How much is taken off the price now, in percent, and what comes next when so much has been paid. */
    discount: v.optional(percent),
    nextDiscount: v.optional(v.object({ from: amount, discount: percent })),
  }),
  v.object({
    typeOfFee: v.literal('HOME_CARE'),
    header,
    /** The month that is paid for: `2026-11`. */
    month: v.optional(v.pipe(v.string(), v.regex(/^[12]\d{3}-(0[1-9]|1[0-2])$/))),
    fee: v.optional(amount),
    /** Maxtaxa: how much a month can cost at most. */
    maximumFee: v.optional(amount),
    /** Avgiftsutrymme, as the kommun has counted it. */
    feeRoom: v.optional(amount),
    /** What the fee is made of, before it is held down by the two above. */
    parts: v.optional(v.array(v.object({ name: text, fee: v.optional(amount) }))),
    /** How one asks for it to be counted anew, in words of the kommun. */
    reconsideration: v.optional(text),
    freeOfCharge: v.optional(text),
    internalNotes: v.optional(v.string()),
  }),
])
export type PatientFeeRecord = v.InferOutput<typeof schema>

export const patientFees = own({
  name: 'PatientFees',
  category: 'x-patient-fee',
  themes: ['avgifter'],
  schema,
})
