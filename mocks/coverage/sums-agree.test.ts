import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { mutated } from '../contracts/riv-ta/mutations.ts'
import { randomOf } from '../worlds/random.ts'
import { asMarkdown } from './as-markdown.ts'
import { type CoverageReport, outcomes } from './report.ts'
import { reportOf } from './report-of.ts'
import { answerIn, fhirAnswerIn, inFhir, national, now, reportOn } from './test-files.ts'
import { outcomeWords } from './words.ts'

/*
 * As somebody reads it: the numbers below the headings of a contract add up to those in its table of outcomes.
 */
const folder = process.env['KONTRAKT'] ?? resolve(import.meta.dirname, '../../../shared/kontrakt/exempel')
const published = existsSync(folder) ? globSync('*/*.xml', { cwd: folder }) : []

type Table = { heads: string[]; rows: string[][] }

/** The first table below each heading, by its words. */
function tablesIn(part: string, mark: string): Map<string, Table> {
  const found = part.split(`\n${mark} `).slice(1)
  return new Map(
    found.map((text) => {
      const [name = '', ...lines] = text.split('\n')
      const rows = lines.filter((line) => line.startsWith('| '))
      const end = lines.findLastIndex((line) => line.startsWith('## '))
      const cells = (end < 0 ? rows : rows.slice(0, end)).map((row) => row.slice(2, -2).split(' | '))
      return [name, { heads: cells[0] ?? [], rows: cells.slice(2) }]
    }),
  )
}

const sumOf = (table: Table | undefined, head: string) =>
  (table?.rows ?? []).reduce((sum, row) => sum + Number(row[table?.heads.indexOf(head) ?? -1]), 0)

const headings = {
  shown: 'Når invånaren',
  rule: 'Styr annat',
  reserve: 'Reserv: visas bara när något annat saknas',
  unseen: 'Läses men visas inte',
  beyond: 'Finns i filerna men läses inte',
} as const
const kept = ['unreadable', 'held', 'lost'] as const

/** The sums of each contract in its table of outcomes, and those of the tables below it. */
function sumsOf(report: CoverageReport): { above: unknown[]; below: unknown[] } {
  const [above, below]: [unknown[], unknown[]] = [[], []]
  const text = asMarkdown(report)
  const parts = text.split(/\n(?=## )/).filter((part) => part.includes('| **Summa** |'))
  above.push(report.contracts.filter(({ fields }) => fields.total > 0).length)
  below.push(parts.length)
  for (const part of parts) {
    const rows = part.split('\n').filter((line) => line.startsWith('| '))
    const end = rows.findIndex((line) => line.startsWith('| **Summa** |'))
    const sums = new Map(rows.slice(2, end).map((row) => [row.split(' | ')[0]?.slice(2), row.split(' | ')]))
    const tables = tablesIn(part, '###')
    const told = (name: string) => [
      Number(sums.get(name)?.[1] ?? 0),
      Number.parseInt(sums.get(name)?.[2] ?? '0', 10),
    ]
    const under = (heading: string) => [
      sumOf(tables.get(heading), 'Antal fält'),
      sumOf(tables.get(heading), 'Uppgifter'),
    ]
    for (const [outcome, heading] of Object.entries(headings)) {
      above.push([heading, ...told(outcomeWords[outcome as keyof typeof headings].name)])
      below.push([heading, ...under(heading)])
    }
    above.push(
      kept
        .map((outcome) => told(outcomeWords[outcome].name))
        .reduce(([a = 0, b = 0], [c = 0, d = 0]) => [a + c, b + d], [0, 0]),
    )
    below.push(under('Undanhållet, eller gick inte att läsa'))
  }
  return { above, below }
}

test('every outcome has a table', () => {
  expect([...Object.keys(headings), ...kept].toSorted()).toEqual([...outcomes].toSorted())
})

test.each(national)('%s: the tables add up, whatever is changed in an answer', (name) => {
  const answer = answerIn(name)
  const withheld = answer.replaceAll('approvedForPatient>true', 'approvedForPatient>false')
  const others = [answer, withheld, ...[1, 2, 3].map((seed) => mutated(answer, randomOf(seed)))]
  for (const other of others) {
    const { above, below } = sumsOf(reportOn(answer, other))
    expect(below).toEqual(above)
  }
})

test.each(inFhir)('%s in FHIR: the tables add up', (name) => {
  const { above, below } = sumsOf(reportOn(fhirAnswerIn(name), fhirAnswerIn(name)))
  expect(below).toEqual(above)
})

test.runIf(published.length > 0)('so do those of the published examples, together and one by one', () => {
  const files = published.map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
  for (const some of [files, ...files.map((file) => [file])]) {
    const { above, below } = sumsOf(reportOf(some, now))
    expect(below).toEqual(above)
  }
})
