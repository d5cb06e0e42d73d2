import { useContext } from 'react'
import { AnswerContext } from '#platform/answer/about.ts'
import type { Source } from '#platform/answer/contract.ts'
import { useAccessWords } from '#platform/answer/harkomst/use-access-words.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { useMay } from '#platform/session/session.ts'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { ByConsent } from './ByConsent.tsx'
import styles from './ItemFacts.module.css'

/** Who sees it here, who works with it where it is written, and who else may read it: by consent, and unless it is blocked. */
export function WhoMaySee({ source }: { source: Source }) {
  const t = useTexts('om-uppgiften')
  const around = useContext(AnswerContext)
  const here = useAccessWords()
  // What is asked is of the one who is shown, and may be said of nobody else.
  const isOfShown = around?.whose === undefined
  const mayKnow = useMay('see', 'delning')
  return (
    <div className={styles['lines']}>
      {around && (
        <p>
          <WithSource>{here(around.area, around.whose)}</WithSource>
        </p>
      )}
      <p>
        <WithSource>{t('staff', { giver: quoted(source.careGiver.name) })}</WithSource>
      </p>
      {mayKnow && isOfShown ? <ByConsent source={source} /> : <p>{t(isOfShown ? 'onlyOwn' : 'notHere')}</p>}
    </div>
  )
}
