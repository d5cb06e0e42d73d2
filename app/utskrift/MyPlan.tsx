import { type ReactNode } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { useTasks } from '../att-gora/use-tasks.ts'
import { byImportance, isFormer } from '../kontakter/contacts.ts'
import { useKontakter } from '../kontakter/queries.ts'
import { useOverenskommelser } from '../overenskommelser/queries.ts'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import type { AnswerState } from '#platform/answer/CardAnswer.tsx'
import type { Source } from '#platform/answer/contract.ts'
import { RenderBoundary } from '#platform/answer/RenderBoundary.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { daysBetween, sentence, toDate } from '#platform/dates/dates.ts'
import { isExpected, isStruck, type TimedEvent } from '../tidslinje/event-state.ts'
import { useEventWords } from '../tidslinje/event-words.ts'
import { useTidslinje } from '../tidslinje/queries.ts'
import { rowsOf, timelineOf } from '../tidslinje/timeline.ts'
import type { TimelineEvent } from '../tidslinje/contract.ts'
import { HeadingsUnder } from '#ui/headings-under.ts'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { Struck } from '#ui/Struck.tsx'
import type { CarePlan } from '../vardplaner/contract.ts'
import { currentFirst } from '../vardplaner/plan-order.ts'
import { usePlanWords } from '../vardplaner/plan-words.ts'
import { useVardplaner } from '../vardplaner/queries.ts'
import { PlanBody } from '../vardplaner/vardplan/PlanBody.tsx'
import { From } from './From.tsx'
import styles from './UtskriftPage.module.css'
import { ContactRow, Signs, Tasks } from './Rows.tsx'
import { Top } from './Top.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'

/** How far ahead the paper looks, in days: longer, and it is old before it is read. */
const daysAhead = 30

/** All that is current for the person: times, what to do, signs, contacts and plans. */
export function MyPlan() {
  const t = useTexts('utskrift')
  const now = useNow()
  const today = dayOf(now)
  const [events, contacts, agreements, plans] = [
    useTidslinje(),
    useKontakter(),
    useOverenskommelser(),
    useVardplaner(),
  ]
  return (
    <>
      <Top title={t('title')} results={[events, contacts, agreements, plans]} />
      <Part title={t('times')} result={events} empty={t('noTimes')}>
        {(all) => <Times events={all} now={now} />}
      </Part>
      <RenderBoundary around={(failure) => <Framed title={t('tasks')}>{failure}</Framed>}>
        <ToDo />
      </RenderBoundary>
      <Part title={t('signs')} result={agreements} empty={t('noSigns')}>
        {(all) => <Signs agreements={all} />}
      </Part>
      <Part title={t('contacts')} result={contacts} empty={t('noContacts')}>
        {(all) => (
          <ul role="list" className={styles['rows']}>
            {byImportance(all)
              .filter((contact) => !isFormer(contact, today))
              .map((contact) => (
                <ContactRow key={contact.id} contact={contact} />
              ))}
          </ul>
        )}
      </Part>
      <Part title={t('plans')} result={plans} empty={t('noPlans')}>
        {(all) => <Plans plans={all} />}
      </Part>
    </>
  )
}

type PartProps<Item> = {
  title: string
  result: AnswerState<Item>
  empty: string
  children: (items: Item[]) => ReactNode
}

function Part<Item extends { source: Source }>({ title, result, empty, children }: PartProps<Item>) {
  return (
    <Framed title={title}>
      <AnswerView
        result={result}
        area="vardplaner"
        empty={empty}
        skeleton={<SkeletonRows rows={3} height="tall" />}
      >
        {children}
      </AnswerView>
    </Framed>
  )
}

function Framed({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles['part']}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** What is made of three answers at once; what repeats is there also when it is done for today. */
function ToDo() {
  const t = useTexts('utskrift')
  const { joined } = useTasks()
  return (
    <Part title={t('tasks')} result={joined} empty={t('noTasks')}>
      {(all) => <Tasks tasks={all.filter(({ done, again }) => !done || again)} />}
    </Part>
  )
}

function Times({ events, now }: { events: TimelineEvent[]; now: Date }) {
  const t = useTexts('utskrift')
  const words = useEventWords()
  const { coming, undated } = timelineOf(events, now)
  const near = coming.filter((event) => daysBetween(now, toDate(event.start)) <= daysAhead)
  const later = coming.filter((event) => isExpected(event) && !near.includes(event)).length
  const when = (event: TimedEvent) =>
    `${sentence(words.date(event.start, 'weekday-short'))} ${words.date(event.start, 'date')}`
  /** `tis 24 nov`, with its time when that is another than the first one's. */
  const shortly = (one: TimedEvent, first: TimedEvent) =>
    [
      words.date(one.start, 'weekday-short'),
      words.date(one.start, 'day'),
      words.date(one.start, 'month-short'),
      words.time(one) === words.time(first) ? '' : words.time(one),
    ]
      .filter(Boolean)
      .join(' ')
  return (
    <>
      {near.length === 0 && <p>{t('noTimes')}</p>}
      <ul role="list" className={styles['rows']}>
        {rowsOf(near).map(({ event, again }) => (
          <li key={event.id}>
            <Struck when={isStruck(event)}>
              <strong>
                {when(event)} {words.time(event)}
              </strong>{' '}
              <WithSource>{words.title(event)}</WithSource>.
            </Struck>{' '}
            <Told event={event} />
            {again.length > 0 && (
              <span className={styles['way']}>
                {t('again', {
                  times: again.map((one) => shortly(one, event)).join(', '),
                })}
              </span>
            )}
            <From source={event.source} />
          </li>
        ))}
        {undated.map((event) => (
          <li key={event.id}>
            <strong>{words.noTime}:</strong> <WithSource>{words.title(event)}</WithSource>.{' '}
            <Told event={event} />
            <From source={event.source} />
          </li>
        ))}
      </ul>
      {later > 0 && <p>{t('later', { count: later, days: daysAhead })}</p>}
    </>
  )
}

/** How it stands, and where and what to prepare for what is to be expected. */
function Told({ event }: { event: TimelineEvent }) {
  const words = useEventWords()
  const standing = words.standing(event)
  return (
    <>
      {standing && <strong>{standing}. </strong>}
      <WithSource>
        {isExpected(event) ? `${words.place(event)} ${quoted(event.information) ?? ''}` : ''}
      </WithSource>
    </>
  )
}

function Plans({ plans }: { plans: CarePlan[] }) {
  const t = useTexts('utskrift')
  const words = usePlanWords()
  const active = currentFirst(plans).filter(({ status }) => status !== 'ended')
  if (active.length === 0) return <p>{t('noPlans')}</p>
  return active.map((plan) => (
    <div key={plan.id} className={styles['plan']}>
      <h3>
        <WithSource>{words.title(plan)}</WithSource>
      </h3>
      <HeadingsUnder value={2}>
        <PlanBody plan={plan} plans={plans} whole />
      </HeadingsUnder>
    </div>
  ))
}
