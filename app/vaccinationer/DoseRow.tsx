import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { inShort } from '#ui/in-short.ts'
import { ListRow } from '#ui/List.tsx'
import { quoted, SourceText, WithSource } from '#ui/SourceText.tsx'
import { paths } from '../paths.ts'
import type { Vaccination } from './contract.ts'
import { useDoseWords } from './dose-words.ts'

/** A dose: when, which of how many, the product, what was said of it, and who tells of it. Leads to all of it. */
export function DoseRow({ vaccination }: { vaccination: Vaccination }) {
  const t = useTexts('vaccinationer')
  const words = useDoseWords()
  const today = dayOf(useNow())
  const { id, day, product, comment, note, partly, alsoFrom, source } = vaccination
  const isOfName = product !== undefined && words.name(vaccination) === quoted(product)
  const what = [words.dose(vaccination), !isOfName && product && quoted(inShort(product))].filter(Boolean)
  // Where nothing else is said, the note says what it was. A comment may say that it was never given.
  const said = comment ?? (what.length === 0 ? note : undefined)
  return (
    <ListRow
      title={words.day(day)}
      level={3}
      leads={(shown) => (
        <Link to={paths.vaccination(id)}>
          <span className="visually-hidden">
            <WithSource>{inShort(words.name(vaccination))}</WithSource>,{' '}
          </span>
          {shown}
        </Link>
      )}
    >
      {day !== undefined && day > today && <p>{t('ahead')}</p>}
      {what.length > 0 && (
        <p>
          <WithSource>{what.join(' · ')}</WithSource>
        </p>
      )}
      {said && (
        <p>
          <SourceText>{inShort(said)}</SourceText>
        </p>
      )}
      {partly && <p>{t('partly')}</p>}
      <ItemSource source={source} />
      {alsoFrom.map((other) => (
        <ItemSource key={other.sourceSystemHSAId + other.documentId} source={other} />
      ))}
    </ListRow>
  )
}
