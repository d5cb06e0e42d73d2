import { MarkUnread } from '#platform/opened/MarkUnread.tsx'
import { useOpened } from '#platform/opened/use-opened.ts'
import { Columns } from '#ui/Columns.tsx'
import { Stack } from '#ui/Stack.tsx'
import type { Thread } from '../threads.ts'
import { AboutEvent } from './AboutEvent.tsx'
import { Answering } from './Answering.tsx'
import { MessageCard } from './MessageCard.tsx'

/** What is written, the time that it is about, and where one answers. */
export function ThreadBody({ thread }: { thread: Thread }) {
  const { messages } = thread
  useOpened('inkorg', messages)
  // The latest that somebody else has written.
  const received = messages.findLast(
    ({ sender }) => sender?.party !== 'resident' && sender?.party !== 'relative',
  )
  // The time that was told of last stands first.
  const events = [...new Set(messages.flatMap(({ event }) => event ?? []))].toReversed()
  return (
    <Columns beside={<Answering thread={thread} />}>
      <Stack>
        {messages.map((message) => (
          <MessageCard key={message.id} message={message} />
        ))}
        {events.map((id) => (
          <AboutEvent key={id} id={id} />
        ))}
        {received && <MarkUnread area="inkorg" item={received} />}
      </Stack>
    </Columns>
  )
}
