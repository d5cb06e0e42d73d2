import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { ListRow } from '#ui/List.tsx'
import { ListCard } from '#ui/ListCard.tsx'
import { quoted } from '#ui/SourceText.tsx'
import { paths } from '../../paths.ts'
import type { CarePlan } from '../contract.ts'
import { usePlanWords } from '../plan-words.ts'

type Way = { key: string; to: string; title: string; kind?: string }

/** What a plan belongs with: its times, what has been agreed in it, and the plans that stand under it. */
export function Related({ plan, under }: { plan: CarePlan; under: CarePlan[] }) {
  const t = useTexts('vardplan')
  const words = usePlanWords()
  const isInTime = plan.structured?.activities.some(
    (one) => !one.doNotPerform && (one.hasBooking || one.scheduledPeriod),
  )
  const ways: Way[] = [
    ...(isInTime ? [{ key: 'times', to: `${paths.tidslinje()}?plan=${plan.id}`, title: t('times') }] : []),
    ...plan.agreements.map(({ id, title }) => ({
      key: id,
      to: paths.overenskommelse(id),
      title: quoted(title),
      kind: t('agreement'),
    })),
    ...under.map((one) => ({
      key: one.id,
      to: paths.vardplan(one.id),
      title: words.title(one),
      kind: t('under'),
    })),
  ]
  return (
    <ListCard title={t('related')} items={ways}>
      {ways.map(({ key, to, title, kind }) => (
        <ListRow key={key} title={title} level={3} leads={(shown) => <Link to={to}>{shown}</Link>}>
          {kind && <p>{kind}</p>}
        </ListRow>
      ))}
    </ListCard>
  )
}
