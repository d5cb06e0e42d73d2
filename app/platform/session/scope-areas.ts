/**
 * The areas of information that rights are given in. The list of areas fills it in, by name and by type, so that the session
 * knows no area itself.
 * @public since only what is exported can be filled in.
 */
// oxlint-disable-next-line typescript/no-empty-object-type, typescript/no-empty-interface -- filled by the list of areas
export interface Registered {}

/** Name of an area that an ombud can be let into. */
export type ScopeArea = Registered extends { scope: infer Name extends string } ? Name : string
/** Name of one that only who stands in for another by law is let into. */
export type LegalArea = Registered extends { legal: infer Name extends string } ? Name : string
/** Name of an area that nobody sees of another. */
export type OwnArea = Registered extends { own: infer Name extends string } ? Name : string

let shared: readonly ScopeArea[] = []
let legal: readonly LegalArea[] = []
let own: readonly OwnArea[] = []

export function registerScopeAreas(names: {
  shared: readonly ScopeArea[]
  legal: readonly LegalArea[]
  own: readonly OwnArea[]
}): void {
  shared = names.shared
  legal = names.legal
  own = names.own
}

/** Areas that an ombud can be let into, one by one. */
export const scopeAreas = () => shared
/** All areas that somebody may be let into of another, by choice or by law. */
export const openableAreas = (): readonly (ScopeArea | LegalArea)[] => [...shared, ...legal]
/** Areas that an ombud may be let into or not, and those that nobody sees of another. */
export const closedAreas = (): readonly (ScopeArea | LegalArea | OwnArea)[] => [...shared, ...legal, ...own]
