/** What may be a personnummer, however it is written: 19380412-2392, 380412+2392, 3804122392. */
const written =
  /(?<!\d)(?:(?:18|19|20)\d{2}|\d{2})(?:\d{4})[ \u00a0]?[-+\u2010-\u2015\u2212]?[ \u00a0]?\d{4}(?!\d)/g

/** In place of each: nothing to read out, in any language. */
const hidden = '••••••'

/** A text without personnummer and samordningsnummer. What cannot be one stays as it is. */
export const withoutNumbers = (text: string): string =>
  text.replaceAll(written, (found) => (isPersonal(found.replaceAll(/\D/g, '').slice(-10)) ? hidden : found))

function isPersonal(digits: string): boolean {
  const month = Number(digits.slice(2, 4))
  const day = Number(digits.slice(4, 6)) % 60
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && addsUp(digits)
}

/** By its last digit (Luhn), which tells most other numbers of ten digits apart. */
function addsUp(digits: string): boolean {
  const sum = [...digits]
    .map((digit, place) => Number(digit) * (place % 2 === 0 ? 2 : 1))
    .reduce((total, value) => total + (value > 9 ? value - 9 : value), 0)
  return sum % 10 === 0
}
