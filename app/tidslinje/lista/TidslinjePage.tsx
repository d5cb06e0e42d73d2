import { useCallback, useDeferredValue, useMemo } from 'react'
import { useSearchParams } from '#platform/navigation/search-params.ts'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { isPart } from '#platform/answer/coverage.ts'
import { OnItsWay } from '#platform/answer/OnItsWay.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { formatDate, toDate } from '#platform/dates/dates.ts'
import { isDay } from '#platform/dates/days.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { useEventWords } from '../event-words.ts'
import { type Filter, filterOfParams, matchesWithNotes, searcher, type Words } from '../find.ts'
import { CalendarView } from '../kalender/CalendarView.tsx'
import { shownDays } from '../kalender/shown-days.ts'
import { clashesByEvent, clashesOf } from '../clashes.ts'
import { type Reach, useLookBack } from '../look-back.ts'
import { timelineOf } from '../timeline.ts'
import { useTravelMinutes } from '../travel-minutes.ts'
import { type JoinedCare, type ListedEvent, withCare } from '../vard/care-event.ts'
import { useListedTitle } from '../vard/care-words.ts'
import { AllInCalendar } from './AllInCalendar.tsx'
import { Finder } from './Finder.tsx'
import { type Listed, ListView } from './ListView.tsx'
import { LookBackLine } from './LookBackLine.tsx'
import { useSearchText } from './search-text.ts'
import styles from './TidslinjePage.module.css'
import { Tools } from './Tools.tsx'
import { type View, viewOf } from './view.ts'

/** `/tidslinje`: everything with a time, from all sources, as a list, a month or a week. */
export default function TidslinjePage() {
  const t = useTexts('lista')
  const [params] = useSearchParams()
  const [text, setText] = useSearchText()
  const searched = useDeferredValue(text)
  const { filter, unknown } = useMemo(() => filterOfParams(params), [params])
  const now = useNow()
  const today = dayOf(now)
  const view = viewOf(params)
  const asked = params.get('dag') ?? ''
  const day = isDay(asked) ? asked : today
  const back = useLookBack(reachOf(filter, searched, view, day))
  const narrowed = isNarrowed(filter) || searched.trim() !== ''
  const { events: told, care } = back
  const { notesOf } = care
  const words = useSearchWords(notesOf)
  const all = back.result.data?.items
  // Sorted once: what a filter lets through is in the same order.
  const timeline = useMemo(() => timelineOf(told, now), [told, now])
  // What has been done and written in care has been, whatever day its source says.
  const listed = useMemo(
    () => ({ ...timeline, past: withCare(timeline.past, care.alone) }),
    [timeline, care.alone],
  )
  const found = useMemo(
    () => (narrowed ? narrow(listed, notesOf, filter, searched, words) : listed),
    [listed, notesOf, narrowed, filter, searched, words],
  )
  // A calendar says of each day what there is, so it waits for all of it.
  const isTold = view === 'lista' || !back.waiting
  const count = found.coming.length + found.past.length + found.undated.length
  const [minutes] = useTravelMinutes()
  // Among all that is coming, for what the filter hides is still to be kept.
  const clashes = useMemo(
    () => clashesByEvent(clashesOf(timeline.coming, minutes)),
    [timeline.coming, minutes],
  )
  // What was pressed goes away with what it cleared: the emptied field takes the focus.
  const clear = () => {
    setText('')
    document.querySelector<HTMLElement>('search input')?.focus()
  }
  return (
    <>
      <PageHeading title={t('title')} />
      <Tools view={view} />
      <Finder
        text={text}
        onText={setText}
        onClear={clear}
        filter={filter}
        unknown={unknown}
        events={all ?? []}
        older={back.older}
      />
      <AnswerView
        result={isTold ? back.result : { ...back.result, data: undefined }}
        area="tidslinje"
        empty={t('empty')}
        skeleton={<SkeletonRows rows={6} height="tall" />}
      >
        {(events, answer) => (
          <div className={styles['found']}>
            {back.waiting && <OnItsWay />}
            <LookBackLine back={back} found={narrowed ? count : undefined} of={events.length} />
            {view === 'lista' ? (
              <ListView
                timeline={found}
                notesOf={notesOf}
                clashes={clashes}
                narrowed={narrowed}
                part={isPart(answer) || back.looking || back.waiting}
                onClear={clear}
                older={narrowed ? [] : back.older}
              />
            ) : (
              <CalendarView
                mode={view}
                day={day}
                events={[...found.past, ...found.coming]}
                notesOf={notesOf}
                today={today}
              />
            )}
          </div>
        )}
      </AnswerView>
      {timeline.coming.length > 0 && <AllInCalendar coming={timeline.coming} />}
    </>
  )
}

function isNarrowed({ kinds, sources, plan, from, to }: Filter): boolean {
  return kinds.length + sources.length > 0 || [plan, from, to].some((value) => value !== undefined)
}

function narrow(
  { coming, past, undated }: Listed,
  notesOf: JoinedCare['notesOf'],
  filter: Filter,
  text: string,
  words: Words,
): Listed {
  const finds = searcher(text, words)
  const fits = (event: ListedEvent) => matchesWithNotes(event, filter, notesOf) && finds(event)
  return { coming: coming.filter(fits), past: past.filter(fits), undated: undated.filter(fits) }
}

/** How far back must be fetched for what is asked: a period, what a calendar shows, or all when searching. */
function reachOf({ kinds, sources, plan, from, to }: Filter, text: string, view: View, day: string): Reach {
  if (from !== undefined || to !== undefined) return { from, to }
  if (view !== 'lista') return shownDays(view, day)
  return kinds.length + sources.length > 0 || plan !== undefined || text.trim() !== '' ? 'all' : 'current'
}

/** The date of an event in words, and whether it is off, so that "november", "tisdag" or "avbokade" finds it. */
function useSearchWords(notesOf: JoinedCare['notesOf']): Words {
  const [language] = useLanguage()
  const words = useEventWords()
  const title = useListedTitle()
  return useCallback(
    (event) => {
      const { start } = event
      return [
        start && `${formatDate(toDate(start), 'full', language)} ${dayOf(toDate(start)).slice(0, 4)}`,
        words.standing(event),
        title(event),
        ...(notesOf.get(event.id) ?? []).map(title),
      ]
        .filter(Boolean)
        .join(' ')
    },
    [language, words, title, notesOf],
  )
}
