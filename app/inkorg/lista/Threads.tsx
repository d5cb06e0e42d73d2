import { useMemo, useState } from 'react'
import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import { Earlier } from '#platform/answer/tidigare/Earlier.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import type { LatestList } from '#platform/queries/latest.ts'
import { List } from '#ui/List.tsx'
import { SearchField } from '#ui/SearchField.tsx'
import { Stack } from '#ui/Stack.tsx'
import { Surface } from '#ui/Surface.tsx'
import type { Message } from '../contract.ts'
import { inThreads, type Thread } from '../threads.ts'
import { ThreadRow } from './ThreadRow.tsx'

/** With fewer, all of them can be seen at once. */
const many = 8
const mostRows = 12

/** Who looks for something looks among all, so that they are asked for. */
export function Threads({ messages: come, list }: { messages: Message[]; list: LatestList<Message> }) {
  const t = useTexts('inkorgsord')
  const now = useNow()
  const [text, setText] = useState('')
  const all = useMemo(() => inThreads(come, now), [come, now])
  const shown = all.filter(({ latest, unread }) => unread > 0 || list.isShown(latest.sentAt))
  const wanted = text.trim().toLocaleLowerCase('sv')
  const found = wanted === '' ? shown : shown.filter((thread) => holds(thread, wanted))
  const search = (value: string) => {
    setText(value)
    list.askForAll()
  }
  const hidden = all.length - shown.length
  return (
    <Stack>
      {shown.length > many && (
        <search>
          <SearchField label={t('search')} value={text} onChange={search} />
        </search>
      )}
      {shown.length > many && (
        <p role="status" className={wanted ? undefined : 'visually-hidden'}>
          {found.length === 0
            ? t(list.earlier > 0 ? 'noneFoundYet' : 'noneFound')
            : t('found', { found: found.length, count: shown.length })}
        </p>
      )}
      {found.length > 0 && (
        <Surface>
          <SomeFirst key={wanted} items={found} first={mostRows}>
            {(some) => (
              <List>
                {some.map((thread) => (
                  <ThreadRow key={thread.id} thread={thread} />
                ))}
              </List>
            )}
          </SomeFirst>
        </Surface>
      )}
      <Earlier of={list} hidden={hidden} />
    </Stack>
  )
}

const holds = ({ messages }: Thread, wanted: string) =>
  messages.some(({ subject, text, sender, source }) =>
    [subject, text, sender?.name, source.careUnit?.name, source.careGiver.name]
      .join('\n')
      .toLocaleLowerCase('sv')
      .includes(wanted),
  )
