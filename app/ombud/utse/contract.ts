import * as v from 'valibot'
import { textSchema } from '#platform/answer/contract.ts'

/**
 * `POST /api/ombud/sok`, body `{personnummer}` (twelve digits): who has the number, to be sure of the right person before
 * an appointment. `person` is the id to appoint by.
 */
export const candidateSchema = v.variant('outcome', [
  /**
   * - `person`: opaque id to appoint by · `name`: the name, as the population register has it
   */
  v.object({ outcome: v.literal('found'), person: textSchema, name: textSchema }),
  /**
   * Nobody known · the person's own number · a name that may not be told · already ombud · not known to be 18.
   * - `outcome`: why nobody can be appointed by it
   */
  v.object({ outcome: v.picklist(['unknown', 'self', 'protected', 'already', 'minor']) }),
])
export type Candidate = v.InferOutput<typeof candidateSchema>

/** `POST /api/ombud`, `/api/ombud/{id}` and `/api/ombud/{id}/aterkalla`: the register has taken it. 403 without the right. */
export const registeredSchema = v.object({ outcome: v.literal('done') })
