import type { Element } from 'slimdom'
import { type ContractName, contracts } from '../contracts/contracts.ts'
import type { Codec } from '../contracts/riv-ta/codec.ts'
import { openEnvelope } from '../contracts/riv-ta/envelope.ts'
import type { RivTaFile } from '../file-kinds/identified.ts'
import { noAnswers, type Remark } from '../file-kinds/no-answers.ts'
import { asAsked } from './as-platform.ts'
import { fatesOf } from './fate.ts'
import { faultOf } from './fault-words.ts'
import type { FileReport } from './report.ts'
import type { Reported } from './reported.ts'
import { type Known, reportRecord } from './riv-ta-record.ts'
import { safeId } from './safe.ts'
import { tables } from './tables.ts'

/** What a file holds, and the numbers of those it names beside its records, which are only counted. */
export type FileRead = Pick<
  FileReport,
  'format' | 'contracts' | 'version' | 'sourceSystems' | 'problem' | 'remarks'
> & {
  read: readonly Reported[]
  named: readonly string[]
}

/** Reports on an answer of a national contract, with or without its envelope. */
export function readRivTa({ text, contract: name, namespace }: RivTaFile, now: Date): FileRead {
  const known = knownOf(name)
  const opened = openEnvelope(text, name, known?.item)
  const base = {
    format: 'riv-ta' as const,
    contracts: [name as string],
    ...(namespace && { version: namespace }),
  }
  if (!known || !opened.ok) {
    const isError = !opened.ok && opened.fault.reason === 'error-result'
    const problem = isError ? noAnswers.errorResult : noAnswers.otherXml
    return { ...base, format: 'none', sourceSystems: [], problem, remarks: [], read: [], named: [] }
  }
  const { items, faults } = opened.envelope
  const read = items.map((element, index) =>
    asAsked(reportRecord(known, element, `${element.localName}[${index + 1}]`), now),
  )
  const systems = items.flatMap((element) => systemsIn(element))
  return {
    ...base,
    sourceSystems: [...new Set(systems.flatMap((one) => safeId(one) ?? []))].toSorted(),
    remarks: [
      ...faults.map((one): Remark => {
        const { kind, words, todo } = faultOf(one, one.path)
        return { kind, words, todo }
      }),
      ...versionRemark(known.answer, namespace),
      ...(items.length === 0 ? [emptyAnswer] : []),
    ],
    read,
    named: [],
  }
}

const emptyAnswer: Remark = {
  kind: 'tomt-svar',
  words: 'Svaret är helt men har inga poster',
  todo: 'Inget behöver göras, om personen inte har några.',
}

function versionRemark(ours: string, namespace: string): Remark[] {
  if (namespace === ours) return []
  return [
    {
      kind: 'annan-version',
      words: namespace
        ? `Svaret har en annan namnrymd än den som portalen är byggd för (${ours}). Det läses ändå, efter elementens namn`
        : `Svaret saknar namnrymd. Det läses ändå, efter elementens namn`,
      todo: 'Kontrollera vilken version av kontraktet källan svarar i; fält kan heta annat eller saknas.',
    },
  ]
}

const kept = new Map<string, Known & { answer: string }>()

function knownOf(name: ContractName): (Known & { answer: string }) | undefined {
  const before = kept.get(name)
  if (before) return before
  const contract = contracts[name]
  const table = tables[name]
  if (contract.format !== 'xml' || !table) return undefined
  const { namespaces, required, codec, visibility } = contract
  const known = {
    name,
    answer: namespaces.own,
    item: required[0] ?? '',
    codec: codec as Codec<never>,
    visibility: visibility as Known['visibility'],
    table,
    fates: fatesOf(table.fields),
  }
  kept.set(name, known)
  return known
}

/** HSA-ids of the systems that a record says it is from. */
function systemsIn(element: Element): string[] {
  return element.children
    .flatMap(({ children }) => children)
    .flatMap((one) => {
      if (one.localName === 'sourceSystemHSAId') return one.textContent?.trim() ?? []
      if (one.localName !== 'sourceSystemId') return []
      return (
        (
          one.children.find(({ localName }) => localName === 'extension') ?? one.children[0]
        )?.textContent?.trim() ?? []
      )
    })
}
