import { asSentence } from '#platform/i18n/sentence.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { WithSource } from '#ui/SourceText.tsx'
import { isUnlisted, lastOfEach } from '../lakemedel/collected.ts'
import { saysAnew } from '../lakemedel/other-than-decided.ts'
import { collectedLines, recipeLines } from '../lakemedel/collected-words.ts'
import type { Dispensed } from '../lakemedel/contract.ts'
import type { MedicationWords } from '../lakemedel/medication-words.ts'
import type { Entry } from '../lakemedel/entry.ts'
import { From } from './From.tsx'
import styles from './UtskriftPage.module.css'

/** What was collected, where it says something that nobody who has it in force does: what agrees is nothing new to whoever reads. */
export function Collected({ entry, words }: { entry: Entry; words: MedicationWords }) {
  const lists = useTexts('lakemedelsord')
  return lastOfEach(entry, words.today)
    .filter((one) => saysAnew(one, entry))
    .map((one) => (
      <span key={one.id} className={styles['way']}>
        <WithSource>{linesOf(one).map(asSentence).join(' ')}</WithSource>
        <From source={one.source} />
      </span>
    ))

  // What is left of a recipe is of use to whoever has another of the same.
  function linesOf(one: Dispensed) {
    const recipe = isUnlisted(entry) ? [] : recipeLines(one, words, lists)
    return [...collectedLines(one, entry, words, lists), ...recipe]
  }
}
