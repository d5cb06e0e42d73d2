import { useTexts } from '#platform/i18n/use-texts.ts'
import { Fold } from '#ui/Fold.tsx'
import type { Fee } from './contract.ts'

/** What is in each kind of sum, in plain words: as it is in all of Sweden, and no more. */
export function Counts({ kinds }: { kinds: readonly Fee['typeOfFee'][] }) {
  const t = useTexts('avgiftsord')
  return (
    <Fold title={t('counts')}>
      {kinds.map((kind) => (
        <div key={kind}>
          <h3>{t(kind)}</h3>
          <p>{t(`countsOf.${kind}`)}</p>
        </div>
      ))}
    </Fold>
  )
}
