/** A text within a cell: nothing in it ends the cell or means anything to Markdown or a browser. */
export const plain = (text: string): string =>
  text
    .replaceAll(/[\r\n\p{Cc}]+/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_[\]|~]/g, (sign) => `\\${sign}`)

/** The name of a field or a file, as it is written. */
export const code = (text: string): string => `\`${text.replaceAll(/[`|\r\n\p{Cc}]+/gu, ' ')}\``

const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`

/** A table of cells that are Markdown already; nothing when there are no rows. */
export function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  if (rows.length === 0) return []
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line), '']
}
