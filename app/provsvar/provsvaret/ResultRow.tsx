import { useTexts } from '#platform/i18n/use-texts.ts'
import { sentence } from '#platform/dates/dates.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { CallableText } from '#ui/CallableText.tsx'
import { ListRow } from '#ui/List.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { paths } from '../../paths.ts'
import type { Result } from '../contract.ts'
import { Standing } from '../provord/Standing.tsx'
import { useResultWords } from '../provord/use-result-words.ts'
import styles from './ResultRow.module.css'

/** One value: what it is, how much, where it lies by its reference, and what is said of it. Leads to the same analysis over time. */
export function ResultRow({ result, times }: { result: Result; times: number }) {
  const t = useTexts('provsvaret')
  const words = useResultWords()
  const { analysisId, depth, stage, comments, method, accredited, reference } = result
  const leads = analysisId !== undefined && times > 1
  const about = [
    ...words.marks(result),
    stage && stage.kind !== 'final' && sentence(words.stage(stage)),
    reference?.population && t('population', { population: quoted(reference.population) }),
    reference?.comment && quoted(reference.comment),
    ...specimenWords(result).map((specimen) => t('specimen', { specimen: quoted(specimen) })),
    method && t('method', { method: quoted(method) }),
    accredited === false && t('notAccredited'),
  ].filter(Boolean)
  return (
    <ListRow
      title={words.name(result)}
      level={3}
      lead={depth > 0 && <span aria-hidden="true" className={styles[depth > 1 ? 'deeper' : 'deep']} />}
      leads={leads ? (shown) => <Link to={paths.analys(analysisId)}>{shown}</Link> : undefined}
    >
      <p>
        <strong className={styles['value']}>
          <WithSource>{words.value(result)}</WithSource>
        </strong>
      </p>
      <p>
        <Standing result={result} whole />
      </p>
      {comments.map((comment, index) => (
        // The same may be said twice.
        <p key={`${index} ${comment}`}>
          <CallableText fromSource>{comment}</CallableText>
        </p>
      ))}
      {about.map((one) => (
        <p key={String(one)}>
          <WithSource>{String(one)}</WithSource>
        </p>
      ))}
      {leads && <p>{t('seriesLabel', { count: times })}</p>}
    </ListRow>
  )
}

const specimenWords = ({ specimens }: Result) =>
  specimens.map(({ material, location, comment }) => [material, location, comment].filter(Boolean).join(', '))
