import { CallableText } from '#ui/CallableText.tsx'
import { type ReactNode } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import type { Task } from '../att-gora/tasks.ts'
import { useTaskWords } from '../att-gora/task-words.ts'
import { useTasks } from '../att-gora/use-tasks.ts'
import { byImportance, isFormer, nameOf } from '../kontakter/contacts.ts'
import { useContactWords } from '../kontakter/contact-words.ts'
import type { Contact } from '../kontakter/contract.ts'
import { useOpeningWords } from '../kontakter/opening-words.ts'
import { useKontakter } from '../kontakter/queries.ts'
import type { Agreement } from '../overenskommelser/contract.ts'
import { useOverenskommelser } from '../overenskommelser/queries.ts'
import { type AnswerState, AnswerView } from '#platform/answer/AnswerView.tsx'
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
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { Struck } from '#ui/Struck.tsx'
import type { CarePlan } from '../vardplaner/contract.ts'
import { currentFirst } from '../vardplaner/plan-order.ts'
import { usePlanWords } from '../vardplaner/plan-words.ts'
import { useVardplaner } from '../vardplaner/queries.ts'
import { PlanBody } from '../vardplaner/vardplan/PlanBody.tsx'
import { From } from './From.tsx'
import styles from './UtskriftPage.module.css'

import { Top } from './Top.tsx'
import { quoted, SourceText, WithSource } from '#ui/SourceText.tsx'

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

function Tasks({ tasks }: { tasks: Task[] }) {
  const t = useTexts('utskrift')
  const words = useTaskWords()
  if (tasks.length === 0) return <p>{t('noTasks')}</p>
  return (
    <ul role="list" className={styles['rows']}>
      {tasks.map((task) => (
        <li key={task.key} className={styles['task']}>
          <strong>
            <WithSource>
              {task.who === 'relative' ? t('relative', { text: quoted(task.text) }) : quoted(task.text)}
            </WithSource>
          </strong>{' '}
          {words.onPaper(task)}
          <From source={task.source} />
        </li>
      ))}
    </ul>
  )
}

function Signs({ agreements }: { agreements: Agreement[] }) {
  const t = useTexts('utskrift')
  const active = agreements.filter(({ status, risks }) => status === 'active' && risks.length > 0)
  if (active.length === 0) return <p>{t('noSigns')}</p>
  return (
    <ul role="list" className={styles['rows']}>
      {active.flatMap(({ id, risks, source }) =>
        risks.map(({ trigger, action, contact }) => (
          <li key={`${id} ${trigger}`}>
            <strong>
              <SourceText>{`${trigger}:`}</SourceText>
            </strong>{' '}
            <CallableText fromSource>{action}</CallableText>{' '}
            {contact && <CallableText fromSource>{contact}</CallableText>}
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
      <WithSource>
        {[words.role(contact), unit?.name !== name && unit?.name, address].filter(Boolean).join(', ')}
      </WithSource>
      {telecom.map((way) => (
        <span key={`${way.system} ${way.value}`} className={styles['way']}>
          {['phone', 'sms'].includes(way.system) ? <PhoneLink number={way.value} /> : way.value}
          {opening.hours(way).map((hours) => `, ${hours}`)}
        </span>
      ))}
      <From source={source} />
    </li>
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
