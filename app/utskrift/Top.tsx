import type { AnswerState } from '#platform/answer/CardAnswer.tsx'
import type { Source } from '#platform/answer/contract.ts'
import { coverageOf, joinedStatus } from '#platform/answer/coverage.ts'
import { useNow } from '#platform/clock/clock.ts'
import { formatDate, formatTime } from '#platform/dates/dates.ts'
import { isWithheld } from '#platform/http/api-error.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { useSession, useSubject } from '#platform/session/session.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import styles from './UtskriftPage.module.css'

type Result = AnswerState<{ source: Source }>

/** Whose paper it is, when it was made, and from whom: a paper must say by itself what it lacks. */
export function Top({ title, results }: { title: string; results: Result[] }) {
  const t = useTexts('utskrift')
  const [language] = useLanguage()
  const { own, name: whose } = useSubject()
  const shell = useTexts('shell')
  const { person } = useSession()
  const now = useNow()
  const { answered, asked, missing, unreadable } = coverageOf(
    joinedStatus(results.flatMap(({ data }) => data ?? [])),
  )
  const nothingYet = results.some(({ data, error }) => !data && !error)
  const names = (some: { sourceName?: string | undefined }[]) =>
    [...new Set(some.map(({ sourceName: name }) => name ?? t('unknownSource')))].join(', ')
  return (
    <>
      <PageHeading title={title} documentTitle={t('title')}>
        <p>
          {t('for', {
            name: whose ?? shell('ombud.protected'),
            date: formatDate(now, 'full', language),
            time: formatTime(now, language),
          })}
        </p>
        {!own && <p>{t('byOmbud', { name: `${person.givenName} ${person.familyName}` })}</p>}
      </PageHeading>
      <section className={styles['part']}>
        <h2>{t('sources')}</h2>
        {(nothingYet || asked.length > 0) && <p>{t('waiting')}</p>}
        <p hidden={nothingYet}>
          {answered.length > 0 ? t('answered', { names: names(answered) }) : t('nobody')}
        </p>
        {asked.length > 0 && (
          <p>
            <strong>{t('asked', { names: names(asked) })}</strong>
          </p>
        )}
        {missing.length > 0 && (
          <p>
            <strong>{t('missing', { names: names(missing) })}</strong>
          </p>
        )}
        {unreadable.length > 0 && <p>{t('unreadable', { names: names(unreadable) })}</p>}
        {results.some(({ data, error }) => !data && error && !isWithheld(error)) && (
          <p>
            <strong>{t('failed')}</strong>
          </p>
        )}
      </section>
    </>
  )
}
