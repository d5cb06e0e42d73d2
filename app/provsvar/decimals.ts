/** A number as it is written, exact to any number of decimals: `digits` × 10 to the power of `exponent`. */
export type Decimal = { digits: bigint; exponent: number }

/** Larger powers stand in no result, and would take all the memory there is. */
const mostExponent = 40

const pattern =
  /^([+-]?)(\d{1,40}|\d{1,3}(?:[ \u00A0\u202F]\d{3}){1,8})(?:[.,](\d{1,40}))?(?:[eE]([+-]?\d{1,2}))?$/u

/** The number that a text is, with comma or point; undefined for all else. */
export function decimalOf(text: string | undefined): Decimal | undefined {
  const found = pattern.exec((text ?? '').trim().replace(/^[−–]/u, '-'))
  if (!found) return undefined
  const [, sign, whole = '', fraction = '', power = '0'] = found
  const exponent = Number(power) - fraction.length
  if (Math.abs(Number(power)) > mostExponent) return undefined
  const digits = BigInt(whole.replaceAll(/\D/gu, '') + fraction)
  return { digits: sign === '-' ? -digits : digits, exponent }
}

/** Below 0 when `a` is less than `b`, 0 when they are the same, above 0 when it is more. */
export function compare(a: Decimal, b: Decimal): number {
  const lowest = Math.min(a.exponent, b.exponent)
  const [one, other] = [a, b].map(({ digits, exponent }) => digits * 10n ** BigInt(exponent - lowest))
  return one === other || one === undefined || other === undefined ? 0 : one < other ? -1 : 1
}

/** About how much it is, for a place on a chart. */
export const approximately = ({ digits, exponent }: Decimal): number => Number(`${digits}e${exponent}`)
