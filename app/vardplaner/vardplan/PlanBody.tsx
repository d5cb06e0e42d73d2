import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { paths } from '../../paths.ts'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { Card } from '#ui/Card.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { ListRow } from '#ui/List.tsx'
import { ListCard } from '#ui/ListCard.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { Stack } from '#ui/Stack.tsx'
import { Surface } from '#ui/Surface.tsx'
import type { CarePlan, Participant, PlanStructure } from '../contract.ts'
import { PlanFacts } from '../fakta/PlanFacts.tsx'
import { usePlanWords } from '../plan-words.ts'
import { Activities } from './Activities.tsx'
import { usePartWords } from './part-words.ts'
import { familyOf, goalTree, missingIn } from './plan-tree.ts'
import styles from './PlanBody.module.css'
import { quoted, SourceText, WithSource } from '#ui/SourceText.tsx'

type Props = {
  plan: CarePlan
  plans: CarePlan[]
  /** All of it at once, for paper. */
  whole?: boolean
}

/** What a plan says, in its parts where the source has them, with the ways to what belongs to it. */
export function PlanBody({ plan, plans, whole = false }: Props) {
  const t = useTexts('vardplan')
  const words = usePlanWords()
  const partWords = usePartWords()
  const { structured, status, agreements } = plan
  const { parent, children } = familyOf(plan, plans)
  const isInTime = structured?.activities.some(
    (one) => !one.doNotPerform && (one.hasBooking || one.scheduledPeriod),
  )
  return (
    <Stack>
      <Surface>
        <div className={styles['about']}>
          {(status === 'ended' || status === 'coming' || status === 'paused') && (
            <Notice tone="info" title={t(`status.${status}`)} />
          )}
          {structured?.purpose && (
            <p className={styles['purpose']}>
              <SourceText>{structured.purpose}</SourceText>
            </p>
          )}
          <PlanFacts plan={plan}>
            <Fact label={t('mainResponsible')}>
              {structured?.mainResponsible && <Person person={structured.mainResponsible} />}
            </Fact>
            <Fact label={t('followUp')}>
              {structured?.followUpDate && partWords.day(structured.followUpDate)}
            </Fact>
            <Fact label={t('partOf')}>
              {parent && (
                <Link to={paths.vardplan(parent.id)}>
                  <WithSource>{words.title(parent)}</WithSource>
                </Link>
              )}
            </Fact>
          </PlanFacts>
          {isInTime && (
            <Link to={`${paths.tidslinje()}?plan=${plan.id}`}>
              {t('times')}
              <span className="visually-hidden">
                : <WithSource>{words.title(plan)}</WithSource>
              </span>
            </Link>
          )}
          <ItemSource source={plan.source} />
        </div>
      </Surface>
      {!structured && <p>{t(plan.content.length > 0 ? 'documentOnly' : 'nothingGiven')}</p>}
      {structured && <Structure structured={structured} whole={whole} />}
      <Links
        title={t('agreements')}
        items={agreements.map((one) => ({
          ...one,
          title: quoted(one.title),
          to: paths.overenskommelse(one.id),
        }))}
      />
      <Links
        title={t('under')}
        items={children.map((one) => ({ id: one.id, title: words.title(one), to: paths.vardplan(one.id) }))}
      />
      {structured && <History structured={structured} />}
    </Stack>
  )
}

function Structure({ structured, whole }: { structured: PlanStructure; whole: boolean }) {
  const t = useTexts('vardplan')
  const partWords = usePartWords()
  const { wishes, goals, activities, participants, meeting } = structured
  const missing = missingIn(structured)
  return (
    <>
      {meeting && (
        <Card title={t('meeting')}>
          <div className={styles['about']}>
            <p>{partWords.moment(meeting.start)}</p>
            <Facts>
              <Fact label={t('place')}>{quoted(meeting.place)}</Fact>
              <Fact label={t('invited')}>{quoted(meeting.invited.join(', '))}</Fact>
            </Facts>
          </div>
        </Card>
      )}
      <ListCard title={t('wishes')} items={wishes}>
        {wishes.map((wish) => (
          <li key={wish}>
            <blockquote className={styles['own']}>
              <SourceText>{wish}</SourceText>
            </blockquote>
          </li>
        ))}
      </ListCard>
      {goals.length > 0 && (
        <Card title={t('goals')}>
          <ul role="list" className={styles['goals']}>
            {goalTree(goals).map(({ item: goal, depth }) => (
              <li key={goal.id} className={depth === 0 ? undefined : styles[depth === 1 ? 'part' : 'deep']}>
                <p>
                  {depth > 0 && <span className={styles['quiet']}>{t('partGoal')} </span>}
                  <SourceText>{goal.description}</SourceText>
                </p>
                <p className={styles['quiet']}>
                  <WithSource>
                    {[
                      partWords.goalStatus(goal.lifecycleStatus),
                      goal.responsible && t('responsible', { who: quoted(goal.responsible) }),
                      goal.followUpDate && t('followedUp', { day: partWords.day(goal.followUpDate) }),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </WithSource>
                </p>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <Activities activities={activities} whole={whole} />
      {missing.length > 0 && (
        <Notice tone="info" title={t('missing.title')}>
          <ul role="list" className={styles['missing']}>
            {missing.map((one) => (
              <li key={one.id}>
                <SourceText>{one.title}</SourceText>: {t(`missing.${one.missing}`)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <ListCard title={t('participants')} items={participants}>
        {participants.map((person) => (
          <ListRow
            key={`${person.name} ${person.role}`}
            label={quoted(person.role)}
            title={quoted(person.name)}
            level={3}
          >
            {person.unit && <p>{person.unit}</p>}
            {person.phone && <PhoneLink number={person.phone} />}
          </ListRow>
        ))}
      </ListCard>
    </>
  )
}

function History({ structured: { history } }: { structured: PlanStructure }) {
  const t = useTexts('vardplan')
  const partWords = usePartWords()
  return (
    <ListCard title={t('history')} items={history}>
      {history.map((change) => (
        <ListRow
          key={change.date + change.text}
          label={partWords.day(change.date)}
          title={quoted(change.text)}
          level={3}
        >
          {change.by && <p>{change.by}</p>}
        </ListRow>
      ))}
    </ListCard>
  )
}

function Links({ title, items }: { title: string; items: { id: string; title: string; to: string }[] }) {
  if (items.length === 0) return null
  return (
    <Card title={title}>
      <ul role="list" className={styles['links']}>
        {items.map((one) => (
          <li key={one.id}>
            <Link to={one.to}>
              <WithSource>{one.title}</WithSource>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Person({ person: { name, role, unit, phone } }: { person: Participant }) {
  return (
    <>
      <SourceText>{[name, role, unit].filter(Boolean).join(', ')}</SourceText>{' '}
      {phone && <PhoneLink number={phone} />}
    </>
  )
}
