import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import * as v from 'valibot'
import { useAnswerMutation } from '#platform/queries/answer-mutation.ts'
import { keepMark, type Mark } from './mark.ts'

const openedSchema = v.object({ opened: v.boolean() })

/** What may be opened: an item of the översikts-API, with the platform's mark. */
type Item = { id: string; unread?: boolean | undefined }

/** `POST /api/oppnat`: keeps with the platform what the one who reads has opened. Nothing is kept in the browser. */
export function useMarkOpened() {
  const cache = useQueryClient()
  return useAnswerMutation({
    schema: openedSchema,
    send: ({ area, id, opened }: Mark) => ({
      resource: 'oppnat',
      area,
      body: { area, id, ...(!opened && { opened }) },
    }),
    makesStale: [],
    settled: (who, mark, error) => error === null && keepMark(cache, who, mark),
  })
}

/**
 * Marks what is shown as opened, once while it is shown, and not before the page is seen. What the platform could not take is
 * unread the next time it is opened, and no reader is told of it.
 */
export function useOpened(area: string, items: readonly Item[]): void {
  const { mutate } = useMarkOpened()
  const shown = useRef(new Set<string>())
  useEffect(() => {
    const look = () => {
      if (document.visibilityState !== 'visible') return
      for (const { id, unread } of items) {
        // What the reader has made unread again since stays so.
        if (!shown.current.has(id) && unread) mutate({ area, id, opened: true })
        shown.current.add(id)
      }
    }
    look()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [area, items, mutate])
}
