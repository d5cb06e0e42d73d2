/**
 * The cells of a table that `csvOf` has written, or that a spreadsheet has saved again: with semicolons, commas or tabs between, and with or
 * without quotes. An apostrophe before what would have been a formula is taken away. Never throws.
 */
export function cellsOf(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, '')
  const between = betweenCells(plain)
  const rows: string[][] = [[]]
  let [at, cell, isQuoted] = [0, '', false]
  const end = () => {
    rows.at(-1)?.push(unmarked(cell))
    cell = ''
  }
  for (; at < plain.length; at += 1) {
    const sign = plain[at] ?? ''
    if (isQuoted) {
      if (sign !== '"') cell += sign
      else if (plain[at + 1] === '"') {
        cell += sign
        at += 1
      } else isQuoted = false
    } else if (sign === '"' && cell === '') isQuoted = true
    else if (sign === between) end()
    else if (sign === '\n') {
      end()
      rows.push([])
    } else if (sign !== '\r') cell += sign
  }
  end()
  return rows.filter((row) => row.some((one) => one !== ''))
}

/** What stands between the cells of the first line most often. */
function betweenCells(text: string): string {
  const [first = ''] = text.split('\n', 1)
  const count = (sign: string) => first.split(sign).length
  return [';', ',', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ';'
}

const unmarked = (cell: string) => cell.replace(/^'(?=[\s\p{C}]*'*[=+\-@|%＝＋－＠])/u, '')
