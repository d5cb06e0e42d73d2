import * as v from 'valibot'
import { type KeptOrder, keepOrder } from '../platform/kept-orders.ts'
import { problem } from './problem.ts'
import { type Asking, isPreview } from './unread.ts'

const namesSchema = v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/))), v.maxLength(50))
/**
 * What `POST /api/installningar` takes: all of it each time. Two empty lists are the usual order.
 * - `order`: names of themes, the first first · `folded`: names of those that are folded away
 */
export const bodySchema = v.strictObject({ order: namesSchema, folded: namesSchema })

/**
 * `POST /api/installningar`: keeps in which order the one who asks wants the översikt of the one who is shown, which nobody else is
 * told of. 400 for a body that is no order, and 403 for one who looks as an ombud would, since nothing is done meanwhile; then
 * nothing has been kept. No source is asked or told.
 */
export async function installningar(asked: Asking, body: unknown): Promise<Response | KeptOrder> {
  const parsed = v.safeParse(bodySchema, body)
  if (!parsed.success) return problem(400, 'bad-order')
  if (isPreview(asked)) return problem(403, 'not-allowed')
  keepOrder(asked.world, asked.actor, asked.persona, parsed.output)
  return parsed.output
}
