/** With a full stop where it has no end of its own: on paper, what follows would else run on from it. What is quoted keeps its marks. */
export function asSentence(text: string): string {
  const end = text.replace(/[\s\u2069]+$/, '').at(-1)
  return end === undefined || /[.!?…:]/.test(end) ? text : `${text}.`
}

/** What it is, with what there is to say of it after it: `Lägga om såret (varje måndag, ansvarig: Hemtjänst Norr)`. */
export function withRemarks(what: string, remarks: readonly (string | false | undefined)[]): string {
  const said = remarks.flatMap((one) =>
    one ? one.replace(/^./u, (first) => first.toLocaleLowerCase('sv')) : [],
  )
  return said.length === 0 ? what : `${what} (${said.join(', ')})`
}
