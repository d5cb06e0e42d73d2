import { type ReactNode, useState } from 'react'
import { asButton } from './button.ts'
import styles from './ValueTable.module.css'

type Row = {
  key: string
  /** When, and whom it comes from. */
  head: ReactNode
  cells: readonly ReactNode[]
}

type Props = {
  caption: string
  /** What each column is, that of the heads first. */
  columns: readonly string[]
  rows: readonly Row[]
  /** So many at first; each press shows twice as many more. */
  first?: number
  more: (shown: number, count: number) => string
}

/** Values over time in words: a row for each, with what a chart beside it draws. */
export function ValueTable({ caption, columns, rows, first = 20, more }: Props) {
  const [shown, setShown] = useState(first)
  return (
    <>
      <table className={styles['table']}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map(({ key, head, cells }) => (
            <tr key={key}>
              <th scope="row">{head}</th>
              {cells.map((cell, index) => (
                // They are told apart by their columns.
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown && (
        <button type="button" {...asButton('secondary')} onClick={() => setShown(shown + 2 * first)}>
          {more(shown, rows.length)}
        </button>
      )}
    </>
  )
}
