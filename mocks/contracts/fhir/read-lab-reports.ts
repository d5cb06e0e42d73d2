import * as v from 'valibot'
import type { FhirSource } from '../contract.ts'
import type { AnswerFault, AnswerReading } from '../reading.ts'
import type { LaboratoryOrderOutcome } from '../riv-ta/get-laboratory-order-outcome.ts'
import { isHidden } from './bundle.ts'
import { cvOf, iiOf } from './codes.ts'
import { concept, identifier, reference, text, time, wordsOf } from './fields.ts'
import { isObject, listOf } from './json.ts'
import { labHeaderOf } from './lab-header.ts'
import { isOtherThanLab } from './lab-kind.ts'
import { referralIn } from './lab-referral.ts'
import { partly, readerOf } from './loose.ts'
import { isWithheld } from './meaning.ts'
import { together, whoIs } from './people.ts'
import { analysesOf } from './read-observations.ts'
import { readEach, type ReadOne, type Record, type Ways } from './read-each.ts'

/** HL7 DiagnosticReportStatus and ObservationStatus, by which a reply says how far it has come. */
const stages = '2.16.840.1.113883.4.642.3.235'

type Group = LaboratoryOrderOutcome['body']['groupOfAnalyses'][number]

/**
 * Replies of laboratories: DiagnosticReport of R4 and R5 with the Observations it points to, and each Observation that none
 * points to. What is of another kind than of a laboratory is named. Never throws.
 */
export function readLabReports(answer: string, source: FhirSource): AnswerReading<LaboratoryOrderOutcome> {
  return readEach(answer, source, ['DiagnosticReport', 'Observation'], readReply)
}

const readReply: ReadOne<LaboratoryOrderOutcome> = (record, ways, faults) => {
  const { resource } = record
  const { json, path, type } = resource
  const isReport = type === 'DiagnosticReport'
  if (!isReport && isPointedTo(resource.path, ways)) return undefined
  const status = json['status']
  if (typeof status !== 'string') {
    return { path: `${path}/status`, reason: status === undefined ? 'missing' : 'bad-value' }
  }
  if (isOtherThanLab(json)) return { path: `${path}/category`, reason: 'bad-value' }
  return isReport ? replyOf(record, status, ways, faults) : aloneOf(record, status, ways)
}

/** True for an Observation that a report, or another Observation, tells of. */
function isPointedTo(path: string, { resources, resolve }: Ways): boolean {
  return resources.some((one) =>
    [...listOf(one.json['result']), ...listOf(one.json['hasMember'])].some((to) => {
      const read = v.safeParse(reference, to)
      return read.success && resolve(read.output, one)?.path === path
    }),
  )
}

function replyOf(record: Record, status: string, ways: Ways, faults: AnswerFault[]): LaboratoryOrderOutcome {
  const { resource } = record
  const of = readerOf(resource)
  const own = cvOf(of.one('code', concept))
  const conclusion = of.one('conclusion', text)
  const codes = of.many('conclusionCode', concept).flatMap((one) => wordsOf(one) ?? [])
  const notes = of.many('note', v.object({ text })).map((one) => one.text)
  const said = [conclusion, ...codes, ...notes].filter(Boolean).join('\n')
  const id = of.many('identifier', identifier).map(iiOf).find(Boolean)
  const who = together(of.many('performer', reference).map((one) => whoIs(one, resource, ways.resolve)))
  const groups = groupsIn(record, ways, faults)
  const referral = referralIn(of, resource, ways)
  const recipient = referral?.requester?.orgUnit
  // A file is told of, though there is no place for it.
  if (listOf(resource.json['presentedForm']).length > 0) of.missed.add('presentedForm')
  const item: LaboratoryOrderOutcome = {
    header: labHeaderOf(record, { issued: of.one('issued', time), who }, ways),
    body: {
      ...(id && { identifier: id }),
      type: { code: status, codeSystem: stages },
      ...(said && { text: said }),
      ...(referral && { referral }),
      groupOfAnalyses: groups.map((group, index) => (index === 0 && own ? named(group, own) : group)),
      ...(recipient && { recipientUnit: recipient }),
    },
  }
  return partly(item, of.missed)
}

/** The first group is the report's own, and has its name. */
const named = (group: Group, code: NonNullable<Group['code']>): Group =>
  code.code ? { ...group, code } : { ...group, name: code.originalText ?? code.displayName ?? '' }

/** What a report points to: single analyses together, and each panel as a group of its own. */
function groupsIn({ resource, patientId }: Record, ways: Ways, faults: AnswerFault[]): Group[] {
  const own: Group = { analysis: [] }
  const groups: Group[] = []
  for (const [index, to] of listOf(resource.json['result']).entries()) {
    if (isObject(to) && isWithheld(to)) continue
    const path = `${resource.path}/result[${index + 1}]`
    const read = v.safeParse(reference, to)
    const found = read.success ? ways.resolve(read.output, resource, 'Observation') : undefined
    if (!found) {
      faults.push({ path, reason: read.success ? 'missing' : 'bad-value' })
    } else if (!isHidden(found)) {
      const told = analysesOf(found, patientId, ways)
      own.analysis.push(...told.own)
      groups.push(...told.panels)
      faults.push(...told.faults)
    }
  }
  return own.analysis.length > 0 || groups.length === 0 ? [own, ...groups].filter(isNotEmpty) : groups
}
const isNotEmpty = ({ analysis }: Group) => analysis.length > 0

/** An Observation that no report tells of is a reply of its own. */
function aloneOf(record: Record, status: string, ways: Ways): LaboratoryOrderOutcome | AnswerFault {
  const { resource } = record
  const { own, panels, faults } = analysesOf(resource, record.patientId, ways)
  const [wrong] = faults
  if (wrong && own.length === 0 && panels.length === 0) return wrong
  const of = readerOf(resource)
  const who = together(of.many('performer', reference).map((one) => whoIs(one, resource, ways.resolve)))
  const item: LaboratoryOrderOutcome = {
    header: labHeaderOf(record, { issued: of.one('issued', time), who }, ways),
    body: {
      type: { code: status, codeSystem: stages },
      groupOfAnalyses: [{ analysis: own }, ...panels].filter(isNotEmpty),
    },
  }
  if (wrong) of.missed.add('hasMember')
  return partly(item, of.missed)
}
