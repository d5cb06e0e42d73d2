import { useTexts } from '#platform/i18n/use-texts.ts'
import type { SentState } from '#platform/queries/send-once.ts'
import { asButton } from '#ui/button.ts'
import { CallableText } from '#ui/CallableText.tsx'
import { Notice } from '#ui/Notice.tsx'
import { SourceText, WithSource } from '#ui/SourceText.tsx'
import type { SentAnswer } from '../contract.ts'
import type { judgedBy } from '../limits.ts'
import styles from './Entry.module.css'
import { Receivers } from './Receivers.tsx'

type Props = {
  value: string
  state: SentState
  answer: SentAnswer | undefined
  judged: ReturnType<typeof judgedBy>
  onAgain: () => void
}

/** How the sending went, with the way to try again; and what to react to besides, which nobody can count. */
export function Outcome({ value, state, answer, judged, onAgain }: Props) {
  const t = useTexts('nytt')
  const said = { value }
  if (state === 'busy') return <p role="status">{t('sending')}</p>
  if (state === 'refused') {
    return (
      <div role="alert">
        <Notice tone="alert" title={t('refused.title')}>
          <p>
            <WithSource>{t('refused.text', said)}</WithSource>
          </p>
        </Notice>
      </div>
    )
  }
  if (state === 'unsure') {
    return (
      <div role="alert">
        <Notice tone="warn" title={t('unsure.title')}>
          <p>
            <WithSource>{t('unsure.text', said)}</WithSource>
          </p>
          <p className={styles['buttons']}>
            <button type="button" {...asButton()} onClick={onAgain}>
              {t('unsure.again')}
            </button>
          </p>
        </Notice>
      </div>
    )
  }
  if (state !== 'done' || !answer) return null
  return (
    <>
      <Receivers value={value} answer={answer} />
      <Watch judged={judged} />
    </>
  )
}

/** That no limit was passed, where all could be judged; and those that are words. */
function Watch({ judged }: Pick<Props, 'judged'>) {
  const t = useTexts('nytt')
  const counted = judged.filter(({ judged: one }) => one.is !== 'words')
  const words = judged.filter(({ judged: one }) => one.is === 'words')
  return (
    <>
      {counted.length > 0 && counted.every(({ judged: one }) => one.is === 'within') && <p>{t('within')}</p>}
      {words.length > 0 && (
        <div>
          <p>{t('watch')}</p>
          <ul className={styles['watch']}>
            {words.map(({ limit: { trigger, action } }, index) => (
              <li key={`${index} ${trigger}`}>
                <SourceText>{trigger}</SourceText>
                {': '}
                <CallableText fromSource>{action}</CallableText>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
