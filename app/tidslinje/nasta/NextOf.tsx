import { useQuery } from '@tanstack/react-query'
import { coverageOf, isWhole } from '#platform/answer/coverage.ts'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { useNow } from '#platform/clock/clock.ts'
import type { Who } from '#platform/http/who.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { WithSource } from '#ui/SourceText.tsx'
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
  const { answered, asked } = coverageOf(data)
  const saysAll = isWhole(data) && !data.withheld
  if (!next)
    return (
      <p>
        {t(asked.length > 0 ? 'coming' : saysAll ? 'none' : answered.length > 0 ? 'noneKnown' : 'unknown')}
      </p>
    )
  return (
    <>
      <p>
        <strong>
          {t('next')} {words.when(next)}
        </strong>
        : <WithSource>{words.title(next)}</WithSource>
      </p>
      {!saysAll && <p>{t('missing')}</p>}
      <ItemSource source={next.source} />
    </>
  )
}
