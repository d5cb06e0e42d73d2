import type { QueryClient } from '@tanstack/react-query'
import type { UnreadAnswer } from '#platform/answer/fetch.ts'
import type { Who } from '#platform/http/who.ts'
import { keyOf } from '#platform/queries/keys.ts'

/** That an item of an area has been opened by the one who reads, or with false that it is to be unread again. */
export type Mark = { area: string; id: string; opened: boolean }

/**
 * Says in what is kept of an area, for this person and the one who reads, what the platform has said yes to. Its sources are not
 * asked anew for it, and the answers are as old as before.
 */
export function keepMark(cache: QueryClient, who: Who, { area, id, opened }: Mark): void {
  for (const { queryKey, state } of cache.getQueryCache().findAll({ queryKey: keyOf(who, area) })) {
    cache.setQueryData<UnreadAnswer>(
      queryKey,
      (answer) =>
        answer && {
          ...answer,
          items: answer.items.map((item) => (isOf(item, id) ? { ...item, unread: !opened } : item)),
        },
      { updatedAt: state.dataUpdatedAt },
    )
  }
}

const isOf = (item: unknown, id: string): item is { id: string } =>
  typeof item === 'object' && item !== null && 'id' in item && item.id === id
