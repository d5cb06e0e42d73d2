import { plainText } from '#platform/i18n/plain-text.ts'
import type { Vaccination } from './contract.ts'
import { nameOf, wordsOf } from './names.ts'

/** Those that hold every word that is sought, in what they are against, the product, who gave it, or the day in words. */
export function findVaccinations(
  vaccinations: readonly Vaccination[],
  text: string,
  dayOf: (one: Vaccination) => string,
): Vaccination[] {
  const sought = plainText(text).split(/\s+/).filter(Boolean)
  if (sought.length === 0) return [...vaccinations]
  return vaccinations.filter((one) => {
    const { performer, source, product, manufacturer, batch, note } = one
    const all = [nameOf(one), ...one.targets.map(wordsOf), product, manufacturer, batch, performer?.name]
    const where = [performer?.unit, source.careUnit?.name, source.careGiver.name]
    const words = plainText([...all, ...where, note, dayOf(one)].join('\n'))
    return sought.every((word) => words.includes(word))
  })
}
