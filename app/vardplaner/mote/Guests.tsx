import { useState } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { inShort } from '#ui/in-short.ts'
import { asButton } from '#ui/button.ts'
import { Card } from '#ui/Card.tsx'
import { Notice } from '#ui/Notice.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { UnitToCall } from '#ui/UnitToCall.tsx'
import type { CarePlan } from '../contract.ts'
import type { Guest, MeetingState } from './contract.ts'
import { Failed } from './Failed.tsx'
import { InviteOther } from './InviteOther.tsx'
import { callerOf } from './meeting-state.ts'
import styles from './Mote.module.css'
import { useMeetingChange } from './use-meeting-change.ts'

/** Somebody near at the meeting: an ombud is invited at once, another by a message to the one who called, or by a call. */
export function Guests({
  plan,
  state: { guests, ombud, letterTo, can },
}: {
  plan: CarePlan
  state: MeetingState
}) {
  const t = useTexts('mote')
  const { busy, failed, send, outcome } = useMeetingChange(plan.id)
  const [said, setSaid] = useState<string>()
  if (!can.invite && guests.length === 0) return null
  const invite = (body: Parameters<typeof send>[0] & { to: 'gaster' }, words: string, onDone?: () => void) =>
    send(body, () => {
      setSaid(words)
      onDone?.()
    })
  return (
    <Card title={t('guests.title')}>
      <div className={styles['part']}>
        <div ref={outcome} tabIndex={-1} className={styles['outcome']}>
          {said && !failed && !busy && (
            <div role="status">
              <Notice tone="ok">
                <WithSource>{said}</WithSource>
              </Notice>
            </div>
          )}
          <Failed failed={failed} plan={plan} />
        </div>
        {(guests.length > 0 || (can.invite && ombud.length > 0)) && (
          <ul role="list" className={styles['guests']}>
            {guests.map((guest) => (
              <li key={guest.id}>
                <Invited guest={guest} />
                {can.invite && guest.kind === 'ombud' && (
                  <button
                    type="button"
                    {...asButton('secondary')}
                    aria-label={t('guests.removeName', { name: inShort(guest.name) })}
                    aria-disabled={busy}
                    onClick={() =>
                      !busy &&
                      invite(
                        { to: 'gaster', body: { remove: guest.id } },
                        t('guests.removed', { name: quoted(guest.name) }),
                      )
                    }
                  >
                    {t('guests.remove')}
                  </button>
                )}
              </li>
            ))}
            {can.invite &&
              ombud.map(({ id, name, relation }) => (
                <li key={id}>
                  <Named name={name} relation={relation} />
                  <button
                    type="button"
                    {...asButton('secondary')}
                    aria-label={t('guests.inviteName', { name: inShort(name) })}
                    aria-disabled={busy}
                    onClick={() =>
                      !busy &&
                      invite(
                        { to: 'gaster', body: { ombud: id } },
                        t('guests.invited', { name: quoted(name) }),
                      )
                    }
                  >
                    {t('guests.invite')}
                  </button>
                </li>
              ))}
          </ul>
        )}
        {can.invite &&
          (letterTo ? (
            <InviteOther
              planId={plan.id}
              label={t(guests.length + ombud.length > 0 ? 'guests.nameOther' : 'guests.name')}
              unit={letterTo}
              busy={busy}
              onSend={(body, onDone) =>
                invite(
                  { to: 'gaster', body },
                  t('guests.told', { name: quoted(body.name), unit: letterTo }),
                  onDone,
                )
              }
            />
          ) : (
            <p>
              {t('guests.call')} <UnitToCall {...callerOf(plan)} />
            </p>
          ))}
      </div>
    </Card>
  )
}

function Named({ name, relation }: { name: string; relation: string | undefined }) {
  return <WithSource>{quoted(relation ? `${name}, ${relation}` : name)}</WithSource>
}

function Invited({ guest: { name, relation, you, ended, sentTo } }: { guest: Guest }) {
  const t = useTexts('mote')
  const about = ended
    ? t('guests.ended')
    : you
      ? t('guests.you')
      : sentTo
        ? t('guests.sentTo', { unit: sentTo })
        : t('guests.isInvited')
  return (
    <div>
      <p>
        <strong>
          <Named name={name} relation={relation} />
        </strong>
      </p>
      <p className={styles['quiet']}>{about}</p>
    </div>
  )
}
