import { useContext, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { focusHeading } from '#platform/browser/focus-heading.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { OutLink } from '#platform/links/OutLink.tsx'
import { useNavigationType } from 'react-router'
import { useSearchParams } from '#platform/navigation/search-params.ts'
import { useMay } from '#platform/session/session.ts'
import { Card } from '#ui/Card.tsx'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { ToOthersContext } from '#ui/to-others.tsx'
import { asButton } from '#ui/button.ts'
import { paths } from '../../paths.ts'
import { InCalendar } from '../kalenderfil/InCalendar.tsx'
import type { EventReply, TimelineEvent } from '../contract.ts'
import type { EventState } from '../event-state.ts'
import { type Asked, ConfirmReply } from './ConfirmReply.tsx'
import { type Possible, possibleReplies } from './possible-replies.ts'
import styles from './Replies.module.css'

type Props = {
  event: TimelineEvent
  state: EventState
  busy: boolean
  /** Resolves when the source has answered, or failed to. */
  onReply: (reply: EventReply) => Promise<void>
}

/** What the person can do about an event, by what its source allows. */
export function Replies({ event, state, busy, onReply }: Props) {
  const t = useTexts('handelse')
  const [asked, setAsked] = useState<Asked>()
  const mayAct = useMay('do', 'tidslinje')
  const ways = useReplyWanted()
  const { replies, rebook, write, message, byPhone, readOnly } = possibleReplies(event, state)
  const phone = event.place?.phone
  const send = async (reply: EventReply) => {
    await onReply(reply)
    // At once: nothing behind an open dialog takes the focus that the page gives to what came of it.
    flushSync(() => setAsked(undefined))
  }
  const inCalendar = state === 'coming' && event.kind === 'booking'
  const mayWrite = useMay('do', 'inkorg') && write
  const nothing =
    replies.length === 0 && !rebook && !mayWrite && !message && !byPhone && !readOnly && !inCalendar
  if (useContext(ToOthersContext) || nothing) return null
  if (!mayAct) {
    return (
      <Card title={t('can')}>
        <p>{t('onlySee')}</p>
        {inCalendar && <InCalendar event={event} />}
      </Card>
    )
  }
  return (
    <div ref={ways}>
      <Card title={t('can')}>
        {readOnly && <p>{t('readOnly')}</p>}
        {byPhone && <p>{t('byPhone')}</p>}
        {(readOnly || byPhone) && <p>{phone ? <PhoneLink number={phone} /> : t('noPhone')}</p>}
        <div className={styles['ways']}>
          {replies.map((reply) => {
            // Yes takes nothing away, so it is not asked about.
            const onClick = reply === 'coming' ? () => void send(reply) : () => setAsked(reply)
            return (
              <button
                key={reply}
                type="button"
                {...asButton(reply === 'coming' ? 'primary' : 'secondary')}
                aria-disabled={busy}
                onClick={busy ? undefined : onClick}
              >
                {t(`reply.${wordOf(reply, event)}`)}
              </button>
            )
          })}
          {rebook && (
            <OutLink to={rebook} {...asButton('secondary')}>
              {t('rebook')}
            </OutLink>
          )}
          {mayWrite && (
            <Link to={paths.skrivTill(event.id)} {...asButton('secondary')}>
              {t('write')}
            </Link>
          )}
          {message && (
            <OutLink to={message} {...asButton('secondary')}>
              {t('message')}
            </OutLink>
          )}
          {inCalendar && <InCalendar event={event} />}
        </div>
        {(rebook || message) && <p className={styles['leaving']}>{t('leaving')}</p>}
        {asked && (
          <ConfirmReply
            event={event}
            reply={asked}
            busy={busy}
            onConfirm={() => void send(asked)}
            onClose={() => setAsked(undefined)}
          />
        )}
      </Card>
    </div>
  )
}

function wordOf(reply: Possible['replies'][number], { atHome, start }: TimelineEvent) {
  if (reply === 'coming') return start ? reply : 'comingUndated'
  return reply === 'cannot-come' && atHome ? 'not-home' : reply
}

/** Takes one who came by “Tiden passar inte” on the översikt to what can be done, once the page has its focus. */
function useReplyWanted() {
  const ways = useRef<HTMLDivElement>(null)
  const asked = useSearchParams()[0].has('svara')
  // Not one who comes back to the page, or opens it anew.
  const wanted = useNavigationType() === 'PUSH' && asked
  useEffect(() => {
    if (!wanted) return
    const frame = requestAnimationFrame(() => {
      // Not from one who has gone on to something else meanwhile.
      if (!ways.current || !isAtTop(document.activeElement)) return
      focusHeading(ways.current)
      // As little as is needed, so that what it is about is still seen.
      ways.current.scrollIntoView({ block: 'nearest' })
    })
    return () => cancelAnimationFrame(frame)
  }, [wanted])
  return ways
}

const isAtTop = (active: Element | null) => !active || ['BODY', 'H1'].includes(active.tagName)
