import { PartlyRead } from '#platform/answer/harkomst/PartlyRead.tsx'
import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { formatDay, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { MarkUnread } from '#platform/opened/MarkUnread.tsx'
import { useOpened } from '#platform/opened/use-opened.ts'
import { Columns } from '#ui/Columns.tsx'
import { Fold } from '#ui/Fold.tsx'
import { Stack } from '#ui/Stack.tsx'
import { AboutOutcome } from '../bildsvar/AboutOutcome.tsx'
import { EarlierOutcome, OutcomeParts } from '../bildsvar/OutcomeParts.tsx'
import type { Reply } from '../contract.ts'
import type { Order } from '../orders.ts'
import { analysesOf, countOf } from '../series.ts'
import { AboutReply } from './AboutReply.tsx'
import { Before } from './Before.tsx'
import { Groups } from './Groups.tsx'

/** All of an order: what may worry first, then its values or its words, what is known of it, and what was replied before. */
export function SvarBody({ order, replies }: { order: Order; replies: Reply[] }) {
  const t = useTexts('provsvaret')
  const [language] = useLanguage()
  const today = useNow()
  const { newest, earlier } = order
  useOpened('provsvar', [newest, ...earlier])
  const counts = new Map(analysesOf(replies).map((one) => [one.id, countOf(one)]))
  return (
    <Stack>
      {newest.partly && <PartlyRead source={newest.source} />}
      <Before order={order} />
      <Columns
        beside={
          <>
            {newest.outcome ? (
              <AboutOutcome reply={newest} outcome={newest.outcome} />
            ) : (
              <AboutReply reply={newest} />
            )}
            <AboutItem source={newest.source} />
            <MarkUnread area="provsvar" item={newest} />
          </>
        }
      >
        {newest.outcome ? (
          <OutcomeParts reply={newest} outcome={newest.outcome} />
        ) : (
          <Groups reply={newest} counts={counts} />
        )}
        {earlier.map((reply) => {
          const time = reply.repliedAt
          const title = time
            ? t('earlier', { date: formatDay(toDate(time), today, language) })
            : t('earlierUndated')
          return (
            <Fold key={reply.id} title={title}>
              {reply.outcome ? (
                <EarlierOutcome reply={reply} outcome={reply.outcome} />
              ) : (
                <Groups reply={reply} counts={counts} bare />
              )}
            </Fold>
          )
        })}
      </Columns>
    </Stack>
  )
}
