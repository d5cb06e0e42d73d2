import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { formatDay, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { Card } from '#ui/Card.tsx'
import { inShort } from '#ui/in-short.ts'
import { List, ListRow } from '#ui/List.tsx'
import { quoted } from '#ui/SourceText.tsx'
import { paths } from '../../paths.ts'
import type { Reply } from '../contract.ts'
import { analysesOf, type Analysis, countOf, timeOf } from '../series.ts'

const mostRows = 6

/** The analyses that have been made more than once, those most often first. Of only the latest it is not said how many there are. */
export function OverTime({ replies, areAll }: { replies: Reply[]; areAll: boolean }) {
  const t = useTexts('provlista')
  const several = analysesOf(replies).filter((one) => countOf(one) > 1)
  if (several.length === 0) return null
  return (
    <Card title={t('overTime')}>
      <SomeFirst items={several} first={mostRows}>
        {(some) => (
          <List>
            {some.map((one) => (
              <Row key={one.id} analysis={one} areAll={areAll} />
            ))}
          </List>
        )}
      </SomeFirst>
    </Card>
  )
}

function Row({ analysis, areAll }: { analysis: Analysis; areAll: boolean }) {
  const t = useTexts('provlista')
  const words = useTexts('provord')
  const [language] = useLanguage()
  const today = useNow()
  const newest = analysis.series[0]?.all[0]
  const time = newest && timeOf(newest)
  return (
    <ListRow
      title={analysis.name === undefined ? words('unnamed') : quoted(inShort(analysis.name))}
      level={3}
      leads={(shown) => <Link to={paths.analys(analysis.id)}>{shown}</Link>}
    >
      <p>
        {[
          areAll && t('times', { count: countOf(analysis) }),
          time && t('latest', { date: formatDay(toDate(time), today, language) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </ListRow>
  )
}
