import { asSentence } from '#platform/i18n/sentence.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { WithSource } from '#ui/SourceText.tsx'
import { inForce, isOtherThanDecided, lastOfEach } from '../lakemedel/collected.ts'
import { collectedLines } from '../lakemedel/collected-words.ts'
import type { MedicationWords } from '../lakemedel/medication-words.ts'
import type { Entry } from '../lakemedel/entry.ts'
import { From } from './From.tsx'
import styles from './UtskriftPage.module.css'

/** What was collected, where nobody has it in force or the pharmacy tells it otherwise: what agrees says nothing new to whoever reads. */
export function Collected({ entry, words }: { entry: Entry; words: MedicationWords }) {
  const lists = useTexts('lakemedel')
  const decided = inForce(entry)
  return lastOfEach(entry, words.today)
    .filter((one) => decided.length === 0 || isOtherThanDecided(one, decided))
    .map((one) => (
      <span key={one.id} className={styles['way']}>
        <WithSource>{collectedLines(one, entry, words, lists).map(asSentence).join(' ')}</WithSource>
        <From source={one.source} />
      </span>
    ))
}
