import { queryOptions } from '@tanstack/react-query'
import { getResource, type Who } from '#platform/http/api.ts'
import { ownerSchema } from '#platform/session/contract.ts'
import type { ItemAddress } from '#platform/session/NotHere.tsx'

/** `GET /api/tillhor`: whose an item is, asked by the one who is logged in. Fails with `ApiError`. */
export const ownerQuery = (who: Who, { resource, id }: ItemAddress) =>
  queryOptions({
    queryKey: ['tillhor', who.personId, who.actorType, who.actorId, resource, id],
    queryFn: ({ signal }) =>
      getResource('tillhor', ownerSchema, { who, signal, query: { resurs: resource, id } }),
  })
