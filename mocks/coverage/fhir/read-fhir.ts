import type { AnswerFault } from '../../contracts/reading.ts'
import { type ContractName, contracts } from '../../contracts/contracts.ts'
import { openBundle, type Resource } from '../../contracts/fhir/bundle.ts'
import { isObject, type Json, listOf } from '../../contracts/fhir/json.ts'
import { noAnswers, type Remark } from '../../file-kinds/no-answers.ts'
import { faultOf } from '../fault-words.ts'
import type { RecordReport } from '../report.ts'
import type { FileRead } from '../riv-ta-file.ts'
import { safePath } from '../safe.ts'
import { type Found, readAs } from './read-bundle.ts'
import { reportResource, type Sent } from './report-resource.ts'
import { tableOfResource } from './resource-tables.ts'

/** Resources that others point to are counted by themselves, under this name. */
export const shared = 'FHIR-resurser'
const nobodys: Remark = {
  kind: 'okänd-resurstyp',
  words: 'Resurser av en typ som portalen inte läser',
  todo: 'Inget behöver göras. Ska uppgifterna visas måste portalen först läsa typen.',
}

/** Reports on a bundle, or a resource by itself. */
export function readFhir(json: Json, now: Date): FileRead {
  const bundle: Json =
    json['resourceType'] === 'Bundle'
      ? json
      : { resourceType: 'Bundle', type: 'collection', entry: [{ resource: json }] }
  const types = [
    'AllergyIntolerance',
    'CarePlan',
    'Condition',
    'DiagnosticReport',
    'Immunization',
    'MedicationStatement',
  ]
  const opened = openBundle(JSON.stringify(bundle), ...types)
  const base = {
    format: 'fhir' as const,
    sourceSystems: [],
    numbers: [],
    records: [],
    contracts: [],
    remarks: [],
  }
  if (opened.kind === 'fault') return { ...base, format: 'none', problem: noAnswers.outcome }
  if (opened.kind === 'unreadable') return { ...base, format: 'none', problem: noAnswers.otherJson }
  const isOfPlan = planParts(opened.resources)
  const sent = opened.resources.map((one) => sentAs(one, bundle, isOfPlan))
  const asked = [...new Set(sent.flatMap(({ contracts: own }) => own))]
  const found = asked.map((name) => [name, readAs(name, bundle, now, isOfPlan)] as const)
  const numbers = found.flatMap(([name, { items }]) =>
    items.flatMap((item) => {
      const read = contracts[name].visibility as (one: object) => { patientId: string | undefined }
      return read(item).patientId ?? []
    }),
  )
  const records = sent.map((one) => recordOf(one, found))
  return {
    ...base,
    contracts: [...new Set(records.map(({ contract }) => contract))],
    numbers,
    records,
    remarks: [...answerRemarks(opened.faults), ...(sent.some(({ known }) => !known) ? [nobodys] : [])],
  }
}

type SentAs = Sent & { contracts: readonly ContractName[]; known: boolean }

function sentAs(resource: Resource, bundle: Json, isOfPlan: (json: Json) => boolean): SentAs {
  const table = tableOfResource(resource.type, resource.json)
  const place = Number(/^entry\[(\d+)\]/.exec(resource.path)?.[1] ?? 1) - 1
  const entry = listOf(bundle['entry'])[place]
  const whole = isObject(entry) && isObject(entry['resource']) ? entry['resource'] : resource.json
  const own = table?.contracts && !isOfPlan(resource.json) ? table.contracts : []
  return {
    resource,
    whole,
    contract: own[0] ?? shared,
    contracts: own,
    table: table ?? { title: safePath(resource.type), elements: {} },
    known: table !== undefined,
  }
}

/** What belongs to a plan, where the answer has one, and is no record of its own then. */
function planParts(resources: readonly Resource[]): (json: Json) => boolean {
  const plans = resources.filter(({ type }) => type === 'CarePlan').map(({ json }) => JSON.stringify(json))
  return (json) => {
    const id = json['id']
    if (typeof id !== 'string' || !['CareTeam', 'DocumentReference'].includes(String(json['resourceType'])))
      return false
    return plans.some((plan) => plan.includes(`${String(json['resourceType'])}/${id}"`))
  }
}

function recordOf(sent: SentAs, found: readonly (readonly [ContractName, Found])[]): RecordReport {
  const { resource, contracts: own, contract, known } = sent
  const ours = found.filter(([name]) => own.length === 0 || own.includes(name)).map(([, one]) => one)
  const faults = unique(ours.flatMap((one) => one.faults.filter(({ path }) => isBelow(path, resource.path))))
  const items = ours.flatMap((one) =>
    one.items.filter((item) => resource.id && JSON.stringify(item).includes(`"${resource.id}`)),
  )
  const notRead = items.flatMap((item) => ('notRead' in item ? (item.notRead as string[]) : []))
  // An Observation that a report tells of has no record of its own.
  const isPart = contract === shared || resource.type === 'Observation'
  const isRecord = !known ? false : isPart ? undefined : items.length > 0
  const alone = known ? [] : [{ path: `${resource.path}/resourceType`, reason: 'unknown-type' }]
  return reportResource(sent, { faults: [...faults, ...alone], notRead, isRecord })
}

const isBelow = (path: string, at: string) => path === at || path.startsWith(`${at}/`)

function unique(faults: readonly AnswerFault[]): AnswerFault[] {
  return [...new Map(faults.map((one) => [`${one.path} ${one.reason}`, one])).values()]
}

/** What is wrong with the answer beside its resources. */
function answerRemarks(faults: readonly AnswerFault[]): Remark[] {
  const about = faults.filter(({ path }) => !/^entry\[\d+\]\/resource/.test(path))
  return unique(about).map((one) => {
    const { kind, words, todo } = faultOf(one, one.path)
    return { kind, words: `${words} (${safePath(one.path) || 'hela svaret'})`, todo }
  })
}
