import { CardAnswer } from '#platform/answer/CardAnswer.tsx'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { daysBetween, formatDate, toDate } from '#platform/dates/dates.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { Tile } from '#ui/Tile.tsx'
import { paths } from '../../paths.ts'
import {
  answeredAt,
  isAllWithin,
  isUnfinished,
  mayWorry,
  type Order,
  ordersOf,
  outsideOf,
} from '../orders.ts'
import { useSenasteProvsvar } from '../queries.ts'

/** For so many days a reply is new. */
const newFor = 14

/** Tile: the day of the newest reply, and how many of its values are outside their reference. */
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
          const [newest] = ordersOf(replies)
          return newest && <Newest order={newest} />
        }}
      </CardAnswer>
    </Tile>
  )
}

function Newest({ order }: { order: Order }) {
  const t = useTexts('provsvar')
  const [language] = useLanguage()
  const today = useNow()
  const answered = answeredAt(order)
  const date = answered === undefined ? undefined : toDate(answered)
  const isThisYear = date !== undefined && dayOf(date).slice(0, 4) === dayOf(today).slice(0, 4)
  const day = date && formatDate(date, 'date', language).replace(isThisYear ? / \d{4}$/u : /$^/u, '')
  const when =
    date && day
      ? t(daysBetween(date, today) <= newFor ? 'newReply' : 'lastReply', { date: day })
      : t('undated')
  return (
    <>
      <p>
        {when} {isUnfinished(order) ? t('unfinished') : !mayWorry(order) && standing()}
      </p>
      <ItemSource source={order.newest.source} />
    </>
  )

  function standing() {
    const count = outsideOf(order).length
    return count > 0 ? t('outside', { count }) : isAllWithin(order) && t('allWithin')
  }
}
