/**
 * Designs that are compared with each other, in the prototype alone, and what the panel calls them. Production has the
 * standard. Each other lives in a folder of its own name (`app/tidslinje/lista/vecka`), loaded only when chosen: to end a
 * comparison, delete that folder, its words here and the lines that load it.
 */
export const variants = {
  tidslinje: { name: 'Tidslinjen', standard: { manad: 'per månad' }, others: { vecka: 'per vecka' } },
  oversikt: {
    name: 'Översikten',
    standard: { kort: 'teman som kort' },
    others: { strom: 'allt i en ström' },
  },
} as const satisfies Record<string, { name: string; standard: Named; others: Named }>

type Named = Readonly<Record<string, string>>
export type VariantName = keyof typeof variants
/** A design that is not the standard of its place. */
export type Other<Name extends VariantName> = keyof (typeof variants)[Name]['others']
/** The design chosen for each place; one that has its standard is left out. */
export type Variants = { [Name in VariantName]?: Other<Name> }
