import * as v from 'valibot'
import { sharedAreas } from '../../app/areas.ts'
import { keepOpened } from '../platform/opened-items.ts'
import { problem } from './problem.ts'
import { type Asking, isPreview } from './unread.ts'
import type { Need } from './who-asks.ts'

/** What `POST /api/oppnat` takes. */
export const bodySchema = v.object({
  /** The area that the item is of. */
  area: v.picklist(sharedAreas),
  /** Id of the item. */
  id: v.string(),
  /** False: it is unread again. */
  opened: v.optional(v.boolean(), true),
})

/** Reading takes no more than the right to see the area that is read; a body that names none is refused for that. */
export function needToOpen(body: unknown): Need {
  const parsed = v.safeParse(bodySchema, body)
  return { right: 'see', area: parsed.success ? parsed.output.area : 'any' }
}

/**
 * `POST /api/oppnat`: the one who asks has opened an item of an area, or with `opened: false` wants it unread again. 400 for
 * a body that is no mark, 403 for one who looks as an ombud would, since nothing is done meanwhile, and 404 for what has not
 * been told to the one who asks. Then nothing has been marked. No source is asked or told.
 */
export async function oppnat(asked: Asking, body: unknown): Promise<Response | { opened: boolean }> {
  const parsed = v.safeParse(bodySchema, body)
  if (!parsed.success) return problem(400, 'bad-mark')
  if (isPreview(asked)) return problem(403, 'not-allowed')
  const { area, id, opened } = parsed.output
  if (!keepOpened(asked, area, id, opened)) return problem(404, 'unknown-item')
  return { opened }
}
