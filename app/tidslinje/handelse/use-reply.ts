import { type RefObject, useEffect, useRef } from 'react'
import { useAnswerMutation } from '#platform/queries/answer-mutation.ts'
import { type EventReply, type EventReplyAnswer, eventReplyAnswerSchema } from '../contract.ts'

/** What was sent last, and what the source answered, or that it did not. */
export type Sending = {
  busy: boolean
  sent: EventReply | undefined
  answer: EventReplyAnswer | undefined
  error: unknown
  /** Resolves when the source has answered (or failed) and the timeline has been fetched anew. */
  send: (reply: EventReply) => Promise<void>
}

/**
 * `POST /api/tidslinje/{id}/svar`. Nothing is taken for done before the source has said so; afterwards every
 * answer about the person's events is fetched anew, so that list and översikt say the same. The ref is for where
 * what came of it is told, which then has the focus.
 */
export function useReply(id: string): readonly [Sending, RefObject<HTMLDivElement | null>] {
  const { mutateAsync, isPending, variables, data, error } = useAnswerMutation({
    schema: eventReplyAnswerSchema,
    send: (reply: EventReply) => ({ resource: `tidslinje/${id}/svar`, body: { reply } }),
    // The source may confirm it in writing.
    makesStale: ['tidslinje', 'inkorg'],
  })
  const outcome = useRef<HTMLDivElement>(null)
  const isTold = !isPending && (data !== undefined || error !== null)
  useEffect(() => {
    if (!isTold) return
    // Not before it is drawn, and after the dialog has closed and given its focus back.
    const frame = requestAnimationFrame(() => outcome.current?.focus())
    return () => cancelAnimationFrame(frame)
  }, [isTold])
  const sending: Sending = {
    busy: isPending,
    sent: isPending ? undefined : variables,
    answer: isPending ? undefined : data,
    error: isPending ? undefined : (error ?? undefined),
    // What came of it stands in the mutation's own state, also when it failed.
    send: (reply) => mutateAsync(reply).then(ended, ended),
  }
  return [sending, outcome]
}

const ended = () => undefined
