import { queryOptions } from '@tanstack/react-query'
import type * as v from 'valibot'
import type { FetchedAnswer } from '#platform/http/api.ts'
import { answerEnvelopeSchema } from '#platform/answer/contract.ts'
import { getAnswer, type Who } from '#platform/http/api.ts'
import type { ApiError } from '#platform/http/api-error.ts'

/**
 * Query for one resource of the översikts-API. The key begins with the resource and the person, so that
 * nothing of one person can ever be read as another's. `part` narrows it to what belongs to that area.
 */
export function answerQuery<Schema extends v.GenericSchema>(
  resource: string,
  itemSchema: Schema,
  who: Who,
  { area = resource, part }: { area?: string; part?: 'att-gora' | undefined } = {},
) {
  return queryOptions<FetchedAnswer<v.InferOutput<Schema>>, ApiError>({
    queryKey: [resource, who.personId, who.actorType, who.actorId, ...(part ? [part] : [])],
    queryFn: ({ signal }) =>
      getAnswer(
        resource,
        { item: itemSchema, envelope: answerEnvelopeSchema },
        { who, signal, area: part ?? area, ...(part && { query: { del: part } }) },
      ),
  })
}
