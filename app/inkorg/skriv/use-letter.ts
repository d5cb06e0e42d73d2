import { ApiError } from '#platform/http/api-error.ts'
import { useSendOnce } from '#platform/queries/send-once.ts'
import { type Letter, sentSchema } from '../contract.ts'

/** `POST /api/inkorg`: sends a letter, once, to each unit it is to. `form` names the draft that it is. */
export function useLetter(form: string) {
  const { error, ...sending } = useSendOnce(form, {
    schema: sentSchema,
    send: (letter: Letter) => ({ resource: 'inkorg', body: letter }),
    makesStale: ['inkorg'],
    isWhole: ({ outcomes }) => outcomes.every(({ outcome }) => outcome === 'sent'),
  })
  /** The same was sent just before, and nothing has been now. */
  const isSame = sending.state === 'refused' && error instanceof ApiError && error.status === 409
  return { ...sending, isSame }
}
export type LetterSending = ReturnType<typeof useLetter>
