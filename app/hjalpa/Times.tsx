import { isPart } from '#platform/answer/coverage.ts'
import { useQuery } from '@tanstack/react-query'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { sentence } from '#platform/dates/dates.ts'
import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { isExpected, isStruck } from '../tidslinje/event-state.ts'
import { useEventWords } from '../tidslinje/event-words.ts'
import { tidslinjeQuery } from '../tidslinje/queries.ts'
import { timelineOf } from '../tidslinje/timeline.ts'
import { List, ListRow } from '#ui/List.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import { Part, type PartOf } from './Part.tsx'

const most = 4

/** What is coming for one person. */
export function Times({ who, name, short }: PartOf) {
  const t = useTexts('hjalpa')
  const words = useEventWords()
  const now = useNow()
  const result = useQuery(tidslinjeQuery(who))
  return (
    <Part title={t('times')} name={name} area="tidslinje" result={result} empty={t('noTimes')}>
      {(events, answer) => {
        const { coming } = timelineOf(events, now)
        const later = coming.slice(most).filter(isExpected).length
        if (coming.length === 0) return <p>{t(isPart(answer) ? 'notYet' : 'noTimes')}</p>
        return (
          <>
            <List ordered>
              {coming.slice(0, most).map((event) => (
                <ListRow
                  key={event.id}
                  label={`${short}: ${words.day(event)} ${words.time(event)}`}
                  title={words.title(event)}
                  level={4}
                  struck={isStruck(event)}
                >
                  {words.standing(event) && <p>{words.standing(event)}</p>}
                  <p>
                    <WithSource>{sentence(words.place(event))}</WithSource>
                  </p>
                  <AboutItem
                    source={event.source}
                    of={`${short}: ${words.title(event)}, ${words.when(event)}`}
                  />
                </ListRow>
              ))}
            </List>
            {later > 0 && <p>{t('moreTimes', { count: later })}</p>}
          </>
        )
      }}
    </Part>
  )
}
