import { bodySchema as orderSchema } from '../../api/installningar.ts'
import { bodySchema as openSchema } from '../../api/oppnat.ts'
import { openedSchema } from '../own-schemas.ts'
import type { Descriptions } from './described.ts'

/** What the platform keeps for the one who asks. */
export const ofKept: Descriptions = {
  'POST oppnat': {
    does: 'Keeps that the one who asks has opened an item, or wants it unread again.',
    more: 'Takes no more than the right to see the area of the item. No source is asked or told.',
    answers: openedSchema,
    takes: openSchema,
    refuses: { 400: ['bad-mark'], 403: ['not-allowed'], 404: ['unknown-item'] },
  },
  'POST installningar': {
    does: 'Keeps in which order the one who asks wants the översikt of the one who is shown.',
    more: 'Answers as it is kept from now on. `GET /session` tells it as `settings`, to the one who chose it and to nobody else.',
    answers: orderSchema,
    takes: orderSchema,
    refuses: { 400: ['bad-order'], 403: ['not-allowed'] },
  },
}
