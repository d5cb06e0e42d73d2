import { CardAnswer } from '#platform/answer/CardAnswer.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { sentence } from '#platform/dates/dates.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { Card } from '#ui/Card.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import { Stack } from '#ui/Stack.tsx'
import { Struck } from '#ui/Struck.tsx'
import { paths } from '../../paths.ts'
import type { TimelineEvent } from '../../tidslinje/contract.ts'
import { hasStart, isStruck, stateOf } from '../../tidslinje/event-state.ts'
import { useEventWords } from '../../tidslinje/event-words.ts'
import { Replies } from '../../tidslinje/handelse/Replies.tsx'
import { ReplyResult } from '../../tidslinje/handelse/ReplyResult.tsx'
import { StandingNotice } from '../../tidslinje/handelse/StandingNotice.tsx'
import { useReply } from '../../tidslinje/handelse/use-reply.ts'
import { useHandelse } from '../../tidslinje/queries.ts'
import styles from './AboutEvent.module.css'

/** The time that a kallelse, or what is written of it, is about: how it stands now, and what can be answered, in place. */
export function AboutEvent({ id }: { id: string }) {
  const t = useTexts('inkorgsord')
  return (
    <CardAnswer
      result={useHandelse(id)}
      empty={t('timeGone')}
      skeleton={<SkeletonRows rows={2} height="tall" />}
    >
      {([event]) => event && <Time event={event} />}
    </CardAnswer>
  )
}

function Time({ event }: { event: TimelineEvent }) {
  const t = useTexts('inkorgsord')
  const words = useEventWords()
  const [reply, outcome] = useReply(event.id)
  const state = stateOf(event, useNow())
  const told = reply.answer?.outcome === 'done'
  return (
    <Stack>
      <Card title={t('time')}>
        <p>
          <strong>
            <WithSource>{words.title(event)}</WithSource>
          </strong>
        </p>
        <p>
          {hasStart(event) ? (
            <Struck when={isStruck(event)}>{`${sentence(words.day(event))} ${words.time(event)}`}</Struck>
          ) : (
            t('noTime')
          )}
        </p>
        {event.place && !event.atHome && (
          <p>
            {event.place.name}
            {event.place.address && !event.remote && `, ${event.place.address}`}
          </p>
        )}
        <p>
          <Link to={paths.handelse(event.id)}>{t('wholeTime')}</Link>
        </p>
      </Card>
      <div ref={outcome} tabIndex={-1} className={styles['outcome']}>
        <ReplyResult sending={reply} event={event} onUndo={() => void reply.send('undo')} />
      </div>
      {!told && <StandingNotice event={event} busy={reply.busy} onUndo={() => void reply.send('undo')} />}
      <Replies event={event} state={state} busy={reply.busy} onReply={reply.send} />
    </Stack>
  )
}
