import * as v from 'valibot'
import { dateSchema, itemIdSchema, sourceSchema, textSchema } from '#platform/answer/contract.ts'

/** `AmountType`: decimals in text, so that no öre is rounded away, and the currency by ISO 4217. */
const amountSchema = v.object({
  /** Decimals with a point: `150.00`. */
  amount: v.pipe(v.string(), v.regex(/^-?\d{1,9}(\.\d{1,2})?$/)),
  /** ISO 4217: `SEK`. */
  currency: textSchema,
})
export type Amount = v.InferOutput<typeof amountSchema>

/**
 * Swedish days, both counted in.
 * - `start`: the first day · `end`: the last day
 */
const periodSchema = v.object({ start: v.optional(dateSchema), end: v.optional(dateSchema) })
export type Period = v.InferOutput<typeof periodSchema>

// No maxValue: it would come with the first view, as all of that library that any page uses.
const percentSchema = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.check((percent) => percent <= 100),
)

/** What every fee has. */
const every = {
  /** Opaque. */
  id: itemIdSchema,
  /**
   * Whom to ask: the unit that the record is of, from the unit catalogue.
   * - `name`: what it is called · `phone`: the number to call
   */
  ask: v.optional(v.object({ name: textSchema, phone: v.optional(textSchema) })),
  /** freeOfCharge: that nothing is paid, and why, in words of the source. */
  freeOfCharge: v.optional(textSchema),
  source: sourceSchema,
}

const protection = {
  ...every,
  /** exemption/highCostProtectionPeriod: in which what is paid is counted together. */
  highCostProtectionPeriod: v.optional(periodSchema),
  /** How much is paid at most in the period. Always the source's own. */
  ceiling: v.optional(amountSchema),
  /** What has been paid in the period, as the source counts it. */
  paid: v.optional(amountSchema),
  /**
   * exemption: the frikort, its number in the source, and exemptionPeriod, the days that it holds.
   * - `id`: its number · `exemptionPeriod`: the days that it holds
   */
  exemption: v.optional(v.object({ id: v.optional(textSchema), exemptionPeriod: v.optional(periodSchema) })),
}

/** Högkostnadsskydd for visits to care. */
const careFeeSchema = v.object({
  /** Which fee it is of. */
  typeOfFee: v.literal('CARE_VISIT'),
  ...protection,
  /** Each fee in the sum, that of the latest visit first. → transactions */
  transactions: v.array(
    v.object({
      /** The Swedish day of the visit. → transactions/dateOfVisit */
      dateOfVisit: v.optional(dateSchema),
      /** Where the visit was, by the unit catalogue, else as the source calls it. → transactions/careUnit, else transactions/careUnitName */
      unit: v.optional(textSchema),
      /** What was paid and is counted. → transactions/fee */
      fee: v.optional(amountSchema),
    }),
  ),
})
export type CareFee = v.InferOutput<typeof careFeeSchema>

/** Högkostnadsskydd for medicines. */
const medicineFeeSchema = v.object({
  /** Which fee it is of. */
  typeOfFee: v.literal('MEDICINE'),
  ...protection,
  /** How much is taken off the price now, in percent. Absent: not told. */
  discount: v.optional(percentSchema),
  /**
   * The next step of the discount, when so much has been paid.
   * - `from`: when this much has been paid · `discount`: so much is taken off, in percent
   */
  nextDiscount: v.optional(v.object({ from: amountSchema, discount: percentSchema })),
})
export type MedicineFee = v.InferOutput<typeof medicineFeeSchema>

/** The fee of a kommun for help at home. */
const homeCareFeeSchema = v.object({
  /** Which fee it is of. */
  typeOfFee: v.literal('HOME_CARE'),
  ...every,
  /** The month that is paid for: `2026-11`. */
  month: v.optional(v.pipe(v.string(), v.regex(/^[12]\d{3}-(0[1-9]|1[0-2])$/))),
  /** What is paid for the month. */
  fee: v.optional(amountSchema),
  /** Maxtaxa: how much a month can cost at most. */
  maximumFee: v.optional(amountSchema),
  /** Avgiftsutrymme, as the kommun has counted it. */
  feeRoom: v.optional(amountSchema),
  /**
   * What the fee is made of.
   * - `name`: what it is for, in words of the kommun · `fee`: how much of the fee it is
   */
  parts: v.array(v.object({ name: textSchema, fee: v.optional(amountSchema) })),
  /** How one asks for it to be counted anew, in words of the kommun. */
  reconsideration: v.optional(textSchema),
})
export type HomeCareFee = v.InferOutput<typeof homeCareFeeSchema>

/**
 * `GET /api/avgifter`: högkostnadsskydd and frikort of regions, and the fee for help at home of kommuner. From the project's own
 * contract PatientFees, named after the national domain financial:patientfees:exemption as far as that goes. Nothing in it is
 * counted by the platform or the portal.
 */
export const feeSchema = v.variant('typeOfFee', [careFeeSchema, medicineFeeSchema, homeCareFeeSchema])
export type Fee = v.InferOutput<typeof feeSchema>
/** One that is paid up to a ceiling, and then not at all. */
export type ProtectedFee = CareFee | MedicineFee
