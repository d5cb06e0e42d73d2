import { useQueries } from '@tanstack/react-query'
import { areas } from '../../areas.ts'
import type { Who } from '#platform/http/who.ts'
import type { answerQuery } from '#platform/queries/answer-query.ts'
import { useWho } from '#platform/session/session.ts'

type Reader = (who: Who) => ReturnType<typeof answerQuery>

const modules = import.meta.glob<Record<string, Reader>>('../../*/queries.ts', { eager: true })

/** The query of each area that the översikt asks something of, by which its answer is read. A test holds each to have one. */
export const readers = areas.flatMap((area) => {
  const reader = modules[`../../${area.name}/queries.ts`]?.[`${area.name}Query`]
  return 'asks' in area && reader ? [reader] : []
})

/** Reads every answer, as their pages would, so that what cannot be read of them is known here too. */
export function useReadAll(): void {
  const who = useWho()
  useQueries({ queries: readers.map((reader) => reader(who)) })
}
