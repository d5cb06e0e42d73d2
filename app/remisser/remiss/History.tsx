import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Card } from '#ui/Card.tsx'
import { List, ListRow } from '#ui/List.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import type { ReferralActivity } from '../contract.ts'
import { useReferralWords } from '../referral-words.ts'
import { isAhead } from '../standing.ts'

/** More steps than a remiss takes: a source that tells of more has to be paged. */
const first = 30

/** Every step, the earliest first, with the words of its source where the page has others. */
export function History({ activities }: { activities: ReferralActivity[] }) {
  const t = useTexts('remiss')
  return (
    <Card title={t('history')}>
      <SomeFirst items={activities} first={first}>
        {(some) => (
          <List ordered>
            {some.map((activity, index) => (
              // A source may tell the same twice.
              <Step key={index} activity={activity} />
            ))}
          </List>
        )}
      </SomeFirst>
    </Card>
  )
}

function Step({ activity }: { activity: ReferralActivity }) {
  const t = useTexts('remiss')
  const theme = useTexts('remissord')
  const words = useReferralWords()
  const { status, time, receiver, author, partly, source } = activity
  const title = words.status(activity)
  const said = quoted(status?.text)
  const hour = words.time(time)
  return (
    <ListRow title={title} level={3}>
      <p>
        <time dateTime={time}>{[words.day(time), hour && t('at', { hour })].filter(Boolean).join(' ')}</time>
      </p>
      {isAhead(activity, useNow()) && <p>{theme('ahead')}</p>}
      {said && said !== title && said !== quoted(title) && (
        <p>
          <WithSource>{t('sourceWrites', { words: said })}</WithSource>
        </p>
      )}
      {receiver && (
        <p>
          <WithSource>{theme('receiver', { unit: quoted(receiver.name) })}</WithSource>
        </p>
      )}
      {author && (
        <p>
          <WithSource>
            {t('enteredBy', { who: quoted([author.name, author.title].filter(Boolean).join(', ')) })}
          </WithSource>
        </p>
      )}
      {partly && <p>{theme('partly')}</p>}
      <AboutItem source={source} of={`${title}, ${words.day(time)}`} />
    </ListRow>
  )
}
