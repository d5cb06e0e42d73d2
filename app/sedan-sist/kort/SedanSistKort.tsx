import { CardAnswer } from '#platform/answer/CardAnswer.tsx'
import { isWhole } from '#platform/answer/coverage.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useWho } from '#platform/session/session.ts'
import { Card } from '#ui/Card.tsx'
import { List } from '#ui/List.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { paths } from '../../paths.ts'
import { useChangeWords } from '../change-words.ts'
import { ChangeRow } from '../ChangeRow.tsx'
import { withoutMissing } from '../compared.ts'
import { folded, unseenOf } from '../folded.ts'
import { NotCompared } from '../NotCompared.tsx'
import { useSedanSist } from '../queries.ts'
import { SeenButton } from './SeenButton.tsx'

const mostRows = 2

/** Card of the theme Sedan sist: what matters most of what is new, and that it has been seen. */
export default function SedanSistKort() {
  const t = useTexts('sedan-sist')
  const words = useChangeWords()
  const result = useSedanSist()
  const { preview } = useWho()
  const { data } = result
  const rows = data ? folded(unseenOf(data)) : []
  // An ombud looks at other times than the one who looks as an ombud would.
  if (preview) return null
  return (
    <Card
      title={t('title')}
      more={
        // Of what may be more, nobody is told how many there are.
        <Link to={paths.sedanSist()}>
          {rows.length > 0 && isWhole(data) ? t('all', { count: rows.length }) : t('allPlain')}
        </Link>
      }
    >
      <CardAnswer
        result={withoutMissing(data ? { ...result, data: { ...data, items: unseenOf(data) } } : result)}
        empty={data?.since && <p>{t('nothing', { since: words.since(data.since) })}</p>}
        skeleton={<SkeletonRows rows={mostRows} height="short" />}
        foot={() => (
          <>
            <NotCompared names={data?.notCompared ?? []} />
            <SeenButton version={data?.version} isNeeded={rows.length > 0} />
          </>
        )}
      >
        {() => (
          <List>
            {rows.slice(0, mostRows).map((one) => (
              <ChangeRow key={one.first.id} folded={one} />
            ))}
          </List>
        )}
      </CardAnswer>
    </Card>
  )
}
