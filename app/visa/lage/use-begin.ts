import { useGo } from '#platform/navigation/arrival.ts'
import { finishPreview } from '#platform/session/visit.ts'
import { Bar } from './Bar.tsx'
import { Closed } from './Closed.tsx'
import { closesBut } from './closes.ts'
import { noteEnded } from './ended.ts'
import { withoutNumbers } from './mask.ts'

/** Shows the own data to others: these areas and nothing else, beginning at an address. Everything fetched before is forgotten. */
export function useBegin(): (areas: readonly string[], to: string) => Promise<void> {
  const go = useGo()
  return (areas, to) => {
    noteEnded(false)
    finishPreview({
      areas,
      name: '',
      toOthers: { closes: closesBut(areas), mask: withoutNumbers, Bar, Closed },
    })
    return go(to)
  }
}
