import { useTexts } from '#platform/i18n/use-texts.ts'
import { quoted, SourceText, WithSource } from '#ui/SourceText.tsx'
import type { Visit } from '../contract.ts'
import styles from './Performed.module.css'
import { dayOfVisit } from './sums.ts'
import { useVisitWords } from './visit-words.ts'

/** Visits in words: what, who, planned and done, and what became otherwise. `dated` where no heading says the day. */
export function Visits({ visits, dated = false }: { visits: readonly Visit[]; dated?: boolean }) {
  const t = useTexts('genomforande')
  const words = useVisitWords()
  return (
    <ul role="list" className={styles['visits']}>
      {visits.map((visit) => {
        const { id, services, staffCategory, deviation } = visit
        const what = [...services, staffCategory].filter(Boolean).join(', ')
        const day = dated && dayOfVisit(visit)
        return (
          <li key={id}>
            {day && `${words.date(day)}. `}
            {what && (
              <>
                <SourceText>{what}</SourceText>
                {'. '}
              </>
            )}
            {words.planned(visit)}. {words.performed(visit)}.
            {deviation && (
              <>
                {' '}
                <WithSource>{t('deviation', { words: quoted(deviation) })}</WithSource>
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}
