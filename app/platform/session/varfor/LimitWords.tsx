import { useTexts } from '#platform/i18n/use-texts.ts'
import type { Limit } from '#platform/session/contract.ts'

/** Why a right opens less than such a right otherwise does. That the law has no room for it, the card of ombud says itself. */
export default function LimitWords({ limit }: { limit: Exclude<Limit, 'not-by-law'> }) {
  const t = useTexts('varfor')
  return t(`limit.${limit}`)
}
