import { useGo } from '#platform/navigation/arrival.ts'
import { paths } from '../paths.ts'
import { disownPage } from '#platform/session/page-owner.ts'
import { beginSwitch, finishPreview, finishSwitch, type Visit } from '#platform/session/visit.ts'

type To = { personId: string | undefined; name: string | undefined }

/**
 * Shows another person; `personId` undefined is the own. What is under way is ended and all that was fetched is forgotten
 * before anything of the other is asked for. Leads to the översikt, or with `stay` to the page one is at.
 */
export function useSwitch() {
  const go = useGo()
  return async ({ personId, name }: To, { stay = false } = {}) => {
    beginSwitch(name)
    if (stay) disownPage()
    else await go(paths.oversikt())
    finishSwitch(personId, name)
  }
}

/** Shows the own översikt as an ombud would see it, or with undefined ends that. */
export function usePreview() {
  const go = useGo()
  return async (preview: Visit['preview']) => {
    beginSwitch(undefined)
    await go(preview ? paths.oversikt() : paths.ombud())
    finishPreview(preview)
  }
}
