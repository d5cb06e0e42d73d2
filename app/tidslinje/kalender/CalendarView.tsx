import { useId } from 'react'
import { useSearchParams } from '#platform/navigation/search-params.ts'
import { formatDate, sentence, toDate } from '#platform/dates/dates.ts'
import { monthWeeks, plusDays, plusMonths, weekDays } from '#platform/dates/days.ts'
import { weekNumber } from '#platform/dates/week-number.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { asButton } from '#ui/button.ts'
import { Stack } from '#ui/Stack.tsx'
import type { JoinedCare, ListedEvent } from '../vard/care-event.ts'
import { EventList } from '../EventList.tsx'
import styles from './CalendarView.module.css'
import { DayCell } from './DayCell.tsx'
import { DayGrid } from './DayGrid.tsx'
import { eventsByDay } from './days-of-events.ts'

type Props = {
  mode: 'manad' | 'vecka'
  /** The chosen Swedish day. */
  day: string
  today: string
  events: ListedEvent[]
  /** Notes from each event, by its id. */
  notesOf: JoinedCare['notesOf']
}

/** A month or a week of days to choose from, and the events of the chosen day in full under it. */
export function CalendarView({ mode, day, today, events, notesOf }: Props) {
  const t = useTexts('kalender')
  const [language] = useLanguage()
  const [, setParams] = useSearchParams()
  const weeks = mode === 'vecka' ? [weekDays(day)] : monthWeeks(day)
  const days = eventsByDay(events, weeks[0]?.[0] ?? day, weeks.at(-1)?.[6] ?? day)
  const choose = (chosen: string) =>
    setParams(
      (former) => {
        const changed = new URLSearchParams(former)
        changed.set('dag', chosen)
        return changed
      },
      { replace: true },
    )
  const step = (direction: 1 | -1) =>
    choose(mode === 'vecka' ? plusDays(day, 7 * direction) : plusMonths(day, direction))
  const title =
    mode === 'vecka'
      ? t('weekTitle', { week: weekNumber(day), year: (weeks[0]?.[3] ?? day).slice(0, 4) })
      : sentence(formatDate(toDate(`${day.slice(0, 7)}-15`), 'month', language))
  const titleId = useId()
  return (
    <Stack>
      <section className={`ds-card ${styles['calendar']}`} aria-labelledby={titleId}>
        <div className={styles['head']}>
          <h2 id={titleId} aria-live="polite">
            {title}
          </h2>
          <div className={styles['steps']}>
            <button type="button" {...asButton('secondary')} onClick={() => step(-1)}>
              {t(mode === 'vecka' ? 'previousWeek' : 'previousMonth')}
            </button>
            <button type="button" {...asButton('secondary')} onClick={() => choose(today)}>
              {t('today')}
            </button>
            <button type="button" {...asButton('secondary')} onClick={() => step(1)}>
              {t(mode === 'vecka' ? 'nextWeek' : 'nextMonth')}
            </button>
          </div>
        </div>
        <p className={styles['help']}>{t('help')}</p>
        <DayGrid
          mode={mode}
          weeks={weeks}
          chosen={day}
          today={today}
          labelledBy={titleId}
          onChoose={choose}
          renderDay={(one) => (
            <DayCell
              day={one}
              mode={mode}
              outside={mode === 'manad' && !one.startsWith(day.slice(0, 7))}
              isToday={one === today}
              events={days.get(one) ?? []}
            />
          )}
        />
      </section>
      <ChosenDay day={day} events={days.get(day) ?? []} notesOf={notesOf} />
    </Stack>
  )
}

function ChosenDay({ day, events, notesOf }: Pick<Props, 'day' | 'events' | 'notesOf'>) {
  const t = useTexts('kalender')
  const [language] = useLanguage()
  const id = useId()
  return (
    <section className={`ds-card ${styles['calendar']}`} aria-labelledby={id}>
      <h2 id={id}>{sentence(formatDate(toDate(day), 'full', language))}</h2>
      {events.length === 0 && <p className={styles['help']}>{t('nothing')}</p>}
      {events.length > 0 && <EventList events={events} level={3} notesOf={notesOf} />}
    </section>
  )
}
