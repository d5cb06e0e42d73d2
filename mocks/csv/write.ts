/**
 * Rows as a table with a semicolon between cells and a mark of UTF-8 first, as Swedish spreadsheets open it. No cell begins what a
 * spreadsheet takes for a formula. Numbers have a comma.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`
}

/** Signs that begin a formula are put behind an apostrophe, also where only blanks are before them. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value).replace('.', ',')
  const plain = value.replaceAll(/[\r\n\t\p{Cc}]+/gu, ' ')
  const safe = /^[\s\p{C}]*'*[=+\-@|%＝＋－＠]/u.test(plain) ? `'${plain}` : plain
  return `"${safe.replaceAll('"', '""')}"`
}
