import { CardAnswer } from '#platform/answer/CardAnswer.tsx'
import { isWhole } from '#platform/answer/coverage.ts'
import { TileSources } from '#platform/answer/ItemSource.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { toDate } from '#platform/dates/dates.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import { Tile } from '#ui/Tile.tsx'
import { paths } from '../../paths.ts'
import type { Measurement, Plan } from '../contract.ts'
import { type Group, groupsOf, planInForce } from '../groups.ts'
import { latestOf } from '../limits.ts'
import { useSenasteMatvarden } from '../queries.ts'
import { useValueWords } from '../value-words.ts'

/** Tile: of what is to be measured each day, whether it has been today; else the latest value. */
export default function MatvardenKort() {
  const t = useTexts('matvarden')
  return (
    <Tile title={<Link to={paths.matvarden()}>{t('title')}</Link>}>
      <CardAnswer
        result={useSenasteMatvarden()}
        empty={t('empty')}
        skeleton={<SkeletonRows rows={1} height="short" />}
      >
        {(all, answer) => <OfToday all={all} whole={isWhole(answer)} />}
      </CardAnswer>
    </Tile>
  )
}

function OfToday({ all, whole }: { all: Measurement[]; whole: boolean }) {
  const t = useTexts('matvarden')
  const today = dayOf(useNow())
  const groups = groupsOf(all, today)
  const agreed = groups.filter((group) => planInForce(group, today))
  const daily = agreed.filter((group) => isDaily(planInForce(group, today)))
  const [first] = agreed.length > 0 ? agreed : groups
  const shown = daily.length > 0 ? daily : first ? [first] : []
  if (shown.length === 0) return <p>{t('empty')}</p>
  return (
    <>
      {shown.map((group) => (
        <Fact key={group.code} group={group} whole={whole} />
      ))}
      <TileSources of={shown.flatMap(({ plans, readings }) => [...plans, ...readings].slice(0, 1))} />
    </>
  )
}

/** True of what was agreed to be measured each day. */
const isDaily = (plan: Plan | undefined) => plan?.repeat?.startsWith('FREQ=DAILY') ?? false

function Fact({ group, whole }: { group: Group; whole: boolean }) {
  const t = useTexts('matvarden')
  const words = useValueWords()
  const now = useNow()
  const latest = latestOf(group.readings, now)
  const plan = planInForce(group, dayOf(now))
  const what = words.name(group.code, plan?.what ?? latest?.name)
  const isToday = latest && dayOf(toDate(latest.takenAt)) === dayOf(now)
  const text = isToday
    ? t('today', { what, value: words.value(latest.values) })
    : isDaily(plan)
      ? t(whole ? 'notToday' : 'notKnown', { what })
      : latest
        ? t('before', { what, day: words.day(latest.takenAt), value: words.value(latest.values) })
        : t(whole ? 'notYet' : 'notKnown', { what })
  return (
    <p>
      <WithSource>{text}</WithSource>
    </p>
  )
}
