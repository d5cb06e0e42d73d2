import { useSearchParams } from '#platform/navigation/search-params.ts'
import { usualTravel } from './clashes.ts'

/** Travel times to choose from, in minutes. */
export const travelChoices = [0, 15, 30, 45, 60, 90] as const

/** Minutes one wants between two places (`restid` in the address), and how to change them. */
export function useTravelMinutes(): [number, (minutes: number) => void] {
  const [params, setParams] = useSearchParams()
  const chosen = travelChoices.find((minutes) => String(minutes) === params.get('restid'))
  return [
    chosen ?? usualTravel,
    (minutes) =>
      setParams(
        (former) => {
          const changed = new URLSearchParams(former)
          if (minutes === usualTravel) changed.delete('restid')
          else changed.set('restid', String(minutes))
          return changed
        },
        { replace: true },
      ),
  ]
}
