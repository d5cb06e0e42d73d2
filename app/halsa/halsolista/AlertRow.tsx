import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { sentence } from '#platform/dates/dates.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { ListRow } from '#ui/List.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { paths } from '../../paths.ts'
import { aboutOf, endOf, sinceOf } from '../alerts.ts'
import type { Alert } from '../contract.ts'
import { useHealthWords } from '../health-words.ts'
import { PartlyMark } from './PartlyMark.tsx'

/** A warning: what it is about, how severe and how sure in the words of the source, and since and until when. */
export function AlertRow({ alert, isOver }: { alert: Alert; isOver: boolean }) {
  const t = useTexts('halsolista')
  const words = useHealthWords()
  const { id, hypersensitivity: found, type, source, partly } = alert
  // A code without words says nothing to anybody; the page of the warning has it.
  const severity = quoted(found?.severity?.text)
  const kind = found ? found.certainty?.text : type?.text
  const [since, end] = [sinceOf(alert), endOf(alert)]
  const times = isOver
    ? [end && t('endedOn', { date: words.date(end) })]
    : [since && t('since', { date: words.date(since) }), end && t('until', { date: words.date(end) })]
  const about = [kind !== aboutOf(alert) && quoted(kind), ...times].filter(Boolean).join(' · ')
  return (
    <ListRow
      title={sentence(words.alert(alert))}
      level={3}
      leads={(title) => <Link to={paths.halsouppgift(id)}>{title}</Link>}
    >
      {(severity ?? about) && (
        <p>
          {severity && (
            <strong>
              <WithSource>{severity}</WithSource>
            </strong>
          )}
          {severity && about && ' · '}
          <WithSource>{severity ? about : sentence(about)}</WithSource>
        </p>
      )}
      {partly && <PartlyMark />}
      <ItemSource source={source} />
    </ListRow>
  )
}
