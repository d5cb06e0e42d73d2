import { useContext } from 'react'
import { AnswerContext } from '#platform/answer/about.ts'
import type { Source } from '#platform/answer/contract.ts'
import { useAccessWords } from '#platform/answer/harkomst/use-access-words.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { useMay } from '#platform/session/session.ts'
import { WithSource } from '#ui/SourceText.tsx'
import { ByConsent, Staff } from './ByConsent.tsx'
import styles from './ItemFacts.module.css'

/** Who sees it here, who works with it where it is written, and who else may read it: by consent, and unless it is blocked. */
export function WhoMaySee({ source }: { source: Source }) {
  const t = useTexts('om-uppgiften')
  const around = useContext(AnswerContext)
  const here = useAccessWords()
  // What is asked is of the one who is shown, and may be said of nobody else.
  const isOfShown = around?.whose === undefined
  const mayKnow = useMay('see', 'delning')
  // What is told of consents and blocks is not what they are about.
  const isOfSharing = around?.area === 'delning'
  return (
    <div className={styles['lines']}>
      {around && (
        <p>
          <WithSource>{here(around.area, around.whose)}</WithSource>
        </p>
      )}
      {mayKnow && isOfShown && !isOfSharing ? (
        <ByConsent source={source} area={around?.area} />
      ) : (
        <>
          <Staff giver={source.careGiver.name} mayBeKept={source.legalDomain === 'HSL'} />
          {!isOfSharing && <p>{t(isOfShown ? 'onlyOwn' : 'notHere')}</p>}
        </>
      )}
    </div>
  )
}
