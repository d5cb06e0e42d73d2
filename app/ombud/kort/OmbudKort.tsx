import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { paths } from '../../paths.ts'
import { CardAnswer } from '#platform/answer/CardAnswer.tsx'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { WithSource } from '#ui/SourceText.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { Tile } from '#ui/Tile.tsx'
import type { Representation } from '../contract.ts'
import { isInForce, opensAny } from '../in-force.ts'
import { useOmbudWords } from '../ombud-words.ts'
import { useOmbud } from '../queries.ts'

/** So many are named; of more, how many. */
const mostNames = 2

/** Tile of the theme Ombud: who helps the person, and whom the person helps. */
export default function OmbudKort() {
  const t = useTexts('ombud')
  const today = dayOf(useNow())
  return (
    <Tile title={<Link to={paths.ombud()}>{t('title')}</Link>}>
      <CardAnswer result={useOmbud()} empty={t('empty')} skeleton={<SkeletonRows rows={1} height="short" />}>
        {(representations) => {
          const current = representations.filter((one) => isInForce(one, today))
          if (current.length === 0) return <p>{t('noneNow')}</p>
          return (
            <>
              {current.slice(0, mostNames).map((one) => (
                <One key={one.id} one={one} />
              ))}
              {current.length > mostNames && <p>{t('moreOmbud', { count: current.length - mostNames })}</p>}
            </>
          )
        }}
      </CardAnswer>
    </Tile>
  )
}

function One({ one }: { one: Representation }) {
  const t = useTexts('ombud')
  const words = useOmbudWords()
  const says =
    one.limit === 'not-by-law'
      ? t('notByLaw')
      : opensAny(one) && `${t('see')}: ${words.see(one).toLocaleLowerCase('sv')}`
  return (
    <>
      <p>
        <WithSource>{`${words.direction(one)}: ${words.name(one)}, ${words.relation(one)}`}</WithSource>
        {says && `. ${says}`}
      </p>
      <ItemSource source={one.source} />
    </>
  )
}
