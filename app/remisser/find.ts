import { plainText } from '#platform/i18n/plain-text.ts'
import type { Referral } from './contract.ts'

/** Those that hold every word that is sought, in what `wordsOf` says of each, the units and people, and the number. */
export function findReferrals(
  referrals: readonly Referral[],
  text: string,
  wordsOf: (one: Referral) => string,
): Referral[] {
  const sought = plainText(text).split(/\s+/).filter(Boolean)
  if (sought.length === 0) return [...referrals]
  return referrals.filter((one) => {
    const named = one.activities.flatMap(({ receiver, sender, status, source }) => [
      receiver?.name,
      sender?.name,
      sender?.unit?.name,
      status?.text,
      source.careUnit?.name,
      source.careGiver.name,
    ])
    const words = plainText([wordsOf(one), one.requestId, one.type?.text, ...named].join('\n'))
    return sought.every((word) => words.includes(word))
  })
}
