import { type VariantName, type Variants, variants } from '#platform/variants/variants.ts'

type Word = { word: string; name: string; place: VariantName; other: string | undefined }

/** Every design as a link says it, `tidslinje-vecka`, the standard of its place first. */
export const variantWords: readonly Word[] = (Object.keys(variants) as VariantName[]).flatMap((place) => {
  const { standard, others } = variants[place]
  const worded = (designs: Readonly<Record<string, string>>, isOther: boolean) =>
    Object.entries(designs).map(([design, name]) => ({
      word: `${place}-${design}`,
      name,
      place,
      other: isOther ? design : undefined,
    }))
  return [...worded(standard, false), ...worded(others, true)]
})

/** `tidslinje-vecka,oversikt-strom`; undefined for a word that is none, or two for one place. */
export function variantsOf(words: readonly string[]): Variants | undefined {
  const chosen = words.map((word) => variantWords.find((one) => one.word === word))
  const known = chosen.filter((one) => one !== undefined)
  const places = new Set(known.map(({ place }) => place))
  if (known.length < words.length || places.size < words.length) return undefined
  return Object.fromEntries(known.flatMap(({ place, other }) => (other ? [[place, other]] : [])))
}
