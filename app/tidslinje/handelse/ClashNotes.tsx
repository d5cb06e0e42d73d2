import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { paths } from '../../paths.ts'
import { useNow } from '#platform/clock/clock.ts'
import { Notice } from '#ui/Notice.tsx'
import { clashesByEvent, clashesOf } from '../clashes.ts'
import type { TimelineEvent } from '../contract.ts'
import { useEventWords } from '../event-words.ts'
import { useTravelMinutes } from '../travel-minutes.ts'
import { useTidslinje } from '../queries.ts'
import { timelineOf } from '../timeline.ts'
import { WithSource } from '#ui/SourceText.tsx'

/** What else is at the same time as an event, or as one that could be booked, or too close for the way there, and what can be done about it. `isFree`: it is not booked yet. */
export function ClashNotes({ event, isFree = false }: { event: TimelineEvent; isFree?: boolean }) {
  const t = useTexts('handelse')
  const words = useEventWords()
  const now = useNow()
  const [minutes] = useTravelMinutes()
  const { data } = useTidslinje()
  const others = (data?.items ?? []).filter(({ id }) => id !== event.id)
  const { coming } = timelineOf([...others, event], now)
  const clashes = clashesByEvent(clashesOf(coming, minutes)).get(event.id) ?? []
  return clashes.map(({ first, second, kind, minutes: gap }) => {
    const other = first.id === event.id ? second : first
    return (
      <Notice key={other.id} tone="warn" title={t(kind === 'overlap' ? 'overlap' : 'travel', { count: gap })}>
        <p>
          <Link to={paths.handelse(other.id)}>
            <WithSource>{words.title(other)}</WithSource>, {words.day(other)} {words.time(other)}
          </Link>
        </p>
        <p>{t(isFree ? 'clashFree' : 'clashHelp')}</p>
      </Notice>
    )
  })
}
