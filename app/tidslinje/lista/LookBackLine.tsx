import { useTexts } from '#platform/i18n/use-texts.ts'
import { Notice } from '#ui/Notice.tsx'
import { Progress } from '#ui/Progress.tsx'
import { asButton } from '#ui/button.ts'
import type { LookBack } from '../look-back.ts'
import styles from './LookBackLine.module.css'

type Props = {
  back: LookBack
  /** Events that pass the search and the filter; undefined without any. */
  found: number | undefined
  of: number
}

/** How many events fit, how far back has been looked, and what could not be fetched. */
export function LookBackLine({ back, found, of }: Props) {
  const t = useTexts('lista')
  const { total, done, reachedYear, looking, failed, stop, resume } = back
  return (
    <div className={styles['line']}>
      <p role="status">
        {found !== undefined && t('found', { count: found, of })}{' '}
        {found !== undefined &&
          !looking &&
          reachedYear &&
          t(done < total ? 'reached' : 'reachedAll', { year: reachedYear })}
      </p>
      {looking && (
        <div className={styles['looking']}>
          <Progress value={done} max={total} label={t('looking', { done, count: total })} />
          {total > 1 && (
            <button type="button" {...asButton('secondary')} onClick={stop}>
              {t('stop')}
            </button>
          )}
        </div>
      )}
      {!looking && done < total && (
        <button type="button" {...asButton('secondary')} onClick={resume}>
          {t('resume')}
        </button>
      )}
      {failed.map(({ year, retry }) => (
        <Notice key={year} tone="warn">
          <p>{t('yearFailed', { year })}</p>
          <button type="button" {...asButton('secondary')} onClick={retry}>
            {t('retryYear', { year })}
          </button>
        </Notice>
      ))}
    </div>
  )
}
