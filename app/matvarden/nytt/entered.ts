/** A number that has been entered, or why it is none. */
export type Entered = { value: number } | { fault: 'empty' | 'notNumber' }

/** Signs that are not seen, and spaces of any kind. */
const unseen = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu
const spaces = /\s+/gu
/** Units that are written after the number though the field says them. */
const units = / ?(?:kg|kilo|kilogram|mm ?hg|mmol\/l|%|procent|°c|°|grader|c|slag(?:\/min| i minuten)?)$/iu

/** Reads a number as people write it: with comma or point, with any minus sign, with its unit after it. Nothing is guessed. */
export function enteredNumber(text: string): Entered {
  const plain = text
    .replaceAll(unseen, '')
    .replaceAll(spaces, ' ')
    .replaceAll(/[\u2010-\u2015\u2212\uFE63\uFF0D]/gu, '-')
    .trim()
  if (plain === '') return { fault: 'empty' }
  // A space may stand between thousands, and nowhere else: of "64 2" nobody knows whether it is 64,2.
  const number = plain
    .replace(units, '')
    .replace(/^([+-]?\d{1,3}) (?=\d{3}(?:\D|$))/u, '$1')
    .replace(',', '.')
  if (!/^[+-]?(?:\d{1,7}(?:\.\d{1,4})?|\.\d{1,4})$/u.test(number)) return { fault: 'notNumber' }
  return { value: Number(number) }
}
