import { useState } from 'react'
import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import { Earlier } from '#platform/answer/tidigare/Earlier.tsx'
import { formatDate, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import type { LatestList } from '#platform/queries/latest.ts'
import { Card } from '#ui/Card.tsx'
import { Columns } from '#ui/Columns.tsx'
import { List } from '#ui/List.tsx'
import { SearchField } from '#ui/SearchField.tsx'
import { Stack } from '#ui/Stack.tsx'
import type { Reply } from '../contract.ts'
import { answeredAt, findOrders, ordersOf } from '../orders.ts'
import { OrderRow } from './OrderRow.tsx'
import { OverTime } from './OverTime.tsx'

/** With fewer, all of them can be seen at once. */
const many = 8

type Props = {
  replies: Reply[]
  /** Some source is still asked. */
  part: boolean
  list: LatestList<Reply>
}

/** A row an order. Who looks for something looks among all, so that they are asked for. */
export function Orders({ replies, part: isPart, list }: Props) {
  const t = useTexts('provlista')
  const words = useTexts('provord')
  const [language] = useLanguage()
  const [text, setText] = useState('')
  const come = ordersOf(replies)
  const orders = come.filter((order) => list.isShown(answeredAt(order)))
  const found = findOrders(orders, text, (order) => {
    const day = answeredAt(order)
    const kind = order.newest.outcome?.kind
    return [
      day ? formatDate(toDate(day), 'date', language) : t('noDate'),
      kind && words(`kind.${kind}`),
    ].join('\n')
  })
  const isSome = list.earlier > 0
  const part = isPart || isSome
  const search = (wanted: string) => {
    setText(wanted)
    list.askForAll()
  }
  const isAll = found.length === orders.length
  return (
    <Stack>
      {orders.length > many && (
        <search>
          <SearchField label={t('search')} value={text} onChange={search} />
        </search>
      )}
      <p role="status" aria-busy={isPart || undefined} className={isAll ? 'visually-hidden' : undefined}>
        {found.length === 0
          ? t(part ? 'noneFoundYet' : 'noneFound')
          : t('found', { found: found.length, count: orders.length })}
      </p>
      <Columns beside={<OverTime replies={replies} areAll={!isSome} />}>
        {found.length > 0 && (
          <Card title={t('replies')}>
            <SomeFirst items={found} first={many}>
              {(some) => (
                <List ordered>
                  {some.map((order) => (
                    <OrderRow key={order.id} order={order} />
                  ))}
                </List>
              )}
            </SomeFirst>
          </Card>
        )}
        <Earlier of={list} hidden={come.length - orders.length} />
      </Columns>
    </Stack>
  )
}
