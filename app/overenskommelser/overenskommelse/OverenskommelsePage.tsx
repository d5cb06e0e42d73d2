import { grouped } from '#platform/lists/grouped.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useParams } from 'react-router'
import { paths } from '../../paths.ts'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { isPart } from '#platform/answer/coverage.ts'
import type { Party } from '#platform/answer/contract.ts'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { formatDate, toDate } from '#platform/dates/dates.ts'
import { useHowOften } from '#platform/repetition/use-how-often.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { CallableText } from '#ui/CallableText.tsx'
import { Card } from '#ui/Card.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { ListRow } from '#ui/List.tsx'
import { ListCard } from '#ui/ListCard.tsx'
import { Notice } from '#ui/Notice.tsx'
import { NotHere } from '#platform/session/NotHere.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { Stack } from '#ui/Stack.tsx'
import { Surface } from '#ui/Surface.tsx'
import type { Agreement, Commitment } from '../contract.ts'
import { NextStep } from '../NextStep.tsx'
import styles from './OverenskommelsePage.module.css'
import { useOverenskommelser } from '../queries.ts'
import { quoted, SourceText, WithSource } from '#ui/SourceText.tsx'

/** `/overenskommelser/:id`: all of one agreement. */
export default function OverenskommelsePage() {
  const t = useTexts('overenskommelse')
  const { id = '' } = useParams()
  const result = useOverenskommelser()
  const agreement = result.data?.items.find((one) => one.id === id)
  const waiting = <SkeletonRows rows={5} height="tall" />
  // One that is still asked may have it.
  const notHere = isPart(result.data) ? (
    waiting
  ) : (
    <NotHere resource="overenskommelser" id={id}>
      {t('notFound')}
    </NotHere>
  )
  return (
    <>
      <p>
        <Link to={paths.overenskommelser()}>{t('back')}</Link>
      </p>
      <PageHeading title={quoted(agreement?.title) ?? t('one')} documentTitle={t('one')} />
      <AnswerView result={result} area="overenskommelser" empty={notHere} skeleton={waiting}>
        {() => (agreement ? <Whole agreement={agreement} /> : notHere)}
      </AnswerView>
    </>
  )
}

function Whole({ agreement }: { agreement: Agreement }) {
  const t = useTexts('overenskommelse')
  const { id, status, parties, commitments, goals, risks, history, hasBookings } = agreement
  const { followUpDate, plan, source } = agreement
  const date = useDate()
  return (
    <Stack>
      <Surface>
        <div className={styles['about']}>
          {status !== 'active' && <Notice tone="info">{t(`${status}Note`)}</Notice>}
          <NextStep agreement={agreement} />
          <Facts>
            <Fact label={t('parties')}>{quoted(parties.map((party) => party.name).join(', '))}</Fact>
            <Fact label={t('valid')}>{useValidity(agreement)}</Fact>
            <Fact label={t('followUp')}>{followUpDate && date(followUpDate)}</Fact>
            <Fact label={t('plan')}>
              {plan && (
                <Link to={paths.vardplan(plan.id)}>
                  <SourceText>{plan.title}</SourceText>
                </Link>
              )}
            </Fact>
          </Facts>
          {hasBookings && <Link to={`${paths.tidslinje()}?plan=${id}`}>{t('times')}</Link>}
          <ItemSource source={source} />
        </div>
      </Surface>
      {agreement.important && (
        <Card title={t('important')}>
          <blockquote className={styles['own']}>
            <SourceText>{agreement.important}</SourceText>
          </blockquote>
        </Card>
      )}
      <ListCard title={t('goals')} items={goals}>
        {goals.map((goal) => (
          <ListRow key={goal.description} title={quoted(goal.description)} level={3}>
            <GoalFacts goal={goal} />
            {goal.subGoals.length > 0 && (
              <ul role="list" className={styles['lines']}>
                {goal.subGoals.map((part) => (
                  <li key={part.description}>
                    {t('partOf')}: <SourceText>{part.description}</SourceText>
                    <GoalFacts goal={part} />
                  </li>
                ))}
              </ul>
            )}
          </ListRow>
        ))}
      </ListCard>
      <ListCard title={t('commitments')} items={commitments}>
        {[...grouped(commitments, ({ responsible }) => responsible)].map(([party, ofParty]) => (
          <ListRow key={party} title={t(`who.${party ?? 'nobody'}`)} level={3}>
            <Commitments commitments={ofParty} />
          </ListRow>
        ))}
      </ListCard>
      <ListCard title={t('risks')} items={risks}>
        {risks.map(({ trigger, action, contact }) => (
          <ListRow key={trigger} title={quoted(trigger)} level={3}>
            <p>
              <CallableText fromSource>{action}</CallableText>
            </p>
            {contact && (
              <p>
                {t('riskContact')} <CallableText fromSource>{contact}</CallableText>
              </p>
            )}
          </ListRow>
        ))}
      </ListCard>
      <ListCard title={t('history')} items={history}>
        {history.map((change) => (
          <ListRow
            key={change.date + change.text}
            label={date(change.date)}
            title={quoted(change.text)}
            level={3}
          >
            {change.by && <p>{change.by}</p>}
          </ListRow>
        ))}
      </ListCard>
    </Stack>
  )
}

const goalStatuses = ['proposed', 'active', 'on-hold', 'completed', 'cancelled'] as const

type Goal = {
  lifecycleStatus: string
  responsible?: Party | undefined
  followUpDate?: string | undefined
}

function GoalFacts({ goal: { lifecycleStatus, responsible, followUpDate } }: { goal: Goal }) {
  const t = useTexts('overenskommelse')
  const date = useDate()
  const known = goalStatuses.find((one) => one === lifecycleStatus)
  const facts = [
    known ? t(`goalStatus.${known}`) : quoted(lifecycleStatus),
    responsible && t('goalResponsible', { who: t(`who.${responsible}`) }),
    followUpDate && t('goalFollowUp', { date: date(followUpDate) }),
  ]
  return (
    <p className={styles['quiet']}>
      <WithSource>{facts.filter(Boolean).join(' · ')}</WithSource>
    </p>
  )
}

function Commitments({ commitments }: { commitments: Commitment[] }) {
  const t = useTexts('overenskommelse')
  const date = useDate()
  const howOften = useHowOften()
  /** What comes again is never said to be done: it is told how often, and when it was done last. */
  const state = ({ repeat, done, doneOn, dueDate }: Commitment) =>
    repeat
      ? [
          howOften(repeat),
          doneOn && t('doneOn', { date: date(doneOn) }),
          dueDate && t('through', { date: date(dueDate) }),
        ]
      : [done ? t('done') : t('notDone'), dueDate && t('due', { date: date(dueDate) })]
  return (
    <ul role="list" className={styles['lines']}>
      {commitments.map((commitment) => (
        <li key={commitment.id}>
          <SourceText>{commitment.text}</SourceText>{' '}
          <span className={styles['quiet']}>{state(commitment).filter(Boolean).join(' · ')}</span>
        </li>
      ))}
    </ul>
  )
}

function useDate(): (value: string) => string {
  const [language] = useLanguage()
  return (value) => formatDate(toDate(value), 'date', language)
}

function useValidity({ validFrom, validTo }: Agreement): string | undefined {
  const t = useTexts('overenskommelse')
  const date = useDate()
  if (validFrom && validTo) return t('validBetween', { from: date(validFrom), to: date(validTo) })
  if (validFrom) return t('validFrom', { from: date(validFrom) })
  return validTo && t('validTo', { to: date(validTo) })
}
