import { Link } from '#platform/navigation/Link.tsx'
import { paths } from '../../paths.ts'
import { Failure } from '#platform/answer/Failure.tsx'
import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { formatTime, nearDay, sentence, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { scopeAreas } from '#platform/session/scope-areas.ts'
import { useAreaNames } from '#platform/i18n/area-names.ts'
import { Card } from '#ui/Card.tsx'
import { List, ListRow } from '#ui/List.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import type { AccessEntry } from './contract.ts'
import { useOmbudslogg } from './queries.ts'

const first = 20

/** `/ombud/logg`: what each ombud has seen, done and been refused, latest first. */
export default function LoggPage() {
  const t = useTexts('logg')
  const { data, error, isFetching, refetch } = useOmbudslogg()
  return (
    <>
      <p>
        <Link to={paths.ombud()}>{t('back')}</Link>
      </p>
      <PageHeading title={t('title')}>
        <p>{t('intro')}</p>
      </PageHeading>
      {data ? (
        <Entries entries={data.entries} />
      ) : error ? (
        <Failure error={error} retrying={isFetching} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows rows={4} height="tall" />
      )}
    </>
  )
}

function Entries({ entries }: { entries: AccessEntry[] }) {
  const t = useTexts('logg')
  const word = useTexts('ombud')
  const areaNames = useAreaNames(scopeAreas())
  const [language] = useLanguage()
  const today = useNow()
  if (entries.length === 0) return <p>{t('empty')}</p>
  const when = (at: string) => {
    const date = toDate(at)
    return `${sentence(nearDay(date, today, language))} ${formatTime(date, language)}`
  }
  const what = ({ kind, area, did }: AccessEntry) => {
    if (did) return t(`did.${did.kind}`, { with: quoted(did.with) })
    const known = scopeAreas().find((one) => one === area)
    return t(`kind.${kind}`, { area: known ? areaNames.inText(known) : t('otherArea') })
  }
  return (
    <Card title={t('entries')}>
      <SomeFirst items={entries} first={first}>
        {(some) => (
          <List>
            {some.map((entry) => (
              <ListRow
                key={entry.id}
                label={when(entry.at)}
                title={entry.name ?? word('protected')}
                level={3}
              >
                <p>
                  <WithSource>{what(entry)}</WithSource>
                </p>
              </ListRow>
            ))}
          </List>
        )}
      </SomeFirst>
    </Card>
  )
}
