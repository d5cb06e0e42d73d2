/** A Swedish personal number, of twelve digits, or of ten with its sign: a day that there can be, and the last digit right. */
const numbers =
  /(?<![\w-])(?:18|19|20)?(\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01]))([-+]?)(\d{4})(?![\w-])/g

/** True when a text holds a personal number. */
export function hasNumber(text: string): boolean {
  for (const [all, day = '', sign, rest = ''] of text.matchAll(numbers)) {
    if (sign === '' && all.length !== 12) continue
    const sum = [...(day + rest)].reduce((total, digit, index) => {
      const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1)
      return total + (doubled > 9 ? doubled - 9 : doubled)
    }, 0)
    if (sum % 10 === 0) return true
  }
  return false
}
