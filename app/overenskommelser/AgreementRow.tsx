import { useTexts, useLanguage } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { formatDate, formatDay, toDate } from '#platform/dates/dates.ts'
import { ListRow } from '#ui/List.tsx'
import { quoted, SourceText } from '#ui/SourceText.tsx'
import { paths } from '../paths.ts'
import type { Change } from '../sedan-sist/contract.ts'
import { NewsMark } from '../sedan-sist/marken/NewsMark.tsx'
import type { Agreement } from './contract.ts'

/** An agreement in short: what happens next in it, how far it has come, and when it is followed up. Leads to the whole of it. */
export function AgreementRow({ agreement, news }: { agreement: Agreement; news: Change | undefined }) {
  const t = useTexts('overenskommelser')
  const [language] = useLanguage()
  const today = useNow()
  const { id, title, status, commitments, nextStep, followUpDate, validTo, source } = agreement
  // What comes again is never done for good, and would keep the rest from ever being all.
  const once = commitments.filter(({ repeat }) => !repeat)
  const done = once.filter((commitment) => commitment.done).length
  const date = (value: string) => formatDate(toDate(value), 'date', language)
  const isOver = status !== 'active'
  const standing = [
    isOver && validTo && t('until', { date: date(validTo) }),
    !isOver && followUpDate && t('followedUp', { date: date(followUpDate) }),
    once.length > 0 && t('progress', { done, count: once.length }),
  ]
  return (
    <ListRow
      title={quoted(title)}
      level={3}
      leads={(words) => <Link to={paths.overenskommelse(id)}>{words}</Link>}
    >
      <NewsMark change={news} />
      {nextStep && !isOver && (
        <p>
          <strong>{t('next')}</strong> <SourceText>{nextStep.text}</SourceText>{' '}
          {nextStep.dueDate && t('before', { date: formatDay(toDate(nextStep.dueDate), today, language) })}
        </p>
      )}
      {standing.some(Boolean) && <p>{standing.filter(Boolean).join(' · ')}</p>}
      <ItemSource source={source} />
    </ListRow>
  )
}
