import { CardAnswer } from '#platform/answer/CardAnswer.tsx'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { formatDate, toDate } from '#platform/dates/dates.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { Tile } from '#ui/Tile.tsx'
import { paths } from '../../paths.ts'
import {
  answeredAt,
  isAllWithin,
  isNew,
  isUnfinished,
  mayWorry,
  type Order,
  ordersOf,
  outsideOf,
} from '../orders.ts'
import { useSenasteProvsvar } from '../queries.ts'

/**
 * Tile: how many orders have a reply that has not been opened, the day of the newest of them, else of all, and how many of its
 * values are outside their reference.
 */
export default function ProvsvarKort() {
  const t = useTexts('provsvar')
  return (
    <Tile title={<Link to={paths.provsvar()}>{t('title')}</Link>}>
      <CardAnswer
        result={useSenasteProvsvar()}
        empty={t('empty')}
        skeleton={<SkeletonRows rows={1} height="short" />}
      >
        {(replies) => {
          const orders = ordersOf(replies)
          const unopened = orders.filter(isNew)
          const newest = unopened[0] ?? orders[0]
          return newest && <Newest order={newest} count={unopened.length} />
        }}
      </CardAnswer>
    </Tile>
  )
}

function Newest({ order, count }: { order: Order; count: number }) {
  const t = useTexts('provsvar')
  const [language] = useLanguage()
  const today = useNow()
  // What is new has a time of its source, if nothing says when it was answered.
  const answered = answeredAt(order) ?? (count > 0 ? order.newest.source.authorTime : undefined)
  const date = answered === undefined ? undefined : toDate(answered)
  const isThisYear = date !== undefined && dayOf(date).slice(0, 4) === dayOf(today).slice(0, 4)
  const day = date && formatDate(date, 'date', language).replace(isThisYear ? / \d{4}$/u : /$^/u, '')
  const when =
    day === undefined
      ? t('undated')
      : count > 0
        ? t('newReplies', { count, date: day })
        : t('lastReply', { date: day })
  return (
    <>
      <p>
        {when} {isUnfinished(order) ? t('unfinished') : !mayWorry(order) && standing()}
      </p>
      <ItemSource source={order.newest.source} />
    </>
  )

  function standing() {
    const outside = outsideOf(order).length
    return outside > 0 ? t('outside', { count: outside }) : isAllWithin(order) && t('allWithin')
  }
}
