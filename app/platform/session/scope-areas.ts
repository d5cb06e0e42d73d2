/**
 * The areas of information that rights are given in. The list of areas fills it in, by name and by type, so that the session
 * knows no area itself.
 * @public since only what is exported can be filled in.
 */
// oxlint-disable-next-line typescript/no-empty-object-type, typescript/no-empty-interface -- filled by the list of areas
export interface Registered {}

/** Name of an area that an ombud can be let into. */
export type ScopeArea = Registered extends { scope: infer Name extends string } ? Name : string
/** Name of an area that nobody sees of another. */
export type OwnArea = Registered extends { own: infer Name extends string } ? Name : string

let shared: readonly ScopeArea[] = []
let own: readonly OwnArea[] = []

export function registerScopeAreas(names: { shared: readonly ScopeArea[]; own: readonly OwnArea[] }): void {
  shared = names.shared
  own = names.own
}

/** Areas that an ombud can be let into, one by one. */
export const scopeAreas = () => shared
/** Areas that an ombud may be let into or not, and those that nobody sees of another. */
export const closedAreas = (): readonly (ScopeArea | OwnArea)[] => [...shared, ...own]
