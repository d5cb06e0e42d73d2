import { useTexts } from '#platform/i18n/use-texts.ts'
import { CallableText } from '#ui/CallableText.tsx'
import { Notice } from '#ui/Notice.tsx'
import { UnitToCall } from '#ui/UnitToCall.tsx'
import { useOpeningWords } from '../../kontakter/opening-words.ts'
import type { Receiver } from '../contract.ts'
import styles from './Acute.module.css'

/** Never for what is acute: whom to call then, always 112 and 1177, and of the receivers those who answer now. */
export function Acute({ receivers }: { receivers: readonly Receiver[] }) {
  const t = useTexts('skriv')
  const { opening, openingText } = useOpeningWords()
  const answering = receivers.flatMap(({ id, name, call }) => {
    const open = call && opening(call)
    return open && open.state !== 'closed' ? [{ id, name, phone: call.value, said: openingText(open) }] : []
  })
  return (
    <div className={styles['acute']}>
      <Notice tone="warn" title={t('acute')}>
        <p>{t('acuteText')}</p>
        <p>
          <CallableText>{t('danger')}</CallableText>
        </p>
        <p>
          <CallableText>{t('advice')}</CallableText>
        </p>
        {answering.map(({ id, name, phone, said }) => (
          <p key={id}>
            <UnitToCall name={name} phone={phone} />
            {said && <span className={styles['said']}> {said}</span>}
          </p>
        ))}
      </Notice>
    </div>
  )
}
