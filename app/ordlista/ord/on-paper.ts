/** Signs that a line of a paper has room for. */
const perLine = 80

/** The first of some texts that together take no more lines of a paper than these. */
export function firstLines<Some>(
  items: readonly Some[],
  textOf: (item: Some) => string,
  most: number,
): Some[] {
  let lines = 0
  const fitting: Some[] = []
  for (const item of items) {
    lines += Math.ceil(textOf(item).length / perLine)
    if (lines > most) break
    fitting.push(item)
  }
  return fitting
}
