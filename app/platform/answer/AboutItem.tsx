import { Suspense, useContext, useState } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { SourceMark } from '#ui/SourceMark.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import { ItemFactsContext } from './about.ts'
import styles from './AboutItem.module.css'
import type { Source } from './contract.ts'
import { sourceName } from './ItemSource.tsx'
import { RenderBoundary } from './RenderBoundary.tsx'

type Props = {
  source: Source
  /** What it is, where several stand on one page. What a source calls it is `quoted`. */
  of?: string
}

/** Whom one thing comes from, by all who answer for it; opened, the whole of where it comes from, and who may see it. */
export function AboutItem({ source, of }: Props) {
  const t = useTexts('answer')
  const factsOf = useContext(ItemFactsContext)
  const [open, setOpen] = useState(false)
  const { principal, onBehalfOf: by } = source.careGiver
  const name = sourceName(source)
  return (
    <details className={styles['about']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <SourceMark kind={principal} name={by ? t('onBehalf', { name, by }) : name} says={t('source')} />
        <span className={styles['word']}>
          {t('aboutItem')}
          {of && (
            <span className="visually-hidden">
              : <WithSource>{of}</WithSource>
            </span>
          )}
        </span>
      </summary>
      {open && (
        <RenderBoundary>
          <Suspense fallback={<p role="status">{t('loading')} …</p>}>{factsOf(source)}</Suspense>
        </RenderBoundary>
      )}
    </details>
  )
}
