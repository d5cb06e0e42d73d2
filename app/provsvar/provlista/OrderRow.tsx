import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { formatDate, sentence, toDate } from '#platform/dates/dates.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { ListRow, When } from '#ui/List.tsx'
import { NewMark } from '#ui/NewMark.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import { paths } from '../../paths.ts'
import { Ask } from '../provord/Ask.tsx'
import { Standing } from '../provord/Standing.tsx'
import { useResultWords } from '../provord/use-result-words.ts'
import {
  answeredAt,
  isAllWithin,
  isNew,
  isUnfinished,
  mayWorry,
  type Order,
  outsideOf,
  resultsOf,
} from '../orders.ts'

/** So many values outside their reference are told in the list. */
const mostTold = 3

/** An order in short: what was asked, when it was answered, and what is outside its reference. Leads to all of it. */
export function OrderRow({ order }: { order: Order }) {
  const t = useTexts('provlista')
  const words = useTexts('provord')
  const { title } = useResultWords()
  const [language] = useLanguage()
  const { source, partly, id, ask, stage, outcome } = order.newest
  const answered = answeredAt(order)
  return (
    <ListRow
      lead={answered ? <Day at={answered} /> : <When dateTime="" lines={[t('noDate')]} struck={false} />}
      label={outcome && words(`kind.${outcome.kind}`)}
      title={title(order)}
      level={3}
      leads={(shown) => (
        <Link to={paths.provsvaret(id)}>
          {isNew(order) && <NewMark>{t('new')}</NewMark>} {shown}
          {/* Alone among links, the same tests each time would be the same name. */}
          <span className="visually-hidden">
            , {answered ? formatDate(toDate(answered), 'date', language) : t('noDate')}
          </span>
        </Link>
      )}
    >
      {isUnfinished(order) && (
        <p>
          <strong>{stage && stage.kind !== 'final' ? <Stage order={order} /> : words('unsigned')}.</strong>
        </p>
      )}
      {mayWorry(order) ? (
        <>
          <p>{words(outcome ? 'worryReply' : 'worry')}</p>
          <Ask ask={ask} />
          <Taken order={order} />
        </>
      ) : (
        <Values order={order} />
      )}
      {partly && <p>{words('partly')}</p>}
      <ItemSource source={source} />
    </ListRow>
  )
}

function Stage({ order: { newest } }: { order: Order }) {
  const { stage } = useResultWords()
  return newest.stage && <WithSource>{sentence(stage(newest.stage))}</WithSource>
}

/** The day it was taken, unless it was answered the same. */
function Taken({ order, also }: { order: Order; also?: string | false }) {
  const t = useTexts('provlista')
  const [language] = useLanguage()
  const { takenAt, outcome } = order.newest
  const answered = answeredAt(order)
  const isSame = takenAt && answered && dayOf(toDate(takenAt)) === dayOf(toDate(answered))
  const taken =
    takenAt &&
    !isSame &&
    t(outcome ? 'examined' : 'taken', { date: formatDate(toDate(takenAt), 'date', language) })
  const said = [also, taken].filter(Boolean)
  return said.length > 0 && <p>{said.join(' · ')}</p>
}

/** `20 nov`, and the year when it is another. */
function Day({ at }: { at: string }) {
  const [language] = useLanguage()
  const today = useNow()
  const date = toDate(at)
  const year = dayOf(date).slice(0, 4)
  const day = `${formatDate(date, 'day', language)} ${formatDate(date, 'month-short', language)}`
  return <When dateTime={at} lines={[day, year === dayOf(today).slice(0, 4) ? '' : year]} struck={false} />
}

/** What is outside its reference, each with its value, and how many there are in all. */
function Values({ order }: { order: Order }) {
  const t = useTexts('provlista')
  const words = useResultWords()
  const outside = outsideOf(order)
  const count = resultsOf(order).length
  const known =
    outside.length > 0 ? t('outside', { count: outside.length }) : isAllWithin(order) && t('allWithin')
  return (
    <>
      {outside.slice(0, mostTold).map((result) => (
        <p key={result.id}>
          <WithSource>{`${words.name(result)} ${words.value(result)}: `}</WithSource>
          <Standing result={result} />
        </p>
      ))}
      <Taken order={order} also={count > 0 && [t('analyses', { count }), known].filter(Boolean).join(', ')} />
    </>
  )
}
