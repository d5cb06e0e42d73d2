const day = String.raw`\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])`

/** Of twelve digits, also after what a system puts before its numbers (`pat-`), and of ten with its sign. */
const numbers = [
  new RegExp(String.raw`(?<!\w)(?:18|19|20)(${day})[-+‐‑–]?(\d{4})(?!\w)`, 'g'),
  new RegExp(String.raw`(?<![\w-])(${day})[-+‐‑–](\d{4})(?![\w-])`, 'g'),
]

/** True when a text holds a Swedish personal number: a day that there can be, and the last digit right. */
export const hasNumber = (text: string): boolean =>
  numbers.some((form) => [...text.matchAll(form)].some(([, date = '', rest = '']) => isRight(date + rest)))

function isRight(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}
