import { useRef } from 'react'
import type * as v from 'valibot'
import { ApiError } from '#platform/http/api-error.ts'
import { isRefused } from '#platform/http/is-refused.ts'
import { hasDrafts } from '#platform/session/drafts.ts'
import { useDraft } from '#platform/session/use-draft.ts'
import { type Sending, useAnswerMutation } from './answer-mutation.ts'

/**
 * How it goes: `refused` and nothing was done; `unsure` and it may have been done, or `partly` and some of it was, so that the same is
 * to be sent again, unchanged; `done` when the platform has said so.
 */
export type SentState = 'idle' | 'busy' | 'refused' | 'unsure' | 'partly' | 'done'

/** The sender's own key of what is sent, and what was last sent with it without an answer that can be trusted. */
type Attempt<Change> = { key?: string; unsure?: Change }

/**
 * Sends something that must never be done twice (`Idempotency-Key`): another attempt, after a double tap, a lost answer or a
 * log-in that ended, has the same key until the platform has said that it is done. Kept by `form` with its draft, in memory alone.
 */
export function useSendOnce<Schema extends v.GenericSchema, Change>(
  form: string,
  {
    isWhole = () => true,
    ...sending
  }: Sending<Schema, Change> & {
    /** Whether an answer says that all of it is done; else another attempt is made at the rest. */
    isWhole?: (answer: v.InferOutput<Schema>) => boolean
  },
) {
  const { value: attempt, write, forget } = useDraft<Attempt<Change>>(`${form} key`, {})
  const isBusy = useRef(false)
  const { mutateAsync, isPending, data, error } = useAnswerMutation<Schema, Change & { key: string }>({
    ...sending,
    send: ({ key, ...change }) => ({
      ...sending.send(change as Change),
      headers: { 'Idempotency-Key': key },
    }),
  })
  const send = async (change: Change): Promise<v.InferOutput<Schema> | undefined> => {
    // A second tap, before the first has been drawn.
    if (isBusy.current) return undefined
    isBusy.current = true
    const key = attempt.key ?? newKey()
    write({ key, unsure: change })
    try {
      const answer = await mutateAsync({ ...change, key })
      if (isWhole(answer)) {
        write({})
        forget()
      }
      return answer
    } catch (failure) {
      // Of a person who is no longer shown nothing is kept. What may have been done by a former attempt is still not known when
      // another is refused, as after a log-in that ended.
      if (failure instanceof ApiError && hasDrafts())
        write(isRefused(failure) ? { ...attempt, key } : { key, unsure: change })
      return undefined
    } finally {
      isBusy.current = false
    }
  }
  const state: SentState = isPending
    ? 'busy'
    : attempt.unsure !== undefined
      ? data
        ? 'partly'
        : 'unsure'
      : error
        ? 'refused'
        : data
          ? 'done'
          : 'idle'
  return { send, state, answer: data, error, unsure: attempt.unsure }
}

/** `crypto.randomUUID` is not there on a page without TLS, as a prototype in a local network may be. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
}
