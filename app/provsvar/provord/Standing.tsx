import { useTexts } from '#platform/i18n/use-texts.ts'
import { WithSource } from '#ui/SourceText.tsx'
import type { Result } from '../contract.ts'
import { isOutside, judge } from '../outside.ts'
import { rangeOfValue } from '../ranges.ts'
import styles from './Standing.module.css'
import { useResultWords } from './use-result-words.ts'

/** Whether a value is outside its reference: in words, and with a mark beside them. */
export function Standing({ result, whole = false }: { result: Result; whole?: boolean }) {
  const t = useTexts('provord')
  const words = useResultWords()
  const judged = judge(result)
  const said = words.standing(result)
  const isNumber = rangeOfValue(result.value, result.interval) !== undefined
  const inWords = words.inWords(result)
  const more = [
    inWords,
    judged.standing === 'unknown' && isNumber && t((said ?? inWords) ? 'cannotTell' : 'noReference'),
    judged.disagree && t('disagree'),
  ].filter(Boolean)
  return (
    <>
      {said && (
        <span className={isOutside(judged) ? styles['outside'] : undefined}>
          {isOutside(judged) && <Mark standing={judged.standing} />}
          <WithSource>{said}</WithSource>
        </span>
      )}
      {whole && more.length > 0 && <WithSource>{`${said ? '. ' : ''}${more.join('. ')}`}</WithSource>}
    </>
  )
}

/** Up, down, or beside: the words say the same. */
function Mark({ standing }: { standing: string }) {
  const way = { above: 'M7 12V2.5M2.5 7 7 2.5 11.5 7', below: 'M7 2v9.5M2.5 7 7 11.5 11.5 7' }[standing]
  return (
    <svg
      width="14"
      height="14"
      viewBox="0 0 14 14"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
    >
      <path d={way ?? 'M7 2v6M7 11v1.5'} />
    </svg>
  )
}
