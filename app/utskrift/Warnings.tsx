import { useNow } from '#platform/clock/clock.ts'
import { sentence } from '#platform/dates/dates.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { alertCoverageOf, isAllTold } from '../halsa/alert-coverage.ts'
import { aboutOf, partsOf, sinceOf } from '../halsa/alerts.ts'
import type { Alert, HealthItem } from '../halsa/contract.ts'
import { useHealthWords } from '../halsa/health-words.ts'
import type { HalsaAnswer } from '../halsa/queries.ts'
import { From } from './From.tsx'
import { asSentence } from '#platform/i18n/sentence.ts'
import styles from './UtskriftPage.module.css'

type Props = { items: HealthItem[]; answer: HalsaAnswer | undefined }

/** Allergies and what else care must pay attention to, the most severe first, and whether all have told of theirs. */
export function Warnings({ items, answer }: Props) {
  const alerts = items.filter((one) => one.kind === 'alert')
  const { allergies, others } = partsOf(alerts, useNow())
  const none = useNoneWords(answer)
  const all = [...allergies, ...others]
  return (
    <>
      {allergies.length === 0 && <p>{none}</p>}
      {all.length > 0 && (
        <ul role="list" className={styles['rows']}>
          {all.map((alert) => (
            <Row key={alert.id} alert={alert} />
          ))}
        </ul>
      )}
    </>
  )
}

/** What may be said where no allergy is: that there is none is for nobody to read into a source that did not tell. */
export function useNoneWords(answer: HalsaAnswer | undefined): string {
  const t = useTexts('utskrift')
  if (!answer) return t('warningsNotTold')
  const coverage = alertCoverageOf(answer)
  if (isAllTold(coverage)) return t('noAllergies')
  return t(coverage.asked.length > 0 ? 'waiting' : 'warningsNotTold')
}

function Row({ alert }: { alert: Alert }) {
  const t = useTexts('utskrift')
  const words = useHealthWords()
  const { hypersensitivity: found, type, comment, source, partly } = alert
  const kind = found ? found.certainty?.text : type?.text
  const since = sinceOf(alert)
  const said = [
    quoted(found?.severity?.text),
    kind !== aboutOf(alert) && quoted(kind),
    quoted(comment),
    since && t('since', { date: words.date(since) }),
    partly && t('partly'),
  ]
  return (
    <li>
      <strong>
        <WithSource>{asSentence(sentence(words.alert(alert)))}</WithSource>
      </strong>{' '}
      {said.map((one) => one && <WithSource key={one}>{`${sentence(asSentence(one))} `}</WithSource>)}
      <From source={source} />
    </li>
  )
}
