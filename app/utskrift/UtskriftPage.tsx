import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { groupOf, type Task } from '../att-gora/tasks.ts'
import { useTaskWords } from '../att-gora/task-words.ts'
import { useTasks } from '../att-gora/use-tasks.ts'
import { byImportance, isFormer, nameOf } from '../kontakter/contacts.ts'
import { useContactWords } from '../kontakter/contact-words.ts'
import type { Contact } from '../kontakter/contract.ts'
import { useOpeningWords } from '../kontakter/opening-words.ts'
import { useKontakter } from '../kontakter/queries.ts'
import type { Agreement } from '../overenskommelser/contract.ts'
import { useOverenskommelser } from '../overenskommelser/queries.ts'
import { paths } from '../paths.ts'
import { type AnswerState, AnswerView } from '../platform/answer/AnswerView.tsx'
import type { Source } from '../platform/answer/contract.ts'
import { coverageOf, joinedStatus } from '../platform/answer/coverage.ts'
import { sourceName } from '../platform/answer/ItemSource.tsx'
import { useNow } from '../platform/clock/clock.ts'
import { dayOf, daysBetween, formatDate, formatTime, sentence, toDate } from '../platform/dates/dates.ts'
import { useLanguage } from '../platform/i18n/i18n.ts'
import { useSession } from '../platform/session/session.ts'
import { isCancelled, type TimedEvent } from '../tidslinje/event-state.ts'
import { useEventWords } from '../tidslinje/event-words.ts'
import { useTidslinje } from '../tidslinje/queries.ts'
import { rowsOf, timelineOf } from '../tidslinje/timeline.ts'
import type { TimelineEvent } from '../tidslinje/contract.ts'
import { asButton } from '../ui/button.ts'
import { HeadingsUnder } from '../ui/headings-under.ts'
import { PageHeading } from '../ui/PageHeading.tsx'
import { SkeletonRows } from '../ui/Skeleton.tsx'
import type { CarePlan } from '../vardplaner/contract.ts'
import { currentFirst, usePlanWords } from '../vardplaner/plan-words.ts'
import { useVardplaner } from '../vardplaner/queries.ts'
import { PlanBody } from '../vardplaner/vardplan/PlanBody.tsx'
import styles from './UtskriftPage.module.css'

/** How far ahead the paper looks, in days: longer, and it is old before it is read. */
const daysAhead = 30

/** `/utskrift`: "Min plan" as it comes out on paper; with `?plan=` one plan alone. */
export function Component() {
  const { t } = useTranslation('utskrift')
  const [large, setLarge] = useState(false)
  const [params] = useSearchParams()
  const plan = params.get('plan') ?? undefined
  return (
    <>
      <div className={styles['tools']}>
        <p>
          <Link to={plan === undefined ? paths.vardplaner() : paths.vardplan(plan)}>{t('back')}</Link>
        </p>
        <p>{t('intro')}</p>
        <div className={styles['buttons']}>
          <button type="button" {...asButton()} onClick={() => print()}>
            {t('print')}
          </button>
          <button
            type="button"
            {...asButton('secondary')}
            aria-pressed={large}
            onClick={() => setLarge(!large)}
          >
            {t('large')}
          </button>
        </div>
      </div>
      <article className={`${styles['paper']} ${large ? styles['large'] : ''}`}>
        {plan === undefined ? <MyPlan /> : <OnePlan id={plan} />}
      </article>
    </>
  )
}

function OnePlan({ id }: { id: string }) {
  const { t } = useTranslation('utskrift')
  const words = usePlanWords()
  const result = useVardplaner()
  const plan = result.data?.items.find((one) => one.id === id)
  return (
    <>
      <Top title={plan ? words.title(plan) : t('onePlan')} results={[result]} />
      <AnswerView
        result={result}
        area="vardplaner"
        empty={t('notFound')}
        skeleton={<SkeletonRows rows={3} height="tall" />}
      >
        {(plans) => (plan ? <PlanBody plan={plan} plans={plans} whole /> : <p>{t('notFound')}</p>)}
      </AnswerView>
    </>
  )
}

function MyPlan() {
  const { t } = useTranslation('utskrift')
  const now = useNow()
  const today = dayOf(now)
  const [events, contacts, agreements, plans] = [
    useTidslinje(),
    useKontakter(),
    useOverenskommelser(),
    useVardplaner(),
  ]
  const { joined: tasks } = useTasks()
  return (
    <>
      <Top title={t('title')} results={[events, contacts, agreements, plans]} />
      <Part title={t('times')} result={events} empty={t('noTimes')}>
        {(all) => <Times events={all} now={now} />}
      </Part>
      <Part title={t('tasks')} result={tasks} empty={t('noTasks')}>
        {(all) => <Tasks tasks={all.filter((task) => groupOf(task, today) !== 'done')} />}
      </Part>
      <Part title={t('signs')} result={agreements} empty={t('noSigns')}>
        {(all) => <Signs agreements={all} />}
      </Part>
      <Part title={t('contacts')} result={contacts} empty={t('noContacts')}>
        {(all) => (
          <ul className={styles['rows']}>
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

type Result = AnswerState<{ source: Source }>

/** Whose paper it is, when it was made, and from whom: a paper must say by itself what it lacks. */
function Top({ title, results }: { title: string; results: Result[] }) {
  const { t } = useTranslation('utskrift')
  const [language] = useLanguage()
  const { person } = useSession()
  const now = useNow()
  const { answered, missing, unreadable } = coverageOf(
    joinedStatus(results.flatMap(({ data }) => data ?? [])),
  )
  const waiting = results.some(({ data, error }) => !data && !error)
  const names = (some: { sourceName?: string | undefined }[]) =>
    [...new Set(some.map(({ sourceName: name }) => name ?? t('unknownSource')))].join(', ')
  return (
    <>
      <PageHeading title={title} documentTitle={t('title')}>
        <p>
          {t('for', {
            name: `${person.givenName} ${person.familyName}`,
            date: formatDate(now, 'full', language),
            time: formatTime(now, language),
          })}
        </p>
      </PageHeading>
      <section className={styles['part']}>
        <h2>{t('sources')}</h2>
        {waiting && <p>{t('waiting')}</p>}
        <p hidden={waiting}>
          {answered.length > 0 ? t('answered', { names: names(answered) }) : t('nobody')}
        </p>
        {missing.length > 0 && (
          <p>
            <strong>{t('missing', { names: names(missing) })}</strong>
          </p>
        )}
        {unreadable.length > 0 && <p>{t('unreadable', { names: names(unreadable) })}</p>}
        {results.some(({ data, error }) => !data && error) && (
          <p>
            <strong>{t('failed')}</strong>
          </p>
        )}
      </section>
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
    <section className={styles['part']}>
      <h2>{title}</h2>
      <AnswerView
        result={result}
        area="vardplaner"
        empty={empty}
        skeleton={<SkeletonRows rows={3} height="tall" />}
      >
        {children}
      </AnswerView>
    </section>
  )
}

function Times({ events, now }: { events: TimelineEvent[]; now: Date }) {
  const { t } = useTranslation('utskrift')
  const words = useEventWords()
  const { coming, undated } = timelineOf(events, now)
  const near = coming.filter((event) => daysBetween(now, toDate(event.start)) <= daysAhead)
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
  const shown = near.filter((event) => !isCancelled(event))
  return (
    <>
      {shown.length === 0 && <p>{t('noTimes')}</p>}
      <ul className={styles['rows']}>
        {rowsOf(shown).map(({ event, again }) => (
          <li key={event.id}>
            <strong>
              {when(event)} {words.time(event)}
            </strong>{' '}
            {words.title(event)}. {words.place(event)} {event.information}
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
            <strong>{words.noTime}:</strong> {words.title(event)}. {words.place(event)} {event.information}
            <From source={event.source} />
          </li>
        ))}
      </ul>
      {coming.length > near.length && (
        <p>{t('later', { count: coming.length - near.length, days: daysAhead })}</p>
      )}
    </>
  )
}

function Tasks({ tasks }: { tasks: Task[] }) {
  const { t } = useTranslation('utskrift')
  const words = useTaskWords()
  if (tasks.length === 0) return <p>{t('noTasks')}</p>
  return (
    <ul className={styles['rows']}>
      {tasks.map((task) => (
        <li key={task.key} className={styles['task']}>
          <strong>{task.who === 'relative' ? t('relative', { text: task.text }) : task.text}</strong>{' '}
          {words.when(task)}
          <From source={task.source} />
        </li>
      ))}
    </ul>
  )
}

function Signs({ agreements }: { agreements: Agreement[] }) {
  const { t } = useTranslation('utskrift')
  const active = agreements.filter(({ status, risks }) => status === 'active' && risks.length > 0)
  if (active.length === 0) return <p>{t('noSigns')}</p>
  return (
    <ul className={styles['rows']}>
      {active.flatMap(({ id, risks, source }) =>
        risks.map(({ trigger, action, contact }) => (
          <li key={`${id} ${trigger}`}>
            <strong>{trigger}:</strong> {action} {contact}
            <From source={source} />
          </li>
        )),
      )}
    </ul>
  )
}

function ContactRow({ contact }: { contact: Contact }) {
  const words = useContactWords()
  const opening = useOpeningWords()
  const { telecom, unit, address, source } = contact
  const name = nameOf(contact)
  return (
    <li>
      <strong>{name}</strong>
      {', '}
      {[words.role(contact), unit?.name !== name && unit?.name, address].filter(Boolean).join(', ')}
      {telecom.map((way) => (
        <span key={`${way.system} ${way.value}`} className={styles['way']}>
          {[way.value, ...opening.hours(way)].join(', ')}
        </span>
      ))}
      <From source={source} />
    </li>
  )
}

function Plans({ plans }: { plans: CarePlan[] }) {
  const { t } = useTranslation('utskrift')
  const words = usePlanWords()
  const active = currentFirst(plans).filter(({ status }) => status !== 'ended')
  if (active.length === 0) return <p>{t('noPlans')}</p>
  return active.map((plan) => (
    <div key={plan.id} className={styles['plan']}>
      <h3>{words.title(plan)}</h3>
      <HeadingsUnder value={2}>
        <PlanBody plan={plan} plans={plans} whole />
      </HeadingsUnder>
    </div>
  ))
}

function From({ source }: { source: Source }) {
  return <span className={styles['from']}>{sourceName(source)}</span>
}
