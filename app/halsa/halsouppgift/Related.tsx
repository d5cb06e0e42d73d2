import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { Card } from '#ui/Card.tsx'
import { List, ListRow } from '#ui/List.tsx'
import { SourceText } from '#ui/SourceText.tsx'
import { paths } from '../../paths.ts'
import type { HealthItem } from '../contract.ts'
import { useHealthWords } from '../health-words.ts'

type Props = { ids: string[]; items: HealthItem[]; children?: string }

/** What a record says that it belongs with. Of what has not come, only that there is more. */
export function Related({ ids, items, children }: Props) {
  const t = useTexts('halsouppgift')
  const words = useHealthWords()
  const found = items.filter(({ id }) => ids.includes(id))
  if (ids.length === 0) return null
  return (
    <Card title={t('related')}>
      {children && (
        <p>
          <SourceText>{children}</SourceText>
        </p>
      )}
      {found.length > 0 && (
        <List>
          {found.map((item) => (
            <ListRow
              key={item.id}
              title={words.title(item)}
              level={3}
              leads={(title) => <Link to={paths.halsouppgift(item.id)}>{title}</Link>}
            />
          ))}
        </List>
      )}
      {found.length < new Set(ids).size && <p>{t('relatedElsewhere')}</p>}
    </Card>
  )
}
