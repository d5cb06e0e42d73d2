import { useTexts } from '#platform/i18n/use-texts.ts'
import { asButton } from '#ui/button.ts'
import { Notice } from '#ui/Notice.tsx'
import { ApiError, type ApiErrorKind } from '#platform/http/api-error.ts'
import styles from './Failure.module.css'

type Props = { error: unknown; onRetry: () => void; retrying: boolean }

/** What happened, what it means and what to do, when nothing at all came for this part of the page. */
export function Failure({ error, onRetry, retrying }: Props) {
  const t = useTexts('answer')
  const kind: ApiErrorKind | 'render' = error instanceof ApiError ? error.kind : 'render'
  if (kind === 'withheld') {
    return (
      <Notice tone="info" title={t('error.withheld.title')}>
        <p>{t('error.withheld.text')}</p>
      </Notice>
    )
  }
  return (
    <Notice tone="alert" title={t(`error.${kind}.title`)}>
      <p>{t(`error.${kind}.text`)}</p>
      <p className={styles['care']}>{t('error.care')}</p>
      <button type="button" {...asButton('secondary')} onClick={onRetry} aria-disabled={retrying}>
        {t(retrying ? 'retrying' : 'retry')}
      </button>
    </Notice>
  )
}
