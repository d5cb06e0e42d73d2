import { CardAnswer } from '#platform/answer/CardAnswer.tsx'
import { isWhole } from '#platform/answer/coverage.ts'
import { TileSources } from '#platform/answer/ItemSource.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { inShort } from '#ui/in-short.ts'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { Tile } from '#ui/Tile.tsx'
import { paths } from '../../paths.ts'
import type { Insats } from '../contract.ts'
import { useInsatser } from '../queries.ts'
import { standingOf } from '../standing.ts'

/** Tile: what help is given now, and what waits for a decision. */
export default function InsatserKort() {
  const t = useTexts('insatser')
  const today = dayOf(useNow())
  return (
    <Tile title={<Link to={paths.insatser()}>{t('area.name')}</Link>}>
      <CardAnswer
        result={useInsatser()}
        empty={t('empty')}
        skeleton={<SkeletonRows rows={1} height="short" />}
      >
        {(insatser, answer) => {
          const now = insatser.filter((one) => standingOf(one, today) === 'now')
          const [first] = now
          const applied = insatser.filter((one) => standingOf(one, today) === 'applied').length
          return (
            <>
              {first ? (
                <First insats={first} />
              ) : (
                <p>{t(isWhole(answer) ? 'tile.none' : 'tile.noneKnown')}</p>
              )}
              {now.length > 1 && <p>{t('tile.more', { count: now.length - 1 })}</p>}
              {applied > 0 && <p>{t('tile.applied', { count: applied })}</p>}
              <TileSources of={now} />
            </>
          )
        }}
      </CardAnswer>
    </Tile>
  )
}

function First({ insats: { decision, input, typeOfCareService } }: { insats: Insats }) {
  const t = useTexts('insatser')
  const what = quoted(decision?.what ?? input ?? typeOfCareService)
  const hours = decision?.hoursPerMonth
  const words = what ? inShort(what) : t('tile.one')
  return (
    <p>
      <WithSource>{hours === undefined ? words : t('tile.now', { what: words, count: hours })}</WithSource>
    </p>
  )
}
