import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { paths } from '../../paths.ts'
import { CardAnswer } from '#platform/answer/CardAnswer.tsx'
import { isWhole } from '#platform/answer/coverage.ts'
import { useInFold } from '#platform/answer/in-fold.ts'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { formatDay, toDate } from '#platform/dates/dates.ts'
import { Card } from '#ui/Card.tsx'
import { inShort } from '#ui/in-short.ts'
import { List, ListRow } from '#ui/List.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { quoted, SourceText } from '#ui/SourceText.tsx'
import { useLanguage } from '#platform/i18n/use-texts.ts'
import type { Agreement } from '../contract.ts'
import { useOverenskommelser } from '../queries.ts'

const mostRows = 2

/** Card: the agreements in force, and what happens next in each. */
export default function OverenskommelserKort() {
  const t = useTexts('overenskommelser')
  const result = useOverenskommelser()
  // Of what may be more, nobody is told how many there are.
  const count = isWhole(result.data) && result.data?.items.length
  useInFold({ fact: count ? t('count', { count }) : false })
  return (
    <Card
      title={t('title')}
      level={3}
      more={<Link to={paths.overenskommelser()}>{count ? t('all', { count }) : t('allPlain')}</Link>}
    >
      <CardAnswer
        result={result}
        empty={t('empty')}
        skeleton={<SkeletonRows rows={mostRows} height="short" />}
      >
        {(agreements) => (
          <List>
            {activeFirst(agreements)
              .slice(0, mostRows)
              .map((agreement) => (
                <Row key={agreement.id} agreement={agreement} />
              ))}
          </List>
        )}
      </CardAnswer>
    </Card>
  )
}

/** Agreements in force first, else as the sources gave them. */
function activeFirst(agreements: Agreement[]): Agreement[] {
  return agreements.toSorted((a, b) => Number(a.status !== 'active') - Number(b.status !== 'active'))
}

function Row({ agreement: { id, title, status, nextStep, source } }: { agreement: Agreement }) {
  const t = useTexts('overenskommelser')
  const [language] = useLanguage()
  const today = useNow()
  return (
    <ListRow
      title={quoted(title)}
      level={4}
      leads={(words) => <Link to={paths.overenskommelse(id)}>{words}</Link>}
    >
      {status !== 'active' && <p>{t(status)}</p>}
      {nextStep && (
        <p>
          {t('next')} <SourceText>{inShort(nextStep.text)}</SourceText>{' '}
          {nextStep.dueDate && t('before', { date: formatDay(toDate(nextStep.dueDate), today, language) })}
        </p>
      )}
      <ItemSource source={source} />
    </ListRow>
  )
}
