import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { contracts } from '../contracts/contracts.ts'
import { readAny } from '../contracts/read-any.ts'
import type { ReadFault, Reading } from '../contracts/reading.ts'
import { textOfXml } from '../contracts/riv-ta/encoding.ts'
import { isReportFile, writeReport } from './written-report.ts'

/*
 * `npm run las -- DIR`: reads answers laid out as `DIR/<Contract>/*.xml`. A line per file says what was found, which fields could
 * not be read, and what stands in the records but is not shown.
 * With `--rapport [FILE]`: what of all files below DIR, XML or FHIR as JSON, reaches a resident, in Swedish; see docs/rapport.md.
 * Exit 1 if a reader threw, which none ever should, or a file could not be opened; 2 when there is nothing to read.
 */
const [directory = '', option, target] = process.argv.slice(2)
const isReport = option === '--rapport'
const wrong = whatIsWrong()
if (wrong) {
  console.error(wrong)
  console.error('usage: npm run las -- DIR     with answers in XML as DIR/<Contract>/<name>.xml')
  console.error('       npm run las -- DIR --rapport [FILE.md|.json|.csv]')
  console.error('                              with answers in XML, or FHIR in JSON, lying anyhow below DIR')
  process.exit(2)
}
let threw = 0
// Standard output may be a pipe, which has to take all of a report before the end.
if (isReport) process.exitCode = writeReport(directory, target)
else printLines(directory)

function whatIsWrong(): string | undefined {
  if (!directory) return 'No folder was named.'
  const found = statSync(directory, { throwIfNoEntry: false })
  if (!found) return `${directory} is not there.`
  if (!found.isDirectory()) return `${directory} is a file: name the folder that it lies in.`
  if (option !== undefined && !isReport) return `${option} is no option.`
  return target !== undefined && !isReportFile(target)
    ? `${target} does not end with .md, .json or .csv.`
    : undefined
}

function printLines(root: string): void {
  const lines = filesIn(root).map(
    ([contract, name]) => `${contract}/${name}: ${outcome(root, contract, name)}`,
  )
  for (const line of lines) console.log(line)
  console.log(`${lines.length} files read, ${threw} threw`)
  if (lines.length === 0)
    console.error(`Answers must lie in ${join(root, '<Contract>')}. With --rapport they may lie anyhow.`)
  process.exitCode = lines.length === 0 ? 2 : threw > 0 ? 1 : 0
}

function filesIn(root: string): [contract: string, file: string][] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
    .flatMap((contract) =>
      readdirSync(join(root, contract))
        .filter((file) => file.endsWith('.xml'))
        .toSorted()
        .map((file): [string, string] => [contract, file]),
    )
}

function outcome(root: string, contract: string, file: string): string {
  try {
    const text = textOfXml(readFileSync(join(root, contract, file)))
    return text === undefined
      ? inWords(unknownLetters(contract))
      : [inWords(readAny(text, contract)), ...notShown(text, contract)].join('; ')
  } catch (error) {
    threw += 1
    return `THREW ${String(error)}`
  }
}

/** A file whose letters nobody can know is no answer: it is not shown with others in their place. */
function unknownLetters(contract: string): Reading<unknown> {
  const detail = 'its letters are not written in the way it says'
  return { ok: false, fault: { contract, path: '', reason: 'bad-encoding', detail } }
}

function inWords(reading: Reading<unknown>): string {
  if (!reading.ok) return `fault: ${faultWords(reading.fault)}`
  const { items, unreadable, partly = [] } = reading
  const found = items.length === 0 && unreadable.length === 0 ? 'empty' : `${items.length} items`
  const faults = [
    ['unreadable', unreadable],
    ['fields unreadable', partly],
  ] as const
  return [
    found,
    ...faults.flatMap(([what, all]) =>
      all.length > 0 ? [`${all.length} ${what}: ${all.map(faultWords).join('; ')}`] : [],
    ),
  ].join(', ')
}

/** What stands in the records of an answer and is not read, so that it is shown nowhere. */
function notShown(text: string, contract: string): string[] {
  const known = Object.values(contracts).find(({ name }) => name === contract)
  const places = known?.format === 'xml' ? known.beyond(text) : []
  return places.length > 0 ? [`there but not shown: ${places.join(', ')}`] : []
}

function faultWords({ contract, path, reason, detail }: ReadFault): string {
  return [contract, path, reason, detail].filter(Boolean).join(', ')
}
