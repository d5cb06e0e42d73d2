import type { Source } from '#platform/answer/contract.ts'
import styles from './UtskriftPage.module.css'

/** Who says what stands before it, by the name one knows; all who answer for it stand at the end of the paper. */
export function From({ source: { careUnit, careGiver } }: { source: Source }) {
  return <span className={styles['from']}> {(careUnit ?? careGiver).name}</span>
}
