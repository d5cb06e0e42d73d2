import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { ListRow } from '#ui/List.tsx'
import { unquoted, WithSource } from '#ui/SourceText.tsx'
import { paths } from '../../paths.ts'
import type { Order, Row } from './in-groups.ts'
import styles from './Laslogg.module.css'
import { useLogWords } from './use-log-words.ts'

/** That somebody has read, or was stopped: when, who, what and why, and the way to ask about it. */
export function LogRow({ row, order }: { row: Row; order: Order }) {
  const t = useTexts('laslogg')
  const words = useLogWords()
  const title = words.title(row)
  const clock = words.clock(row)
  const day = row.at ? words.day(row.at) : t('undated')
  const when = [day, clock].filter(Boolean).join(' ')
  return (
    <ListRow label={(order === 'day' ? clock : when) || undefined} title={title} level={3}>
      <p>
        <WithSource>{words.who(row)}</WithSource>
      </p>
      <p>
        <WithSource>{words.why(row)}</WithSource>
      </p>
      {words.notYet(row) && <p>{words.notYet(row)}</p>}
      <ItemSource source={row.source} />
      <p className={styles['ask']}>
        <Link to={paths.lasning(row.id)} aria-label={t('askAbout', { title: unquoted(title), when })}>
          {t('ask')}
        </Link>
      </p>
    </ListRow>
  )
}
