import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { sentence } from '#platform/dates/dates.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { ListRow } from '#ui/List.tsx'
import { quoted, SourceText, WithSource } from '#ui/SourceText.tsx'
import { paths } from '../../paths.ts'
import { wordsOf } from '../alerts.ts'
import type { Assessment } from '../contract.ts'
import { useHealthWords } from '../health-words.ts'
import { PartlyMark } from './PartlyMark.tsx'

/** An assessment: what was found, a line each in the source's words, when and by whom. */
export function AssessmentRow({ assessment }: { assessment: Assessment }) {
  const t = useTexts('halsolista')
  const words = useHealthWords()
  const { id, abilities, disability, writtenAt, responsible, partly, source } = assessment
  const date = writtenAt && words.date(writtenAt)
  // By whom is of use when it is a profession that can be asked.
  const who = responsible && [responsible.name, responsible.title].filter(Boolean).join(', ')
  return (
    <ListRow
      title={sentence(words.assessment(assessment))}
      level={3}
      leads={(title) => <Link to={paths.halsouppgift(id)}>{title}</Link>}
    >
      {disability?.comment && (
        <p>
          <SourceText>{disability.comment}</SourceText>
        </p>
      )}
      {abilities.map(({ type, assessment: found }, index) => {
        const name = wordsOf(type)
        return (
          // The same may be assessed twice.
          <p key={`${index} ${name}`}>
            {name && (
              <strong>
                <WithSource>{`${sentence(quoted(name))}:`}</WithSource>
              </strong>
            )}{' '}
            {found && <SourceText>{found}</SourceText>}
          </p>
        )
      })}
      {date && (
        <p>
          <WithSource>
            {who ? t('assessedBy', { date, who: quoted(who) }) : t('assessed', { date })}
          </WithSource>
        </p>
      )}
      {partly && <PartlyMark />}
      <ItemSource source={source} />
    </ListRow>
  )
}
