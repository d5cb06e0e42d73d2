import { type RefObject, useRef } from 'react'
import { focusOutcome } from '#platform/browser/focus-outcome.ts'
import { ApiError } from '#platform/http/api-error.ts'
import { useAnswerMutation } from '#platform/queries/answer-mutation.ts'
import { meetingStateSchema } from './contract.ts'

/** What is said about a meeting, by the last part of its address. */
type Change =
  | { to: 'svar'; body: { answer: 'coming' | 'undo' } | { answer: 'other-time'; text: string } }
  | { to: 'gaster'; body: { ombud: string } | { remove: string } | { name: string; relation: string } }
  | { to: 'fragor'; body: { important: string; works: string; worries: string } }
  | { to: 'begar'; body: { reason: string } }

export type MeetingChange = {
  busy: boolean
  /** How the last attempt failed: it was too late for it, or nobody knows what came of it. */
  failed: 'refused' | 'unsure' | undefined
  send: (change: Change, onDone?: () => void) => void
  /** Where what came of it is told, which then has the focus. */
  outcome: RefObject<HTMLDivElement | null>
}

/** `POST /api/vardplaner/{id}/mote/…`. Times and messages are asked for anew, since an answer may stand there as well. */
export function useMeetingChange(id: string): MeetingChange {
  const outcome = useRef<HTMLDivElement>(null)
  const { mutate, isPending, error } = useAnswerMutation({
    schema: meetingStateSchema,
    send: ({ to, body }: Change) => ({ resource: `vardplaner/${id}/mote/${to}`, area: 'vardplaner', body }),
    makesStale: ['vardplaner', 'tidslinje', 'inkorg'],
  })
  const isRefused = error instanceof ApiError && ['refused', 'forbidden', 'not-found'].includes(error.kind)
  return {
    busy: isPending,
    failed: error && !isPending ? (isRefused ? 'refused' : 'unsure') : undefined,
    send: (change, onDone) =>
      mutate(change, {
        ...(onDone && { onSuccess: onDone }),
        onSettled: () => focusOutcome(outcome),
      }),
    outcome,
  }
}
