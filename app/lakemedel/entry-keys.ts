import type { Dispensed, Medication } from './contract.ts'

/** What a decision is told together with: first the substance, else the decisions it follows on; a thing to use, itself. */
export function keysOf(medications: readonly Medication[]): Map<Medication, string> {
  // One that stops a medicine names it by its chain alone. Sorted, so that it is the same whoever answers first.
  const atcOfChain = new Map(
    medications
      .flatMap(({ chain, atc, isMerchandise }) =>
        chain && isSubstance(atc) && !isMerchandise ? [[chain, atc.toUpperCase()] as const] : [],
      )
      .toSorted(([, one], [, other]) => (one < other ? 1 : -1)),
  )
  return new Map(
    medications.map((one) => {
      const atc = isSubstance(one.atc) && !one.isMerchandise ? one.atc : atcOfChain.get(one.chain ?? '')
      return [one, atc ? keyOfAtc(atc) : one.chain ? `chain ${one.chain}` : `id ${one.id}`]
    }),
  )
}

/** Keys of decisions by the product (nplId) they are about; the first of more than one, so that it is the same whoever answers first. */
export function keysOfProducts(keys: ReadonlyMap<Medication, string>): Map<string, string> {
  const first = new Map<string, string>()
  for (const [{ nplId }, key] of keys) {
    if (nplId === undefined) continue
    const known = first.get(nplId)
    if (known === undefined || key < known) first.set(nplId, key)
  }
  return first
}

/**
 * What something collected is told together with: the decision about the same product, else the substance. Without either it is told by
 * itself.
 */
export function keyOfCollected({ id, nplId, atc }: Dispensed, products: ReadonlyMap<string, string>): string {
  const same = nplId && products.get(nplId)
  if (same) return same
  return isSubstance(atc) ? keyOfAtc(atc) : nplId ? `npl ${nplId}` : `id ${id}`
}

const keyOfAtc = (atc: string) => `atc ${atc.toUpperCase()}`

/** True for a code that names one substance; a shorter one names a group of many. */
const isSubstance = (atc: string | undefined): atc is string => /^[A-Z]\d{2}[A-Z]{2}\d{2}$/i.test(atc ?? '')
