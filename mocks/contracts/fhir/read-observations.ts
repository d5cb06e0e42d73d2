import * as v from 'valibot'
import type { AnswerFault } from '../reading.ts'
import type { LabAnalysis, LaboratoryOrderOutcome } from '../riv-ta/get-laboratory-order-outcome.ts'
import { containedIn, isHidden, type Resource } from './bundle.ts'
import { codeSystems, cvOf } from './codes.ts'
import { concept, reference, text, time, wordsOf } from './fields.ts'
import { isObject, type Json, listOf } from './json.ts'
import { resultsIn } from './lab-results.ts'
import { specimensIn } from './lab-specimens.ts'
import { looseReader, type LooseReader } from './loose.ts'
import { isWithheld, unknownModifier } from './meaning.ts'
import type { Ways } from './read-each.ts'
import { wrongSubject } from './subject.ts'
import { takenAt } from './taken-at.ts'

type Group = LaboratoryOrderOutcome['body']['groupOfAnalyses'][number]
/** The analyses that an Observation is, the panels among them as groups, and what of them cannot be told. */
type Analyses = { own: LabAnalysis[]; panels: Group[]; faults: AnswerFault[] }

/** HL7 ObservationStatus, and one that R5 has added. What was entered in error is hidden before. */
const statuses = [
  'registered',
  'preliminary',
  'final',
  'amended',
  'corrected',
  'cancelled',
  'unknown',
  'appended',
]

/** Reads an Observation: an analysis, or a panel of them. What cannot be read of it is named, since a record has no part for that. */
export function analysesOf(resource: Resource, patientId: string, ways: Ways, steps = 3): Analyses {
  const { json, path } = resource
  const none = (at: string, reason: string) => ({
    own: [],
    panels: [],
    faults: [{ path: `${path}/${at}`, reason }],
  })
  const unknown = unknownModifier(json, ['contained'])
  if (unknown !== undefined) return none(unknown, 'bad-value')
  const wrong = wrongSubject(resource, patientId, ways.patientOf)
  if (wrong) return { own: [], panels: [], faults: [wrong] }
  const { status } = json
  if (typeof status !== 'string' || !statuses.includes(status)) {
    return none('status', status === undefined ? 'missing' : 'bad-value')
  }
  const of = looseReader(json)
  if (containedIn(resource).faults.length > 0) of.missed.add('contained')
  const analysis = analysisOf(of, resource, ways)
  const parts = componentsIn(of, analysis)
  const members = membersIn(of, resource, patientId, ways, steps)
  const faults = [...of.missed].map((key) => ({ path: `${path}/${key}`, reason: 'bad-value' }))
  const below = [...parts, ...members.own]
  if (below.length === 0 && members.panels.length === 0) {
    return { own: [analysis], panels: [], faults: [...faults, ...members.faults] }
  }
  // A panel that has a value of its own is an analysis too.
  const isValued = analysis.result.length > 0
  const name = wordsOf(of.one('code', concept))
  const comment = isValued ? undefined : analysis.comment
  const group: Group = {
    ...(name && { name }),
    ...(comment && { comment }),
    analysis: isValued ? [analysis, ...below] : below,
  }
  return { own: [], panels: [group, ...members.panels], faults: [...faults, ...members.faults] }
}

function analysisOf(of: LooseReader, resource: Resource, { resolve }: Ways): LabAnalysis {
  const code = cvOf(of.one('code', concept), [codeSystems.npu, codeSystems.loinc, codeSystems.snomed])
  const method = cvOf(of.one('method', concept))
  const issued = of.one('issued', time)
  const taken = takenAt(of)
  const notes = of.many('note', v.object({ text })).map((one) => one.text)
  if (!code) of.missed.add('code')
  return {
    ...(issued && { timestamp: issued }),
    ...(code && { code }),
    ...(method && { method }),
    status: { code: String(resource.json['status']), codeSystem: '2.16.840.1.113883.4.642.3.401' },
    specimen: specimensIn(of, resource, resolve, taken),
    result: resultsIn(of, notes.join('\n')),
    ...(of.json['dataAbsentReason'] !== undefined || !hasResult(of.json) ? commentOf(notes, of) : {}),
  }
}

const hasResult = (json: Json) => Object.keys(json).some((key) => /^value[A-Z]/.test(key))

/** Without a result the notes are about the analysis, and so is why there is none. */
function commentOf(notes: readonly string[], of: LooseReader): { comment?: string } {
  const why = of.one('dataAbsentReason', concept)
  const words = why && (why.text ?? absences[why.coding[0]?.code ?? ''] ?? 'Värdet saknas')
  const comment = [words, ...notes].filter(Boolean).join('\n')
  return comment ? { comment } : {}
}

/** HL7 DataAbsentReason, in Swedish. */
const absences: Readonly<Record<string, string>> = {
  error: 'Analysen misslyckades',
  'not-performed': 'Analysen är inte gjord',
  'temp-unknown': 'Värdet har inte kommit än',
  masked: 'Värdet visas inte',
  'not-permitted': 'Värdet får inte visas',
}

/** What was measured along with it, each an analysis of its own, taken at the same time. */
function componentsIn(of: LooseReader, { specimen, timestamp, status }: LabAnalysis): LabAnalysis[] {
  return listOf(of.json['component']).flatMap((raw) => {
    if (!isObject(raw)) {
      of.missed.add('component')
      return []
    }
    if (isWithheld(raw)) return []
    const part = looseReader(raw)
    const code = cvOf(part.one('code', concept), [codeSystems.npu, codeSystems.loinc, codeSystems.snomed])
    const result = resultsIn(part, '')
    const why = commentOf([], part)
    if (part.missed.size > 0) of.missed.add('component')
    return [
      {
        ...(timestamp && { timestamp }),
        ...(code && { code }),
        ...(status && { status }),
        specimen,
        result,
        ...(result.length === 0 && why),
      },
    ]
  })
}

function membersIn(of: LooseReader, from: Resource, patientId: string, ways: Ways, steps: number): Analyses {
  const all: Analyses = { own: [], panels: [], faults: [] }
  for (const [index, to] of of.many('hasMember', reference).entries()) {
    const found = ways.resolve(to, from)
    if (found && isHidden(found)) continue
    if (!found || found.type !== 'Observation' || steps === 0) {
      all.faults.push({ path: `${from.path}/hasMember[${index + 1}]`, reason: 'missing' })
      continue
    }
    const { own, panels, faults } = analysesOf(found, patientId, ways, steps - 1)
    all.own.push(...own)
    all.panels.push(...panels)
    all.faults.push(...faults)
  }
  return all
}
