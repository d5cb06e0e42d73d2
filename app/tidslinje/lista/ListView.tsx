import { lazy, type ReactNode, Suspense, useId } from 'react'
import { grouped } from '#platform/lists/grouped.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useSearchParams } from '#platform/navigation/search-params.ts'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { formatDate, sentence, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { useVariant } from '#platform/variants/use-variant.ts'
import { Card } from '#ui/Card.tsx'
import { Stack } from '#ui/Stack.tsx'
import type { Clash } from '../clashes.ts'
import type { JoinedCare, ListedEvent } from '../vard/care-event.ts'
import { EventList } from '../EventList.tsx'
import type { TimelineEvent } from '../contract.ts'
import type { OlderYear } from '../older-years.ts'
import styles from './ListView.module.css'
import { Pager, pageOf } from './Pager.tsx'
import { withParams } from './view.ts'

/** What is listed, in its parts. Of the latter two, latest first, and in the order of the sources. */
export type Listed = { coming: TimelineEvent[]; past: ListedEvent[]; undated: TimelineEvent[] }

type Props = {
  timeline: Listed
  /** Notes from each event, by its id. */
  notesOf: JoinedCare['notesOf']
  /** Clashes of each event that is coming, by its id. */
  clashes: Map<string, Clash[]>
  narrowed: boolean
  /** More may come, from a source or from an older year. */
  part: boolean
  onClear: () => void
  older: OlderYear[]
}

/** The events by month, what is coming apart from what has been. */
export function ListView({ timeline, notesOf, clashes, narrowed, part, onClear, older }: Props) {
  const t = useTexts('lista')
  const { coming, past, undated } = timeline
  if (narrowed && coming.length + past.length + undated.length === 0) {
    return (
      <Card title={t(part ? 'nothingFoundYet' : 'nothingFound')}>
        {!part && <p className={styles['quiet']}>{t('nothingFoundHelp')}</p>}
        <p>
          <Link to="?" onClick={onClear}>
            {t('clear')}
          </Link>
        </p>
      </Card>
    )
  }
  return (
    <Stack>
      {(coming.length > 0 || !narrowed) && (
        <Part
          title={t('coming')}
          name="kommande"
          size={30}
          events={coming}
          clashes={clashes}
          notesOf={notesOf}
        >
          <Today />
          {coming.length === 0 && <p className={styles['quiet']}>{t('nothingComing')}</p>}
        </Part>
      )}
      {undated.length > 0 && <Part title={t('undated')} name="utantid" size={20} events={undated} />}
      {past.length > 0 && (
        <Part title={t('past')} name="tidigare" size={20} events={past} notesOf={notesOf} />
      )}
      {older.length > 0 && <Older years={older} />}
    </Stack>
  )
}

type PartProps = {
  title: string
  /** Parameter of the address that holds the page of this part. */
  name: 'kommande' | 'tidigare' | 'utantid'
  size: number
  events: ListedEvent[]
  clashes?: Map<string, Clash[]>
  notesOf?: JoinedCare['notesOf']
  children?: ReactNode
}

function Part({ title, name, size, events, clashes, notesOf, children }: PartProps) {
  const [params] = useSearchParams()
  const id = useId()
  const page = pageOf(params, name, events.length, size)
  const shown = events.slice((page - 1) * size, page * size)
  return (
    <section className={`ds-card ${styles['part']}`} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
      <Groups events={shown} {...(clashes && { clashes })} {...(notesOf && { notesOf })} />
      <Pager name={name} of={title} page={page} size={size} count={events.length} headingId={id} />
    </section>
  )
}

const Weeks = __MOCKS__ ? lazy(() => import('./vecka/Weeks.tsx')) : undefined

type Grouped = Pick<PartProps, 'events' | 'clashes' | 'notesOf'>

function Groups({ events, clashes, notesOf }: Grouped) {
  const byWeek = useVariant('tidslinje', 'vecka')
  if (Weeks && byWeek) {
    return (
      <Suspense>
        <Weeks events={events} {...(clashes && { clashes })} {...(notesOf && { notesOf })} />
      </Suspense>
    )
  }
  return [...grouped(events, monthOf)].map(([month, ofMonth]) => (
    <Month key={month} month={month} events={ofMonth} clashes={clashes} notesOf={notesOf} />
  ))
}

/** The Swedish month of an event, `2026-11`; empty without a time. */
function monthOf({ start }: ListedEvent): string {
  return start ? dayOf(toDate(start)).slice(0, 7) : ''
}

/** The events of a month under its name; those without a time have no month. */
function Month({
  month,
  events,
  clashes,
  notesOf,
}: {
  month: string
  events: ListedEvent[]
  clashes: Grouped['clashes'] | undefined
  notesOf: Grouped['notesOf'] | undefined
}) {
  const [language] = useLanguage()
  return (
    <section className={styles['month']}>
      {month && <h3>{sentence(formatDate(toDate(`${month}-15`), 'month', language))}</h3>}
      <EventList events={events} level={month ? 4 : 3} clashes={clashes} notesOf={notesOf} />
    </section>
  )
}

/** The line between what has been and what will be. */
function Today() {
  const t = useTexts('lista')
  const [language] = useLanguage()
  const now = useNow()
  return (
    <p className={styles['today']}>
      <time dateTime={dayOf(now)}>{t('today', { day: formatDate(now, 'full', language) })}</time>
    </p>
  )
}

function Older({ years }: { years: OlderYear[] }) {
  const t = useTexts('lista')
  const [params] = useSearchParams()
  return (
    <Card title={t('older')}>
      <p className={styles['quiet']}>{t('olderHelp')}</p>
      <ul role="list" className={styles['years']}>
        {years.map(({ year, window, count }) => (
          <li key={year}>
            <Link to={withParams(params, { fran: window.from, till: window.to })}>
              {t('olderYear', { year, count })}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}
