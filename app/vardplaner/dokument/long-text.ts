/** Signs in a part of a long text: some ten pages. */
const most = 20_000

/** A long text in parts that a page can show, cut between words where there are any; together they are all of it. */
export function partsOfText(text: string): string[] {
  const parts: string[] = []
  let from = 0
  while (text.length - from > most) {
    const space = text.lastIndexOf(' ', from + most)
    const to = space > from + most / 2 ? space + 1 : from + most
    // A sign of two halves is not cut in two.
    const half = /[\uD800-\uDBFF]/.test(text[to - 1] ?? '') ? 1 : 0
    parts.push(text.slice(from, to - half))
    from = to - half
  }
  return [...parts, text.slice(from)]
}
