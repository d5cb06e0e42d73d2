/** Signs in a part of a long text: some ten pages. */
const most = 20_000

/** A long text in parts that a page can show, cut between words where there are any; together they are all of it. */
export function partsOfText(text: string, first = most, next = first): string[] {
  const parts: string[] = []
  let from = 0
  let size = first
  while (text.length - from > size) {
    const space = text.lastIndexOf(' ', from + size - 1)
    const to = space > from + size / 2 ? space + 1 : from + size
    // A sign of two halves is not cut in two.
    const half = /[\uD800-\uDBFF]/.test(text[to - 1] ?? '') ? 1 : 0
    parts.push(text.slice(from, to - half))
    from = to - half
    size = next
  }
  return [...parts, text.slice(from)]
}
