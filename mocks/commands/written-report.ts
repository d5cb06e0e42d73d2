import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join, sep } from 'node:path'
import { asCsv } from '../coverage/as-csv.ts'
import { asJson } from '../coverage/as-json.ts'
import { asMarkdown } from '../coverage/as-markdown.ts'
import type { CoverageReport, NamedBytes } from '../coverage/report.ts'
import { reportOf } from '../coverage/report-of.ts'

const forms: Readonly<Record<string, (report: CoverageReport) => string>> = {
  '.md': asMarkdown,
  '.json': asJson,
  '.csv': asCsv,
}

/** True for a file that a report can be written to, by its ending. */
export const isReportFile = (file: string): boolean => Object.hasOwn(forms, extname(file).toLowerCase())

/** Reports that may lie beside the answers, and what a system keeps for itself. */
const isAside = (name: string) => /^\.|\.(?:md|csv)$/i.test(name)

/**
 * Writes the report of all files below a directory, whatever they are called, to a file, by its ending, or as Markdown to standard
 * output. The exit code: 0, 1 when a file could not be opened or written, 2 when there is nothing to read.
 */
export function writeReport(directory: string, file: string | undefined): 0 | 1 | 2 {
  const below = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const left = below.filter(({ name }) => isAside(name)).map(({ name }) => name)
  const names = below
    .filter(({ name }) => !isAside(name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted()
  const read = names.map((path) => opened(path, directory))
  const files = read.flatMap((one) => one ?? [])
  if (names.length === 0) {
    console.error(`no files to read below ${directory}`)
    return 2
  }
  if (left.length > 0) console.error(`left out: ${left.toSorted().join(', ')}`)
  const report = reportOf(files, new Date())
  const text = (forms[extname(file ?? '.md').toLowerCase()] ?? asMarkdown)(report)
  if (file === undefined) process.stdout.write(text)
  else if (!isWritten(file, text)) return 1
  else console.log(`${files.length} files read, report written to ${file}`)
  return files.length < names.length ? 1 : 0
}

function opened(path: string, directory: string): NamedBytes | undefined {
  try {
    const name = path.slice(join(directory, sep).length).split(sep).join('/')
    return { name, bytes: readFileSync(path) }
  } catch {
    console.error(`could not open ${path}`)
    return undefined
  }
}

function isWritten(file: string, text: string): boolean {
  try {
    writeFileSync(file, text)
    return true
  } catch {
    console.error(`could not write ${file}`)
    return false
  }
}
