/**
 * Designs that are compared with each other, in the prototype alone; the first of each is what production has. Each other
 * lives in a folder of its own, loaded only when chosen: to end a comparison, delete that folder and the line here.
 * - `tidslinje`: the list by month (`manad`) or by week (`vecka`, app/tidslinje/lista/per-vecka)
 * - `oversikt`: themes as cards (`kort`) or all as one stream (`strom`, app/oversikt/strom)
 */
export const variants = { tidslinje: ['manad', 'vecka'], oversikt: ['kort', 'strom'] } as const
export type VariantName = keyof typeof variants
export type Variants = { [Name in VariantName]: (typeof variants)[Name][number] }

export const standardVariants: Variants = { tidslinje: 'manad', oversikt: 'kort' }
