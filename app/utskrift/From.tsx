import type { Source } from '#platform/answer/contract.ts'
import { sourceName } from '#platform/answer/ItemSource.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import styles from './UtskriftPage.module.css'

/** Who says what stands above it on the paper, and on whose behalf. */
export function From({ source }: { source: Source }) {
  const t = useTexts('answer')
  const { onBehalfOf: by } = source.careGiver
  const name = sourceName(source)
  return <span className={styles['from']}>{by ? t('onBehalf', { name, by }) : name}</span>
}
