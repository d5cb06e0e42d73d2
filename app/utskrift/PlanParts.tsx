import { grouped } from '#platform/lists/grouped.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { useHowOften } from '#platform/repetition/use-how-often.ts'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { useOpeningWords } from '../kontakter/opening-words.ts'
import type { PlanActivity, PlanStructure } from '../vardplaner/contract.ts'
import { usePartWords } from '../vardplaner/vardplan/part-words.ts'
import { goalTree, lacksDay, ownerOf } from '../vardplaner/vardplan/plan-tree.ts'
import { asSentence, withRemarks } from '#platform/i18n/sentence.ts'
import { useOnPaper } from './ended.ts'
import styles from './UtskriftPage.module.css'
import { useWhose } from './whose.ts'

/** Its goals, each followed by its parts, and how they stand. */
export function Goals({ structured }: { structured: PlanStructure }) {
  const t = useTexts('utskrift')
  const onPaper = useOnPaper()
  const goals = structured.goals.filter(onPaper.goal)
  const parts = usePartWords()
  if (goals.length === 0) return null
  return (
    <>
      <h4>{t('goals')}</h4>
      <ul className={styles['points']}>
        {goalTree(goals).map(({ item: goal, depth }) => (
          <li key={goal.id}>
            {depth > 0 && `${t('partGoal')} `}
            <Told
              what={goal.description}
              parts={[
                parts.goalStatus(goal.lifecycleStatus),
                goal.responsible && t('responsible', { who: quoted(goal.responsible) }),
                goal.followUpDate && t('followedUp', { date: parts.day(goal.followUpDate) }),
              ]}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

const owners = ['not', 'own', 'region', 'kommun', 'privat', 'named', 'none'] as const

const placeOf = (one: PlanActivity): (typeof owners)[number] => (one.doNotPerform ? 'not' : ownerOf(one))

/** What has still to be said of an activity: who, when, or both. */
function missingIn(one: PlanActivity): 'owner' | 'day' | 'both' | undefined {
  const [noOwner, noDay] = [placeOf(one) === 'none', lacksDay(one)]
  if (noOwner && noDay) return 'both'
  return noOwner ? 'owner' : noDay ? 'day' : undefined
}

/** Who does what: under each who does it, what, how it stands, when and who; and what is still missing. */
export function Activities({ structured }: { structured: PlanStructure }) {
  const t = useTexts('utskrift')
  const { own, name } = useWhose()
  const onPaper = useOnPaper()
  const groups = grouped(structured.activities.filter(onPaper.activity), placeOf)
  return owners.flatMap((owner) => {
    const some = groups.get(owner)
    if (!some) return []
    const alone = groups.size === 1 && (owner === 'named' || owner === 'none')
    const title = alone
      ? t('activities')
      : owner === 'own' && !own
        ? t('ownerOther', { name })
        : t(`owner.${owner}`)
    return [
      <h4 key={owner}>{title}</h4>,
      <ul key={`${owner} rows`} className={styles['points']}>
        {some.map((one) => (
          <li key={one.id}>
            <Activity activity={one} />
          </li>
        ))}
      </ul>,
    ]
  })
}

function Activity({ activity }: { activity: PlanActivity }) {
  const t = useTexts('utskrift')
  const parts = usePartWords()
  const howOften = useHowOften()
  const opening = useOpeningWords()
  const missing = missingIn(activity)
  const { title, status, responsible, someoneNamed, repeat, timing, scheduledPeriod, weekly } = activity
  return (
    <Told
      what={title}
      parts={[
        parts.activityStatus(status),
        repeat && howOften(repeat),
        ...opening.hours({ hours: weekly }),
        timing && parts.timing(timing),
        scheduledPeriod && parts.period(scheduledPeriod),
        responsible && t('responsible', { who: quoted(responsible) }),
        someoneNamed && t('someoneNamed'),
        missing && t(`missing.${missing}`),
      ]}
    />
  )
}

/** What it is, and what there is to say of it, in a line. */
const Told = ({ what, parts }: { what: string; parts: (string | false | undefined)[] }) => (
  <WithSource>{asSentence(withRemarks(quoted(what), parts))}</WithSource>
)
