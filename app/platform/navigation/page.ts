import type { ComponentType } from 'react'
import type { Params } from 'react-router'
import type { Who } from '#platform/http/who.ts'
import type { Namespace } from '#platform/i18n/namespaces.ts'
import { type LazyPart, lazyPart } from '#platform/parts/lazy-part.tsx'

/** A query as the cache starts it; what it answers is for the page. */
type StartedQuery = { readonly queryKey: readonly unknown[] }

/** A page at an address: a chunk of its own with its words, and what it asks for, which is begun while the chunk is fetched. */
export type Page = {
  path: string
  part: LazyPart<object>
  starts: (who: Who, params: Readonly<Params>) => readonly StartedQuery[]
  /** How it explains words of care: where they stand, or last on the paper that it is. Absent: not at all. */
  explains?: 'page' | 'paper' | undefined
}

/** Makes a page of a module's default export. A test holds `namespaces` and `starts` to what the page uses. */
export function page(
  path: string,
  load: () => Promise<{ default: ComponentType }>,
  namespaces: readonly Namespace[],
  starts: Page['starts'] = () => [],
  explains?: Page['explains'],
): Page {
  return { path, part: lazyPart<object>(load, namespaces), starts, explains }
}
