import { useTexts } from '#platform/i18n/use-texts.ts'
import { Notice } from '#ui/Notice.tsx'
import { inForce, isUnlisted, lastOfEach } from '../collected.ts'
import { isOtherThanDecided } from '../other-than-decided.ts'
import { recipeMarksOf } from '../marks.ts'
import { useMedicationWords } from '../medication-words.ts'
import { toRenew } from '../renewal.ts'
import type { Entry } from '../entry.ts'
import { useCollectedWords } from '../use-collected-words.ts'
import { WhomToAsk } from './WhomToAsk.tsx'
import { Differing } from './Differing.tsx'

/** What does not agree about a medicine, and what is to be asked for, each with whom to ask. */
export function EntryNotices({ entry, whole }: { entry: Entry; whole: boolean }) {
  const t = useTexts('lakemedlet')
  const tAll = useTexts('lakemedelsord')
  const words = useMedicationWords()
  const unlisted = useCollectedWords(whole)
  const { now, over, collected, differs, stoppedToo } = entry
  const decided = inForce(entry)
  const others = lastOfEach(entry, words.today).filter((one) => isOtherThanDecided(one, decided))
  const recipes = toRenew(entry, words.today)
  return (
    <>
      {isUnlisted(entry) && (
        <Notice tone="warn" title={unlisted.title}>
          <p>{unlisted.help}</p>
          <WhomToAsk told={collected} />
        </Notice>
      )}
      {differs && (
        <Notice tone="warn" title={t('differs')}>
          <Differing told={now} />
          <p>{t('differsHelp')}</p>
          <WhomToAsk told={now} />
        </Notice>
      )}
      {others.length > 0 && (
        <Notice tone="warn" title={tAll('pharmacyDiffers')}>
          <Differing told={[...decided, ...others]} recipes />
          <p>{t('differsHelp')}</p>
          <WhomToAsk told={[...decided, ...others]} />
        </Notice>
      )}
      {stoppedToo && (
        <Notice tone="warn" title={t('stoppedToo')}>
          <WhomToAsk told={[...now, ...over.filter(({ decision }) => decision === 'stopped')]} />
        </Notice>
      )}
      {recipes.length > 0 && (
        <Notice tone="warn" title={recipeMarksOf(entry, words, tAll).join('. ')}>
          <p>{t('renew')}</p>
          <WhomToAsk told={recipes} />
        </Notice>
      )}
    </>
  )
}
