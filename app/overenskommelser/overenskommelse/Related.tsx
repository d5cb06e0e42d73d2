import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { ListRow } from '#ui/List.tsx'
import { ListCard } from '#ui/ListCard.tsx'
import { quoted } from '#ui/SourceText.tsx'
import { paths } from '../../paths.ts'
import type { Agreement } from '../contract.ts'

/** What an agreement belongs with: its times, and the plan it is a part of. */
export function Related({ agreement: { id, plan, hasBookings } }: { agreement: Agreement }) {
  const t = useTexts('overenskommelse')
  return (
    <ListCard title={t('related')} items={[plan, hasBookings].filter(Boolean)}>
      {hasBookings && (
        <ListRow
          title={t('times')}
          level={3}
          leads={(shown) => <Link to={`${paths.tidslinje()}?plan=${id}`}>{shown}</Link>}
        />
      )}
      {plan && (
        <ListRow
          title={quoted(plan.title)}
          level={3}
          leads={(shown) => <Link to={paths.vardplan(plan.id)}>{shown}</Link>}
        >
          <p>{t('plan')}</p>
        </ListRow>
      )}
    </ListCard>
  )
}
