import { cellsOf } from '../csv/read.ts'
import { heads, susHeads } from './as-csv.ts'
import { runColumns, sessionColumns, taskColumns } from './columns.ts'
import { type ReadFile, readFile, readSaved, saved } from './file.ts'

/** A session as its rows tell it. */
type Told = { own: object; runs: object[] }
type Columns = Record<string, { head: string; read: (cell: string) => unknown }>

/** What stands in a file that was saved, as one or the other. */
export const readText = (text: string): ReadFile =>
  /^\uFEFF?\s*[{[]/.test(text) ? readFile(text) : readCsv(text)

/** What stands in a table that was saved, or why it is not read; then nothing of it is. The plan has no name there. Never throws. */
function readCsv(text: string): ReadFile {
  const [first = [], ...rows] = cellsOf(text)
  if (!heads.every((head) => first.includes(head))) return { unreadable: 'no-session' }
  const cell = (row: string[], head: string) => row[first.indexOf(head)] ?? ''
  const read = (row: string[], columns: Columns) =>
    Object.fromEntries(
      Object.entries(columns).flatMap(([name, { head, read: of }]) => {
        const value = of(cell(row, head))
        return value === undefined ? [] : [[name, value]]
      }),
    )
  const tasks = new Map<string, object>()
  const sessions = new Map<string, Told>()
  for (const row of rows) {
    const task = cell(row, taskColumns.id.head)
    const id = cell(row, sessionColumns.id.head)
    if (task) tasks.set(task, read(row, taskColumns))
    if (!id) continue
    const sus = susHeads.map((head) => (cell(row, head) === '' ? null : Number(cell(row, head))))
    const own = { ...read(row, sessionColumns), sus }
    const session: Told = sessions.get(id) ?? { own, runs: [] }
    // Every row of a participant says the same of them; of two that differ nobody knows which is right.
    if (JSON.stringify(own) !== JSON.stringify(session.own)) return { unreadable: 'broken' }
    if (task) session.runs.push({ task, ...read(row, runColumns) })
    sessions.set(id, session)
  }
  // By the same door as the other file: what is not right there is not right here.
  const all = [...sessions.values()].map(({ own, runs }) => ({ ...own, runs }))
  return readSaved(saved({ name: '', tasks: [...tasks.values()] }, all))
}
