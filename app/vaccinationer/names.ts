import type { Coded } from '#platform/answer/contract.ts'
import type { Vaccination } from './contract.ts'

/** What a code says to people: its words, or the code where it has none. */
export const wordsOf = ({ text, code }: Coded): string | undefined => text ?? code

/** The words of codes, each once. */
export const wordsOfAll = (codes: readonly Coded[]) => [
  ...new Set(codes.flatMap((one) => wordsOf(one) ?? [])),
]

/** What a vaccination is against, as the source says it: the kind, else the diseases, else the product. */
export function nameOf({ type, targets, product }: Vaccination): string | undefined {
  return (type && wordsOf(type)) ?? (wordsOfAll(targets).join(', ') || product)
}
