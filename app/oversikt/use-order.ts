import { useSession, useSubject } from '#platform/session/session.ts'
import { useVisit } from '#platform/session/visit.ts'
import { orderOf } from './order.ts'

/** The order that the reader has chosen for the one who is shown. Of how an ombud has it nothing is known in a preview. */
export function useOrder() {
  const { settings } = useSession()
  const { personId } = useSubject()
  return orderOf(useVisit().preview ? undefined : settings, personId)
}
