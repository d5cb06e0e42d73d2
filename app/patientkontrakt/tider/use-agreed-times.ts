import type { AnswerState } from '#platform/answer/CardAnswer.tsx'
import { isWhole } from '#platform/answer/coverage.ts'
import { joinedAnswers } from '#platform/answer/joined-answers.ts'
import { useNow } from '#platform/clock/clock.ts'
import { useMay } from '#platform/session/session.ts'
import { useOverenskommelser } from '../../overenskommelser/queries.ts'
import { useTidslinje } from '../../tidslinje/queries.ts'
import { useVardplaner } from '../../vardplaner/queries.ts'
import { type AgreedThing, agreedTimes } from './times-of.ts'

/** When each thing that is agreed is to happen, made of three answers; see `agreedTimes`. */
export function useAgreedTimes(): AnswerState<AgreedThing> {
  const now = useNow()
  const maySeeTimes = useMay('see', 'tidslinje')
  const [agreements, plans, events] = [useOverenskommelser(), useVardplaner(), useTidslinje()]
  return joinedAnswers<AgreedThing>([events, agreements, plans], () =>
    agreedTimes(
      {
        agreements: agreements.data?.items ?? [],
        plans: plans.data?.items ?? [],
        events: events.data?.items ?? [],
      },
      now,
    ).map((thing) => ({ ...thing, knownAll: isWhole(events.data), timesWithheld: !maySeeTimes })),
  )
}
