import { Suspense } from 'react'
import { lazyPart } from '#platform/parts/lazy-part.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import type { Representation } from './contract.ts'

const { Part: LimitWords } = lazyPart(() => import('#platform/session/varfor/LimitWords.tsx'), ['varfor'])

/** Why a representation opens less than such a right otherwise does. */
export function Limit({ limit }: Pick<Representation, 'limit'>) {
  const t = useTexts('ombud')
  if (!limit) return null
  return (
    <p>
      {limit === 'not-by-law' ? (
        t('notByLaw')
      ) : (
        <Suspense fallback={<span className="waiting" />}>
          <LimitWords limit={limit} />
        </Suspense>
      )}
    </p>
  )
}
