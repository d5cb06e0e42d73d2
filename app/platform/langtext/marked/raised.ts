const above: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
}
const below: Readonly<Record<string, string>> = {
  '0': '₀',
  '1': '₁',
  '2': '₂',
  '3': '₃',
  '4': '₄',
  '5': '₅',
  '6': '₆',
  '7': '₇',
  '8': '₈',
  '9': '₉',
}

/** What a tag sets above or below the line, in signs that keep it there: 10<sup>9</sup> is 10⁹, and never 109. */
export function raised(text: string, tag: string | undefined): string {
  const isAbove = tag === 'sup' || tag === 'superscript'
  if (!isAbove && tag !== 'sub' && tag !== 'subscript') return text
  const signs = isAbove ? above : below
  const written = Array.from(text.trim(), (sign) => signs[sign])
  if (written.every((sign) => sign !== undefined)) return written.join('')
  return isAbove ? `^${text.trim()}` : text
}
