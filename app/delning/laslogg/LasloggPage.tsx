import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { meaningOfEmpty } from '#platform/answer/coverage.ts'
import type { FetchedAnswer } from '#platform/answer/read.ts'
import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { formatDate, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { Back } from '#ui/Back.tsx'
import { asButton } from '#ui/button.ts'
import { Card } from '#ui/Card.tsx'
import { List } from '#ui/List.tsx'
import { Select } from '#ui/Select.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { Stack } from '#ui/Stack.tsx'
import { paths } from '../../paths.ts'
import { OnlyByLaw } from '../delningsord/OnlyByLaw.tsx'
import type { LogItem } from './contract.ts'
import { type Group, inGroups, isRow, type Order } from './in-groups.ts'
import styles from './Laslogg.module.css'
import { LogRow } from './LogRow.tsx'
import { firstPeriod, type Period, periods, sinceOf } from './periods.ts'
import { useLaslogg } from './queries.ts'
import { Reports } from './Reports.tsx'
import { useLogWords } from './use-log-words.ts'

/** `/delning/logg`: who has read what, when and why, and who was stopped. */
export default function LasloggPage() {
  const t = useTexts('laslogg')
  return (
    <>
      <Back>
        <Link to={paths.delning()}>{t('back')}</Link>
      </Back>
      <OnlyByLaw title={t('title')} intro={t('intro')}>
        <Log />
      </OnlyByLaw>
    </>
  )
}

function Log() {
  const t = useTexts('laslogg')
  const [period, setPeriod] = useState<Period>(firstPeriod)
  const [order, setOrder] = useState<Order>('day')
  const result = useLaslogg(sinceOf(period, useNow()))
  return (
    <Stack>
      <div className={styles['choices']}>
        <Select
          label={t('period')}
          value={period}
          onChange={(value) => setPeriod(value as Period)}
          options={periods.map((value) => ({
            value,
            name: t(`periods.${value}`),
          }))}
          other=""
        />
        <Select
          label={t('order')}
          value={order}
          onChange={(value) => setOrder(value as Order)}
          options={(['day', 'reader'] as const).map((value) => ({ value, name: t(`orders.${value}`) }))}
          other=""
        />
      </div>
      <AnswerView
        result={result}
        area="delning"
        empty={t('nothing')}
        skeleton={<SkeletonRows rows={5} height="tall" />}
      >
        {(items, answer) => (
          <Rows
            key={`${period} ${order}`}
            items={items}
            answer={answer}
            order={order}
            onAgain={() => void result.refetch()}
          />
        )}
      </AnswerView>
    </Stack>
  )
}

type RowsProps = {
  items: readonly LogItem[]
  answer: FetchedAnswer<LogItem>
  order: Order
  onAgain: () => void
}

const first = { groups: 8, rows: 8 }

function Rows({ items, answer, order, onAgain }: RowsProps) {
  const t = useTexts('laslogg')
  const [language] = useLanguage()
  const [isAll, setAll] = useState(false)
  const shown = useRef<HTMLDivElement>(null)
  const showAll = () => {
    // Drawn at once, so that it is there to take the focus of the button that is gone.
    flushSync(() => setAll(true))
    shown.current?.focus()
  }
  const groups = inGroups(items.filter(isRow), order)
  const reports = items.filter((one) => one.kind === 'report')
  const isKnown = meaningOfEmpty(answer) === 'nothing' && reports.every(({ state }) => state === 'made')
  const isMore = groups.length > first.groups || groups.some(({ rows }) => rows.length > first.rows)
  return (
    <>
      <Reports reports={reports} onAgain={onAgain} />
      {groups.length === 0 && <p>{t(isKnown ? 'nothing' : 'nothingKnown')}</p>}
      {isMore && !isAll && (
        <p>
          <button type="button" {...asButton('secondary')} onClick={showAll}>
            {t('showAll')}
          </button>
        </p>
      )}
      <div ref={shown} tabIndex={-1}>
        <SomeFirst key={String(isAll)} items={groups} first={isAll ? groups.length : first.groups}>
          {(some) => (
            <Stack>
              {some.map((group) => (
                <GroupCard key={group.key} group={group} order={order} isAll={isAll} />
              ))}
            </Stack>
          )}
        </SomeFirst>
      </div>
      {reports.map(
        ({ id, keeper, since }) =>
          since && (
            <p key={id}>
              <WithSource>
                {t('since', {
                  keeper: quoted(keeper),
                  day: formatDate(toDate(since), 'date', language),
                })}
              </WithSource>
            </p>
          ),
      )}
      <p>{t('not')}</p>
    </>
  )
}

function GroupCard({ group: { key, rows }, order, isAll }: { group: Group; order: Order; isAll: boolean }) {
  const t = useTexts('laslogg')
  const words = useLogWords()
  const title = order === 'day' ? (key ? words.day(key) : t('undated')) : quoted(key) || t('unknownReader')
  return (
    <Card title={title}>
      <SomeFirst items={rows} first={isAll ? rows.length : first.rows}>
        {(some) => (
          <List>
            {some.map((row) => (
              <LogRow key={row.id} row={row} order={order} />
            ))}
          </List>
        )}
      </SomeFirst>
    </Card>
  )
}
