import { queryClient, start } from '#platform/queries/query-client.ts'
import { startForPerson } from '#platform/session/session.ts'
import type { Page } from './page.ts'

let begun: string | undefined

/** Begins the queries of a page, once for each time it is gone to. Not waited for: each part fills when its answer comes. */
export function begin(
  key: string,
  queriesOf: (who: Parameters<Page['starts']>[0]) => ReturnType<Page['starts']>,
): void {
  if (begun === key) return
  begun = key
  void startForPerson((who) => {
    for (const query of queriesOf(who)) start(queryClient.query(query as never))
  })
}
