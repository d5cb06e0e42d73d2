import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { CallableText } from '#ui/CallableText.tsx'
import type { ReactNode } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { paths } from '../../paths.ts'
import { OutLink } from '#platform/links/OutLink.tsx'
import { WhatChanged } from '../../sedan-sist/marken/WhatChanged.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { sentence } from '#platform/dates/dates.ts'
import { Columns } from '#ui/Columns.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { Stack } from '#ui/Stack.tsx'
import { Struck } from '#ui/Struck.tsx'
import { Surface } from '#ui/Surface.tsx'
import type { EventReply, TimelineEvent } from '../contract.ts'
import { isExpected, isStruck, stateOf } from '../event-state.ts'
import { useEventWords } from '../event-words.ts'
import { hasStart } from '../event-state.ts'
import { ClashNotes } from './ClashNotes.tsx'
import styles from './EventDetail.module.css'
import { Replies } from './Replies.tsx'
import { StandingNotice } from './StandingNotice.tsx'
import { VisitNotes } from './VisitNotes.tsx'
import { quoted, SourceText } from '#ui/SourceText.tsx'

type Props = {
  event: TimelineEvent
  busy: boolean
  /** True when the answer to what was just sent says how it stands. */
  told: boolean
  onReply: (reply: EventReply) => Promise<void>
}

/** What, when, where, who, how, what to know, what it is a part of, and who says so; then what can be done. */
export function EventDetail({ event, busy, told, onReply }: Props) {
  const t = useTexts('handelse')
  const words = useEventWords()
  const state = stateOf(event, useNow())
  const { place } = event
  return (
    <Stack>
      {!told && <StandingNotice event={event} busy={busy} onUndo={() => void onReply('undo')} />}
      <WhatChanged area="tidslinje" id={event.id} place="top" />
      <ClashNotes event={event} />
      <Columns beside={<Replies event={event} state={state} busy={busy} onReply={onReply} />}>
        <Surface>
          <div className={styles['facts']}>
            <p className={styles['when']}>
              {hasStart(event) ? (
                <time dateTime={event.start}>
                  <Struck when={isStruck(event)}>
                    <strong>{sentence(words.day(event))}</strong> {words.time(event)}
                  </Struck>
                </time>
              ) : (
                <strong>{t('noTime')}</strong>
              )}
              {hasStart(event) && !words.time(event) && <span>{t('noHour')}</span>}
            </p>
            <Facts>
              <Fact label={t('kind')}>{event.kind !== 'booking' && words.kind(event)}</Fact>
              <Fact label={t('where')}>
                <Where event={event} />
              </Fact>
              <Fact label={t('access')}>
                {!event.atHome && !event.remote && quoted(place?.accessibility)}
              </Fact>
              <Fact label={t('who')}>{sentence(words.performer(event) ?? '')}</Fact>
              <Fact label={t('how')}>
                {event.atHome ? undefined : sentence(quoted(event.form?.text ?? ''))}
              </Fact>
              <Fact label={t('prepare')}>{event.information && <Text text={event.information} />}</Fact>
              <Fact label={t('reason')}>{event.reason && <Text text={event.reason} />}</Fact>
              <Fact label={t('resource')}>{quoted(event.resource)}</Fact>
              <Fact label={t('status')}>{sentence(quoted(statusOf(event) ?? ''))}</Fact>
              <Fact label={t('phone')}>{place?.phone && <PhoneLink number={place.phone} />}</Fact>
              <VisitNotes event={event} />
              <Fact label={t('belongsTo')}>
                {event.belongsTo.length > 0 && (
                  <ul role="list">
                    {event.belongsTo.map(({ kind, id, title, meeting }) => (
                      <li key={id}>
                        <Link to={kind === 'plan' ? paths.vardplan(id) : paths.overenskommelse(id)}>
                          <SourceText>{title}</SourceText>
                        </Link>
                        {meeting && (
                          <>
                            <br />
                            <Link to={paths.mote(id)}>{t('aboutMeeting')}</Link>
                          </>
                        )}
                      </li>
                    ))}
                  </ul>
                )}
              </Fact>
              <Fact label={t('referral')}>
                {event.referral && <Link to={paths.remiss(event.referral)}>{t('wholeReferral')}</Link>}
              </Fact>
            </Facts>
            <AboutItem source={event.source} />
            {event.alsoFrom.map((source) => (
              <div key={source.sourceSystemHSAId + source.documentId}>
                <p>{t('also')}</p>
                <AboutItem source={source} of={t('also')} />
              </div>
            ))}
          </div>
        </Surface>
      </Columns>
      <WhatChanged area="tidslinje" id={event.id} place="foot" />
    </Stack>
  )
}

/** careContactStatus (SNOMED CT SE) that says no more than the time does: tidbokad, pågående, avslutad. */
const saidByTime = ['53631000052103', '53651000052107', '53671000052101']

/** What the source calls the state of it, where nothing else on the page tells that. */
function statusOf(event: TimelineEvent): string | undefined {
  const { code, text } = event.status ?? {}
  const isTold = saidByTime.includes(code ?? '') || !isExpected(event)
  return isTold ? undefined : (text ?? code)
}

/** Nobody is shown the way to a talk on the phone. */
function Where({ event: { atHome, remote, place } }: { event: TimelineEvent }) {
  const t = useTexts('handelse')
  if (atHome) return t('atHome')
  if (!remote) return place && <Place place={place} />
  return (
    <>
      {t(`remote.${remote}`)}
      {place && (
        <>
          <br />
          {place.name}
        </>
      )}
    </>
  )
}

function Place({ place }: { place: NonNullable<TimelineEvent['place']> }) {
  const t = useTexts('handelse')
  const { name, address } = place
  if (!address) return <>{name}</>
  const map = `https://www.openstreetmap.org/search?${new URLSearchParams({ query: address })}`
  return (
    <>
      {name}
      <br />
      {address}
      <br />
      <OutLink to={map} named>
        {t('map')}
      </OutLink>
    </>
  )
}

/** A text from a source as its lines, never as markup. */
function Text({ text }: { text: string }): ReactNode {
  return (
    <span className={styles['text']}>
      <CallableText fromSource>{text}</CallableText>
    </span>
  )
}
