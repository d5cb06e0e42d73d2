import type { Who } from '#platform/http/who.ts'
import { resourceQuery } from '#platform/queries/answer-query.ts'
import { ownerSchema } from '#platform/session/contract.ts'
import type { ItemAddress } from '#platform/session/NotHere.tsx'

/** `GET /api/tillhor`: whose an item is, asked by the one who is logged in. */
export const ownerQuery = (who: Who, { resource, id }: ItemAddress) =>
  resourceQuery(who, { resource: 'tillhor', query: { resurs: resource, id } }, ownerSchema)
