import type { AnswerFault } from '../../contracts/reading.ts'
import { type ContractName, contracts } from '../../contracts/contracts.ts'
import { openBundle } from '../../contracts/fhir/bundle.ts'
import type { Json } from '../../contracts/fhir/json.ts'
import { numberOf } from '../../contracts/fhir/patient.ts'
import { noAnswers, type Remark } from '../../file-kinds/no-answers.ts'
import { asAsked } from '../as-platform.ts'
import { faultOf } from '../fault-words.ts'
import type { Reported } from '../reported.ts'
import type { FileRead } from '../riv-ta-file.ts'
import { safePath } from '../safe.ts'
import { shared } from '../words.ts'
import { formerIn, said } from './former.ts'
import { reachedFrom } from './reached.ts'
import { type Found, readAs } from './read-bundle.ts'
import { asUnseen, reportResource } from './report-resource.ts'
import { planParts, type Sent, sentIn } from './sent.ts'

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
    named: [],
    read: [],
    contracts: [],
    remarks: [],
  }
  if (opened.kind === 'fault') return { ...base, format: 'none', problem: noAnswers.outcome }
  if (opened.kind === 'unreadable') return { ...base, format: 'none', problem: noAnswers.otherJson }
  const { resources } = opened
  const sent = sentIn(resources, bundle)
  const asked = [...new Set(sent.flatMap(({ contracts: own }) => own))]
  const found = asked.map((name) => [name, readAs(name, bundle, now, planParts(resources))] as const)
  const told = sent.map((one) => asAsked(reportedOf(one, found), now))
  const isOwn = (index: number) => sent[index]?.contract !== shared && told[index]?.record.outcome === 'shown'
  const reached = reachedFrom(
    resources.filter((_, index) => isOwn(index)),
    resources,
  )
  const read = told.map((one, index): Reported => {
    const { resource, contract } = sent[index] ?? {}
    const isBeside = contract === shared && one.record.outcome === 'shown'
    return isBeside && resource && !reached.has(resource.path)
      ? { ...one, record: asUnseen(one.record) }
      : one
  })
  const all = [...read, ...formerIn(bundle, sent).map((record) => ({ record }))]
  return {
    ...base,
    contracts: [...new Set(all.map(({ record }) => record.contract))],
    named: resources.flatMap(({ type, json: one }) => (type === 'Patient' && numberOf(one, undefined)) || []),
    read: all,
    remarks: [...answerRemarks(opened.faults), ...unknownTypes(sent)],
  }
}

function reportedOf(sent: Sent, found: readonly (readonly [ContractName, Found])[]): Reported {
  const { resource, whole, contracts: own, contract, known } = sent
  const ours = found.filter(([name]) => own.length === 0 || own.includes(name))
  const faults = unique(
    ours.flatMap(([, one]) => one.faults.filter(({ path }) => isBelow(path, resource.path))),
  ).filter(({ reason }) => reason !== 'unreferenced')
  const items = ours.flatMap(([name, one]) =>
    one.items
      .filter((item) => resource.id && JSON.stringify(item).includes(`"${resource.id}`))
      .map((item) => ({ item, person: personIn(name, item) })),
  )
  const notRead = items.flatMap(({ item }) => ('notRead' in item ? (item.notRead as string[]) : []))
  // An Observation that a report tells of has no record of its own.
  const isPart = contract === shared || resource.type === 'Observation'
  const isRecord = isPart || !known ? undefined : items.length > 0
  const record = reportResource(sent, { faults: known ? faults : [], notRead, isRecord })
  if (contract === shared) return { record }
  const person = items.find((one) => one.person !== undefined)?.person
  return { record, ...(person && { person }), says: said(whole) }
}

/** Whom an item is about; `Patient/1` says where somebody is and not who. */
function personIn(name: ContractName, item: object): string | undefined {
  const read = contracts[name].visibility as (one: object) => { patientId: string | undefined }
  const { patientId } = read(item)
  return patientId?.includes('/') ? undefined : patientId
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

function unknownTypes(sent: readonly Sent[]): Remark[] {
  const types = [
    ...new Set(sent.filter(({ known }) => !known).map(({ resource }) => safePath(resource.type))),
  ]
  if (types.length === 0) return []
  return [
    {
      kind: 'okänd-resurstyp',
      words: `Resurser av en typ som portalen inte läser: ${types.toSorted().join(', ')}`,
      todo: 'Inget behöver göras. Ska uppgifterna visas måste portalen först läsa typen.',
    },
  ]
}
