import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { WithSource } from '#ui/SourceText.tsx'
import { asSentence } from '#platform/i18n/sentence.ts'
import { lastOfEach } from './collected.ts'
import { collectedLines, recipeLines } from './collected-words.ts'
import type { MedicationWords } from './medication-words.ts'
import type { Entry } from './entry.ts'
import styles from './MedicineRow.module.css'

/** What was collected last of a medicine, each strength by itself, and what the recipe has left. */
export function Collected({ entry, words }: { entry: Entry; words: MedicationWords }) {
  const t = useTexts('lakemedelsord')
  return lastOfEach(entry, words.today).map((one) => {
    const recipe = recipeLines(one, words, t, entry.now.length > 0)
    return (
      <div key={one.id} className={styles['told']}>
        <p>
          <WithSource>
            {[...collectedLines(one, entry, words, t), ...recipe].map(asSentence).join(' ')}
          </WithSource>
        </p>
        <ItemSource source={one.source} />
      </div>
    )
  })
}
