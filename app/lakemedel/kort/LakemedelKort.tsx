import { CardAnswer } from '#platform/answer/CardAnswer.tsx'
import { isWhole } from '#platform/answer/coverage.ts'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { TileSources } from '#platform/answer/ItemSource.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { Tile } from '#ui/Tile.tsx'
import { paths } from '../../paths.ts'
import { useLakemedel } from '../queries.ts'
import { toRenew } from '../renewal.ts'
import { entriesOf } from '../told-together.ts'

/** Tile: how many medicines apply now, and what is to be asked about. */
export default function LakemedelKort() {
  const t = useTexts('lakemedel')
  const today = dayOf(useNow())
  return (
    <Tile title={<Link to={paths.lakemedel()}>{t('title')}</Link>}>
      <CardAnswer
        result={useLakemedel()}
        empty={t('empty')}
        skeleton={<SkeletonRows rows={1} height="short" />}
      >
        {(medicines, answer) => {
          const entries = entriesOf(medicines, today)
          const now = entries.filter((entry) => entry.now.length > 0)
          const differ = now.filter(({ differs, stoppedToo }) => differs || stoppedToo).length
          const recipes = now.filter((entry) => toRenew(entry, today).length > 0).length
          const count = now.length
          // Of what may be more, nobody is told how many there are.
          const word = isWhole(answer) ? 'now' : 'known'
          return (
            <>
              <p>{count === 0 && word === 'now' ? t('tile.none') : t(`tile.${word}`, { count })}</p>
              {differ > 0 && <p>{t('tile.differs', { count: differ })}</p>}
              {recipes > 0 && <p>{t('tile.recipe', { count: recipes })}</p>}
              <TileSources of={now.flatMap((entry) => entry.now)} />
            </>
          )
        }}
      </CardAnswer>
    </Tile>
  )
}
