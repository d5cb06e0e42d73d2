import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import { paths } from '../../paths.ts'
import type { CarePlan } from '../contract.ts'
import { usePlanWords } from '../plan-words.ts'
import styles from './PlanBody.module.css'

/** The plan that a plan stands under. */
export function PartOf({ parent }: { parent: CarePlan }) {
  const t = useTexts('vardplan')
  const words = usePlanWords()
  return (
    <span className={styles['partOf']}>
      {t('partOf')}{' '}
      <Link to={paths.vardplan(parent.id)}>
        <WithSource>{words.title(parent)}</WithSource>
      </Link>
    </span>
  )
}
