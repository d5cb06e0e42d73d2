import { useQuery } from '@tanstack/react-query'
import { coverageOf, isWhole } from '#platform/answer/coverage.ts'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import type { FetchedAnswer } from '#platform/answer/read.ts'
import { useNow } from '#platform/clock/clock.ts'
import type { Who } from '#platform/http/who.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { WithSource } from '#ui/SourceText.tsx'
import type { TimelineEvent } from '../contract.ts'
import { useEventWords } from '../event-words.ts'
import { tidslinjeQuery } from '../queries.ts'
import { soonestEvent, timelineOf } from '../timeline.ts'

/** What is next for one person, as far as it is known, and from whom. */
export function NextOf({ who }: { who: Who }) {
  const t = useTexts('nasta')
  const words = useEventWords()
  const now = useNow()
  const { data, error } = useQuery(tidslinjeQuery(who))
  if (!data) return <p>{t(error ? 'lost' : 'coming')}</p>
  const next = soonestEvent(timelineOf(data.items, now).coming, now)
  if (!next) return <p>{t(whyNone(data))}</p>
  return (
    <>
      <p>
        <strong>
          {t('next')} {words.when(next)}
        </strong>
        : <WithSource>{words.title(next)}</WithSource>
      </p>
      {!isWhole(data) && <p>{t('missing')}</p>}
      <ItemSource source={next.source} />
    </>
  )
}

/** Nothing is booked only where everybody has answered, and all of it may be seen. */
function whyNone(answer: FetchedAnswer<TimelineEvent>): 'coming' | 'none' | 'noneKnown' | 'unknown' {
  const { answered, asked } = coverageOf(answer)
  if (asked.length > 0) return 'coming'
  if (isWhole(answer) && !answer.withheld) return 'none'
  return answered.length > 0 ? 'noneKnown' : 'unknown'
}
