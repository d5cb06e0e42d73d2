import { useQuery } from '@tanstack/react-query'
import { coverageOf } from '#platform/answer/coverage.ts'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import type { Usable } from '#platform/session/represents.ts'
import { useRepresents, useSession, whoFor } from '#platform/session/session.ts'
import { asButton } from '#ui/button.ts'
import { Card } from '#ui/Card.tsx'
import { List, ListRow } from '#ui/List.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { paths } from '../../paths.ts'
import { useSwitch } from '../../person/use-switch.ts'
import { useEventWords } from '../../tidslinje/event-words.ts'
import { tidslinjeQuery } from '../../tidslinje/queries.ts'
import { nextEvent, timelineOf } from '../../tidslinje/timeline.ts'

/** So many are shown; the others are on the page of all. */
const mostRows = 3

/** Card, first of all: those one helps, and what is next for each. */
export default function HjalpaKort() {
  const t = useTexts('hjalpa')
  const { usable } = useRepresents()
  return (
    <Card title={t('title')} more={<Link to={paths.hjalpa()}>{t('all', { count: usable.length })}</Link>}>
      <List>
        {usable.slice(0, mostRows).map((one) => (
          <Row key={one.personId} one={one} />
        ))}
      </List>
    </Card>
  )
}

function Row({ one }: { one: Usable }) {
  const t = useTexts('hjalpa')
  const word = useTexts('ombud')
  const switchTo = useSwitch()
  const name = one.name ?? word('protected')
  return (
    <ListRow
      title={name}
      level={3}
      action={
        <button
          type="button"
          {...asButton('secondary')}
          aria-label={t('show', { name })}
          onClick={() => void switchTo({ personId: one.personId, name: one.name })}
        >
          {t('showShort')}
        </button>
      }
    >
      {one.relation && (
        <p>
          <WithSource>{t('relation', { relation: quoted(one.relation) })}</WithSource>
        </p>
      )}
      {one.see.includes('tidslinje') && <Next personId={one.personId} />}
    </ListRow>
  )
}

/** What is next for one person, as far as it is known. */
function Next({ personId }: { personId: string }) {
  const t = useTexts('hjalpa')
  const words = useEventWords()
  const now = useNow()
  const { data, error } = useQuery(tidslinjeQuery(whoFor(useSession(), personId)))
  if (!data) return <p>{t(error ? 'timesLost' : 'timesComing')}</p>
  const next = nextEvent(timelineOf(data.items, now).coming, now)
  const { missing, asked } = coverageOf(data)
  const isWhole = missing.length + asked.length === 0
  return (
    <>
      {next && (
        <p>
          <strong>
            {t('next')} {words.when(next)}
          </strong>
          : <WithSource>{words.title(next)}</WithSource>
        </p>
      )}
      {!next && <p>{t(asked.length > 0 ? 'timesComing' : isWhole ? 'noTimes' : 'noTimesKnown')}</p>}
      {next && !isWhole && <p>{t('timesMissing')}</p>}
      {next && <ItemSource source={next.source} />}
    </>
  )
}
