import { useRef } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { asButton } from '#ui/button.ts'
import { Notice } from '#ui/Notice.tsx'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { quoted, unquoted, WithSource } from '#ui/SourceText.tsx'
import type { Delivery, SentAnswer } from '../contract.ts'
import { useSendAgain } from '../send.ts'
import styles from './Entry.module.css'

/** Who has received the value, and who has not, with the way to try again and the number to call. */
export function Receivers({ value, answer }: { value: string; answer: SentAnswer }) {
  const t = useTexts('nytt')
  const again = useSendAgain(answer.id)
  const said = useRef<HTMLDivElement>(null)
  const { receivers } = again.answer ?? answer
  const having = receivers.filter(({ outcome }) => outcome === 'received').length
  const isAll = having === receivers.length
  const isBusy = again.state === 'busy'
  const title = isAll ? 'title' : having > 0 ? 'some' : 'none'
  const press = async () => {
    await again.send({})
    said.current?.focus()
  }
  return (
    <div ref={said} tabIndex={-1} role="status">
      <Notice tone={isAll ? 'ok' : 'alert'} title={unquoted(t(`sent.${title}`, { value }))}>
        {receivers.map((one) => (
          <Received key={one.name} one={one} />
        ))}
        {!isAll && receivers.some(({ outcome }) => outcome === 'failed' || outcome === 'silent') && (
          <p className={styles['buttons']}>
            <button
              type="button"
              {...asButton('secondary')}
              aria-disabled={isBusy}
              onClick={isBusy ? undefined : () => void press()}
            >
              {t(isBusy ? 'sending' : 'again')}
            </button>
          </p>
        )}
        {!isAll && (again.state === 'refused' || again.state === 'unsure' || again.state === 'done') && (
          <p>{t('againFailed')}</p>
        )}
      </Notice>
    </div>
  )
}

function Received({ one: { name, phone, outcome } }: { one: Delivery }) {
  const t = useTexts('nytt')
  const unit = quoted(name)
  return (
    <p>
      <WithSource>{t(`outcome.${outcome}`, { unit })}</WithSource>
      {outcome !== 'received' && phone && (
        <>
          {' '}
          <PhoneLink number={phone} />
        </>
      )}
    </p>
  )
}
