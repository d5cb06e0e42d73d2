import { CardAnswer } from '#platform/answer/CardAnswer.tsx'
import { joinNames } from '#platform/answer/names.ts'
import { useNow } from '#platform/clock/clock.ts'
import { TileSources } from '#platform/answer/ItemSource.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { inShort } from '#ui/in-short.ts'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import { Tile } from '#ui/Tile.tsx'
import { paths } from '../../paths.ts'
import { alertCoverageOf, isAllTold } from '../alert-coverage.ts'
import { partsOf } from '../alerts.ts'
import type { Alert } from '../contract.ts'
import { useHealthWords } from '../health-words.ts'
import { type HalsaAnswer, useHalsa } from '../queries.ts'

/** So many allergies are named; of more, how many. */
const mostNames = 3

/** Tile: the allergies by name, or that there is none among those who have answered. */
export default function HalsaKort() {
  const t = useTexts('halsa')
  const result = useHalsa()
  const { data } = result
  return (
    <Tile title={<Link to={paths.halsa()}>{t('title')}</Link>}>
      <CardAnswer
        result={result}
        // What is said of warnings is not said of one who was not asked for any.
        empty={data && <Told answer={data} alerts={[]} />}
        skeleton={<SkeletonRows rows={1} height="short" />}
      >
        {(items) => data && <Told answer={data} alerts={items.filter((one) => one.kind === 'alert')} />}
      </CardAnswer>
    </Tile>
  )
}

function Told({ answer, alerts }: { answer: HalsaAnswer; alerts: Alert[] }) {
  const t = useTexts('halsa')
  const { allergies, others } = partsOf(alerts, useNow())
  const words = useHealthWords()
  const names = allergies.slice(0, mostNames).map((one) => inShort(words.alert(one)))
  const more = allergies.length - names.length
  const joined = joinNames(names, t('and'), '')
  const [first] = others
  return (
    <>
      {names.length > 0 && (
        <p>
          <WithSource>
            {more > 0
              ? t('allergyMore', { names: names.join(', '), count: more })
              : t('allergy', { names: joined })}
          </WithSource>
        </p>
      )}
      {first && names.length === 0 && (
        <p>
          <WithSource>{t('others', { count: others.length, names: inShort(words.alert(first)) })}</WithSource>
        </p>
      )}
      <TileSources of={names.length > 0 ? allergies.slice(0, mostNames) : others.slice(0, 1)} />
      <Coverage answer={answer} isNone={names.length === 0 && !first} />
    </>
  )
}

/** That there is no warning is said only when all who were asked have told what they have. */
function Coverage({ answer, isNone }: { answer: HalsaAnswer; isNone: boolean }) {
  const t = useTexts('halsa')
  const coverage = alertCoverageOf(answer)
  if (isAllTold(coverage)) return isNone && <p>{t('noneTold')}</p>
  if (coverage.missing.length + coverage.unreadable.length > 0) return <p>{t('notAllTold')}</p>
  if (coverage.asked.length > 0) return <p>{t('stillAsked')}</p>
  return isNone && <p>{t('notAsked')}</p>
}
