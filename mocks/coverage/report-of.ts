import { leavesOf } from '../contracts/riv-ta/fields-of.ts'
import { type ContractName, contracts } from '../contracts/contracts.ts'
import { identify } from '../file-kinds/identify.ts'
import { noAnswers } from '../file-kinds/no-answers.ts'
import { readFhir, shared } from './fhir/read-fhir.ts'
import type { ContractReport, CoverageReport, FileReport, NamedBytes } from './report.ts'
import { type FileRead, readRivTa } from './riv-ta-file.ts'
import { type Around, summed } from './sums.ts'
import { tables } from './tables.ts'
import { fhirKnown } from './fhir/known.ts'

/** Said in every report, since nobody should take it for more. */
const checked =
  'Kontrollen gäller det som portalen läser: att fälten finns, har värden av rätt slag och inte står flera gånger. Den ersätter inte en kontroll mot hela det publicerade schemat: ordningen mellan element, fält som portalen inte läser och fält som schemat kräver men portalen klarar sig utan kontrolleras inte.'

/**
 * What of the answers in some files reaches the resident, and why the rest does not. The same files and the same `now` give the same
 * report. It holds names of files and fields, counts, ids of records and codes, but no other value out of a record. Never throws.
 */
export function reportOf(files: readonly NamedBytes[], now: Date): CoverageReport {
  const read = files
    .map((file) => ({ file, read: readFile(file, now) }))
    .toSorted((a, b) => (a.file.name < b.file.name ? -1 : a.file.name > b.file.name ? 1 : 0))
  return {
    made: now.toISOString(),
    checked,
    persons: personsIn(read.map((one) => one.read)),
    files: read.map(({ file, read: { numbers, ...told } }): FileReport => ({
      name: file.name,
      size: file.bytes.length,
      ...told,
      persons: new Set(numbers).size,
    })),
    contracts: contractsIn(read.map((one) => one.read)),
  }
}

const personsIn = (all: readonly FileRead[]) => new Set(all.flatMap(({ numbers }) => numbers)).size

function readFile({ bytes }: NamedBytes, now: Date): FileRead {
  const found = identify(bytes)
  if (found.format === 'riv-ta') return readRivTa(found.text, found.contract, found.namespace)
  if (found.format === 'fhir') return readFhir(found.json, now)
  const { kind, contract, namespace } = found
  return {
    format: 'none',
    contracts: contract ? [contract] : [],
    ...(namespace && { version: namespace }),
    sourceSystems: [],
    problem: noAnswers[kind],
    remarks: [],
    records: [],
    numbers: [],
  }
}

/** The contracts of all files, in the order of the portal's own list. */
function contractsIn(read: readonly FileRead[]): ContractReport[] {
  const names: readonly string[] = [...Object.keys(contracts), shared]
  return names.flatMap((name) =>
    (['riv-ta', 'fhir'] as const).flatMap((format) => {
      const own = read.filter((one) => one.format === format && one.contracts.includes(name))
      if (own.length === 0) return []
      const records = own.flatMap((one) => one.records.filter(({ contract }) => contract === name))
      const persons = new Set(own.flatMap(({ numbers }) => numbers)).size
      return [summed({ ...aroundOf(name, format), files: own.length, persons }, records)]
    }),
  )
}

function aroundOf(name: string, format: Around['format']): Omit<Around, 'files' | 'persons'> {
  if (format === 'fhir') return { name, format, ...fhirKnown(name) }
  const contract = contracts[name as ContractName]
  const { title = name, useful = [] } = tables[name as ContractName] ?? {}
  return {
    name,
    format,
    title,
    useful,
    known: contract.format === 'xml' ? leavesOf(contract.codec as never) : [],
  }
}
