import { type ReactNode, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
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
  /** The words for that; absent where all are few. */
  more?: (shown: number, count: number) => string
}

/** Values over time in words: a row for each, with what a chart beside it draws. */
export function ValueTable({ caption, columns, rows, first = 20, more }: Props) {
  const [shown, setShown] = useState(first)
  const body = useRef<HTMLTableSectionElement>(null)
  const showMore = () => {
    // Drawn at once, so that what is new is there to take the focus: the button may be gone.
    flushSync(() => setShown(shown + 2 * first))
    const added = body.current?.rows[shown]
    if (!added) return
    added.tabIndex = -1
    added.focus()
  }
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
        <tbody ref={body}>
          {(more ? rows.slice(0, shown) : rows).map(({ key, head, cells }) => (
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
      {more && rows.length > shown && (
        <button type="button" {...asButton('secondary')} onClick={showMore}>
          {more(shown, rows.length)}
        </button>
      )}
    </>
  )
}
