import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { paths } from '../../paths.ts'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { sentence } from '#platform/dates/dates.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { Card } from '#ui/Card.tsx'
import { List, ListRow } from '#ui/List.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import type { Representation } from '../contract.ts'
import { isInForce, opensAny } from '../in-force.ts'
import { useOmbudWords } from '../ombud-words.ts'
import { useOmbud } from '../queries.ts'
import { WithSource } from '#ui/SourceText.tsx'

const mostRows = 3

/** Card of the theme Ombud: who helps the person, and whom the person helps. */
export default function OmbudKort() {
  const t = useTexts('ombud')
  const today = dayOf(useNow())
  return (
    <Card title={t('title')} level={2} more={<Link to={paths.ombud()}>{t('all')}</Link>}>
      <AnswerView
        result={useOmbud()}
        area="ombud"
        empty={t('empty')}
        skeleton={<SkeletonRows rows={1} height="tall" />}
      >
        {(representations) => {
          const current = representations.filter((one) => isInForce(one, today))
          if (current.length === 0) return <p>{t('noneNow')}</p>
          return (
            <List>
              {current.slice(0, mostRows).map((one) => (
                <Row key={one.id} one={one} />
              ))}
            </List>
          )
        }}
      </AnswerView>
    </Card>
  )
}

function Row({ one }: { one: Representation }) {
  const t = useTexts('ombud')
  const words = useOmbudWords()
  const opens = opensAny(one)
  const see = opens && `${t('see')}: ${words.see(one).toLocaleLowerCase('sv')}`
  return (
    <ListRow label={words.direction(one)} title={words.name(one)} level={3}>
      <p>
        <WithSource>{sentence(words.relation(one))}</WithSource>
      </p>
      {/* Other limits are explained where all of a right is shown. */}
      {one.limit === 'not-by-law' && <p>{t('notByLaw')}</p>}
      {opens && <p>{[see, words.until(one)].filter(Boolean).join('. ')}.</p>}
      <ItemSource source={one.source} />
      {one.direction === 'by-me' && opens && (
        <p>
          <Link to={paths.person()}>{t('switch')}</Link>
        </p>
      )}
    </ListRow>
  )
}
