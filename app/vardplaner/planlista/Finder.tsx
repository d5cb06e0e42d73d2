import type { Principal } from '#platform/answer/contract.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { useSearchParams } from '#platform/navigation/search-params.ts'
import { SearchField } from '#ui/SearchField.tsx'
import { Select } from '#ui/Select.tsx'
import type { CarePlan } from '../contract.ts'
import { usePlanWords } from '../plan-words.ts'
import { filterOfParams } from './plan-filter.ts'
import styles from './VardplanerPage.module.css'

const principals: Principal[] = ['region', 'kommun', 'privat']

type Props = { plans: CarePlan[]; text: string; onText: (text: string) => void }

/** Search, and the choices behind one button that says how many are made. */
export function Finder({ plans, text, onText }: Props) {
  const t = useTexts('planlista')
  const words = usePlanWords()
  const [params, setParams] = useSearchParams()
  const { filter } = filterOfParams(params)
  const chosen = [filter.kind, filter.principal].filter(Boolean).length
  const choose = (name: 'typ' | 'organisation', value: string) => {
    const changed = new URLSearchParams(params)
    if (value) changed.set(name, value)
    else changed.delete(name)
    setParams(changed, { replace: true })
  }
  const codes = [...new Set(plans.flatMap(({ typeOfCarePlan }) => typeOfCarePlan ?? []))]
  const kinds = codes.map((value) => ({ value, name: words.kindOf(value) }))
  return (
    <search className={styles['finder']}>
      <SearchField label={t('search')} value={text} onChange={onText} />
      <details className={styles['filters']}>
        <summary>{chosen > 0 ? t('filterCount', { count: chosen }) : t('filter')}</summary>
        <div className={styles['choices']}>
          <Select
            label={t('kind')}
            value={filter.kind ?? ''}
            onChange={(value) => choose('typ', value)}
            options={[{ value: '', name: t('allKinds') }, ...kinds]}
            other={filter.kind ?? ''}
          />
          <Select
            label={t('principal')}
            value={filter.principal ?? ''}
            onChange={(value) => choose('organisation', value)}
            options={[
              { value: '', name: t('allPrincipals') },
              ...principals.map((value) => ({ value, name: t(`principals.${value}`) })),
            ]}
            other=""
          />
        </div>
      </details>
    </search>
  )
}
