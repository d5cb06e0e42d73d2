import { Suspense, useLayoutEffect, useRef } from 'react'
import { focusHeading } from '#platform/browser/focus-heading.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { asButton } from '#ui/button.ts'
import { Notice } from '#ui/Notice.tsx'
import { ApiError, type ApiErrorKind } from '#platform/http/api-error.ts'
import { LostPart } from '#platform/parts/lost-part.ts'
import { useInFold } from './in-fold.ts'
import { Why } from './why.ts'
import styles from './Failure.module.css'

type Props = { error: unknown; onRetry: () => void; retrying: boolean }

/** Where one was taken who tried again. */
let waitsAt: HTMLElement | null

/** What happened, what it means and what to do, when nothing at all came for this part of the page. */
export function Failure({ error, onRetry, retrying }: Props) {
  const t = useTexts('answer')
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const here = box.current
    // Failed again: told to one who tried, and is still waiting for it.
    if (waitsAt && waitsAt === document.activeElement) here?.focus()
    const place = here?.closest('section, main')
    return () => {
      // What was pressed goes away: one is taken to the name of what is on its way, or where that goes too, of the page.
      if (here?.contains(document.activeElement))
        queueMicrotask(() => (waitsAt = focusHeading(place?.isConnected ? place : null)))
    }
  }, [])
  const kind: ApiErrorKind | 'render' = error instanceof ApiError ? error.kind : 'render'
  useInFold({ why: kind === 'withheld' ? kind : 'failed' })
  if (kind === 'withheld') {
    return (
      <Suspense fallback={<div className="waiting" />}>
        <Why areas={[(error as ApiError).resource]} />
      </Suspense>
    )
  }
  // A browser does not fetch again what it once failed to fetch; only the page anew can have it.
  const lost = error instanceof LostPart
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="alert" title={t(`error.${kind}.title`)}>
        <p>{t(lost ? 'lost.text' : `error.${kind}.text`)}</p>
        <p className={styles['care']}>{t('error.care')}</p>
        <button
          type="button"
          {...asButton('secondary')}
          onClick={lost ? reload : onRetry}
          aria-disabled={retrying}
        >
          {t(lost ? 'lost.reload' : retrying ? 'retrying' : 'retry')}
        </button>
      </Notice>
    </div>
  )
}

/** What is on the page is better than the browser's own words about a network that is gone. */
function reload() {
  if (navigator.onLine) location.reload()
}
