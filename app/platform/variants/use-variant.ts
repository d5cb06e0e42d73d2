import { useSyncExternalStore } from 'react'
import { standardVariants, type VariantName, type Variants } from './contract.ts'

let chosen: Variants = standardVariants
const listeners = new Set<() => void>()

/** Chooses designs; a name that is left out has its standard. */
export function chooseVariants(some: Partial<Variants>): void {
  chosen = { ...standardVariants, ...some }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function useChosen<Name extends VariantName>(name: Name): Variants[Name] {
  return useSyncExternalStore(subscribe, () => chosen[name])
}

/** The design chosen for a place; in production always the standard. */
export const useVariant: typeof useChosen = __MOCKS__ ? useChosen : (name) => standardVariants[name]
