import * as v from 'valibot'

/** Names of themes. One that no theme has, or that comes again, is let be: the portal may be another by now. */
const namesSchema = v.array(v.unknown())

/**
 * `POST /api/installningar`: which themes of the översikt come first and which are folded away, by name, as the one who asks has chosen for
 * the one who is shown; all of it each time. Empty: the usual order. Answered as it is kept from now on; 400 for what is no order, and 403
 * to one who looks as an ombud would. `GET /api/session` tells it (`settings`). Owned by this project, no national contract.
 */
export const orderSchema = v.object({
  /** The first first. */
  order: namesSchema,
  /** Those that are folded away. */
  folded: namesSchema,
})
export type Order = v.InferOutput<typeof orderSchema>
