import { useSyncExternalStore } from 'react'
import type { Other, VariantName, Variants } from './variants.ts'

let chosen: Variants = {}
const listeners = new Set<() => void>()

/** Chooses designs; a place that is left out has its standard. */
export function chooseVariants(some: Variants): void {
  chosen = some
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function useChosen<Name extends VariantName>(name: Name, other: Other<Name>): boolean {
  return useSyncExternalStore(subscribe, () => chosen[name] === other)
}

/** True where this design is chosen instead of the standard; in production never. */
export const useVariant: typeof useChosen = __MOCKS__ ? useChosen : () => false
