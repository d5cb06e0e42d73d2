import { numberOf, onceEach } from './as-platform.ts'
import { leavesOf } from '../contracts/riv-ta/fields-of.ts'
import { type ContractName, contracts } from '../contracts/contracts.ts'
import { identify } from '../file-kinds/identify.ts'
import { noAnswers } from '../file-kinds/no-answers.ts'
import { readFhir } from './fhir/read-fhir.ts'
import type { ContractReport, CoverageReport, FileReport, NamedBytes } from './report.ts'
import { type FileRead, readRivTa } from './riv-ta-file.ts'
import { type Around, summed } from './sums.ts'
import { tables } from './tables.ts'
import { shared } from './words.ts'
import { fhirKnown } from './fhir/known.ts'

/** Said in every report, since nobody should take it for more. */
const checked =
  'Kontrollen gäller det som portalen läser: att fälten finns, har värden av rätt slag och inte står flera gånger. Den ersätter inte en kontroll mot hela det publicerade schemat: ordningen mellan element, fält som portalen inte läser och fält som schemat kräver men portalen klarar sig utan kontrolleras inte.'

/**
 * What of the answers in some files reaches the resident, and why the rest does not. The same files and the same `now` give the same
 * report. It holds names of files and fields, counts, ids of records and codes, but no other value out of a record. Never throws.
 */
export function reportOf(files: readonly NamedBytes[], now: Date): CoverageReport {
  const inOrder = files.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  const told = onceEach(
    inOrder.map((file) => ({ ...readFile(file, now), name: file.name, size: file.bytes.length })),
  ).map(({ read, named, ...about }): FileTold => {
    const numbers = [...named, ...read.flatMap(({ person }) => person ?? [])]
    return {
      ...about,
      records: read.map(({ record }) => record),
      numbers: numbers.map((one) => numberOf(one, now)),
    }
  })
  return {
    made: now.toISOString(),
    checked,
    persons: personsIn(told),
    files: told.map((one): FileReport => {
      const { numbers: _, ...file } = one
      return { ...file, persons: personsIn([one]) }
    }),
    contracts: contractsIn(told),
  }
}

type FileTold = Omit<FileReport, 'persons'> & { numbers: string[] }
const personsIn = (all: readonly FileTold[]) => new Set(all.flatMap(({ numbers }) => numbers)).size

function readFile({ bytes }: NamedBytes, now: Date): FileRead {
  const found = identify(bytes)
  if (found.format === 'riv-ta') return readRivTa(found, now)
  if (found.format === 'fhir') return readFhir(found.json, now)
  const { kind, contract, namespace } = found
  return {
    format: 'none',
    contracts: contract ? [contract] : [],
    ...(namespace && { version: namespace }),
    sourceSystems: [],
    problem: noAnswers[kind],
    remarks: [],
    read: [],
    named: [],
  }
}

/** The contracts of all files, in the order of the portal's own list. */
function contractsIn(read: readonly FileTold[]): ContractReport[] {
  const names: readonly string[] = [...Object.keys(contracts), shared]
  return names.flatMap((name) =>
    (['riv-ta', 'fhir'] as const).flatMap((format) => {
      const own = read.filter((one) => one.format === format && one.contracts.includes(name))
      if (own.length === 0) return []
      const records = own.flatMap((one) => one.records.filter(({ contract }) => contract === name))
      const having = own.filter((one) => one.records.some(({ contract }) => contract === name)).length
      return [summed({ ...aroundOf(name, format), files: having, persons: personsIn(own) }, records)]
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
