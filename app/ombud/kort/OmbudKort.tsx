import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { paths } from '../../paths.ts'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { sentence } from '#platform/dates/dates.ts'
import { Card } from '#ui/Card.tsx'
import { List, ListRow } from '#ui/List.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import type { Representation } from '../contract.ts'
import { useOmbudWords } from '../ombud-words.ts'
import { useOmbud } from '../queries.ts'

const mostRows = 3

/** Card of the theme Ombud: who helps the person, and whom the person helps. */
export default function OmbudKort() {
  const t = useTexts('ombud')
  const words = useOmbudWords()
  return (
    <Card title={t('title')} level={2} more={<Link to={paths.ombud()}>{t('all')}</Link>}>
      <AnswerView
        result={useOmbud()}
        area="ombud"
        empty={t('empty')}
        skeleton={<SkeletonRows rows={1} height="tall" />}
      >
        {(representations) => (
          <List>
            {inForce(representations)
              .slice(0, mostRows)
              .map((one) => (
                <ListRow key={one.id} label={words.direction(one)} title={words.name(one)} level={3}>
                  <p>{sentence(words.relation(one))}</p>
                  <p>
                    {[`${t('see')}: ${words.see(one).toLocaleLowerCase('sv')}`, words.until(one)]
                      .filter(Boolean)
                      .join('. ')}
                    .
                  </p>
                  <ItemSource source={one.source} />
                  {one.direction === 'by-me' && one.status === 'active' && (
                    <p>
                      <Link to={paths.person()}>{t('switch')}</Link>
                    </p>
                  )}
                </ListRow>
              ))}
          </List>
        )}
      </AnswerView>
    </Card>
  )
}

/** What is in force; were there nothing, what has been or will be still tells more than an empty card. */
function inForce(all: Representation[]): Representation[] {
  const active = all.filter(({ status }) => status === 'active')
  return active.length > 0 ? active : all
}
