import { useGo } from '#platform/navigation/arrival.ts'
import { finishPreview } from '#platform/session/visit.ts'
import { paths } from '../../paths.ts'
import { noteEnded } from './ended.ts'

/**
 * Ends that the pages are shown to others. First one is taken to a page that holds nothing of the person, since the others may still
 * look on.
 */
export function useEnd(): () => Promise<void> {
  const go = useGo()
  return async () => {
    noteEnded(true)
    await go(paths.visa())
    finishPreview(undefined)
  }
}
