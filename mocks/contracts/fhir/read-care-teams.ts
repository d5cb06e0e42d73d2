import * as v from 'valibot'
import type { FhirSource } from '../contract.ts'
import type { AnswerFault, AnswerReading } from '../reading.ts'
import type { CareManager } from '../riv-ta/get-care-managers.ts'
import { isHidden, openBundle, type Resource } from './bundle.ts'
import { faultOf } from './faults.ts'
import { concepts, dateIn, period, periodOf, reference, text, wordsOf } from './fields.ts'
import { isObject } from './json.ts'
import { isWithheld, unknownModifier } from './meaning.ts'
import { leadsToHidden, nameOf, type Resolve, resolverOf, shownOf } from './references.ts'
import { type PatientOf, patientsOf } from './subject.ts'
import { hsaId, systems } from './systems.ts'
import { type Way, waysIn } from './telecom.ts'
import { uniqueIds } from './unique-ids.ts'

const teamSchema = v.object({
  id: text,
  // One that is proposed, resting or over is nobody's fasta kontakt, and is named as what cannot be shown.
  status: v.optional(v.literal('active'), 'active'),
  subject: reference,
  period: v.optional(period),
  participant: v.pipe(v.array(v.unknown()), v.minLength(1)),
  managingOrganization: v.optional(v.array(reference), []),
  telecom: v.optional(v.array(v.unknown()), []),
  note: v.optional(v.array(v.object({ text })), []),
})
type Team = Omit<v.InferOutput<typeof teamSchema>, 'telecom'> & { telecom: Way[] }

const participantSchema = v.object({
  member: v.optional(reference),
  role: concepts,
  period: v.optional(period),
  coveragePeriod: v.optional(period),
})
type Participant = v.InferOutput<typeof participantSchema>

type Ways = { resolve: Resolve; patientOf: PatientOf; source: FhirSource; idOf: ReturnType<typeof uniqueIds> }

/** Fasta kontakter (R5 CareTeam, one for each who takes part). Never throws. */
export function readCareTeams(answer: string, source: FhirSource): AnswerReading<CareManager> {
  const opened = openBundle(answer, 'CareTeam')
  if (opened.kind !== 'open') return opened
  const { resources } = opened
  const ways = {
    resolve: resolverOf(resources),
    patientOf: patientsOf(resources, source),
    source,
    idOf: uniqueIds(),
  }
  const items: CareManager[] = []
  const faults = [...opened.faults]
  for (const resource of resources) {
    if (resource.type !== 'CareTeam' || isHidden(resource)) continue
    const read = careManagersOf(resource, ways)
    items.push(...read.items)
    faults.push(...read.faults)
  }
  return { kind: 'read', items, faults }
}

const fault = (one: AnswerFault) => ({ items: [], faults: [one] })

function careManagersOf(resource: Resource, ways: Ways): { items: CareManager[]; faults: AnswerFault[] } {
  const { json, path } = resource
  const unknown = unknownModifier(json, ['participant', 'contained'])
  if (unknown !== undefined) return fault({ path: `${path}/${unknown}`, reason: 'bad-value' })
  const read = v.safeParse(teamSchema, json)
  if (!read.success) return fault(faultOf(path, read.issues[0]))
  const patientId = ways.patientOf(read.output.subject, resource)
  if (patientId === undefined) return fault({ path: `${path}/subject/identifier`, reason: 'missing' })
  const items: CareManager[] = []
  const { ways: telecom, faults } = waysIn(read.output.telecom, `${path}/telecom`, ways.source.now)
  const team = { ...read.output, telecom }
  for (const [index, raw] of team.participant.entries()) {
    const at = `${path}/participant[${index + 1}]`
    const one = participantOf(raw, at)
    if (one === undefined) continue
    const record = 'reason' in one ? one : careManagerRecord(team, one, { resource, patientId, at }, ways)
    if (record === undefined) continue
    if ('reason' in record) faults.push(record)
    else items.push(record)
  }
  return { items, faults }
}

function participantOf(raw: unknown, path: string): Participant | AnswerFault | undefined {
  if (!isObject(raw)) return { path, reason: 'bad-value' }
  if (isWithheld(raw)) return undefined
  const unknown = unknownModifier(raw)
  if (unknown !== undefined) return { path: `${path}/${unknown}`, reason: 'bad-value' }
  const read = v.safeParse(participantSchema, raw)
  return read.success ? read.output : faultOf(path, read.issues[0])
}

type Place = { resource: Resource; patientId: string; at: string }

function careManagerRecord(
  team: Team,
  participant: Participant,
  { resource, patientId, at }: Place,
  { resolve, source, idOf }: Ways,
): CareManager | AnswerFault | undefined {
  const { member, role } = participant
  if (member && leadsToHidden(member, resource, resolve)) return undefined
  const [giver, unit] = team.managingOrganization.map((one) => shownOf(one, resource, resolve))
  const coding = role.flatMap((one) => one.coding).find(({ code }) => code)
  const roleWords = wordsOf(role.find((one) => wordsOf(one)))
  const originalText = role.find((one) => one.text)?.text
  const [name, giverName, unitName] = [member, giver, unit].map((one) => nameOf(one, resource, resolve))
  if (!name && !roleWords && !coding && !giverName && !unitName) {
    return { path: `${at}/member/display`, reason: 'missing' }
  }
  const giverId = giver?.identifier?.value ?? ''
  const unitId = unit?.identifier?.value
  const note = team.note.map((one) => one.text).join('\n')
  const given = periodOf(participant.period) ?? periodOf(participant.coveragePeriod) ?? periodOf(team.period)
  const start = given?.start && dateIn(given.start)
  const end = given?.end && dateIn(given.end)
  return {
    documentId: idOf(team.id),
    careManagerHeader: {
      accessControlHeader: {
        accountableHealthcareProviderId: hsaId(giverId),
        ...(unitId && { accountableCareUnitId: hsaId(unitId) }),
        patientId: { root: systems.personnummer.slice('urn:oid:'.length), extension: patientId },
        blockComparisonTime: given?.start ?? '',
      },
      sourceSystemId: hsaId(source.sourceSystemHSAId),
    },
    code: {
      ...(coding?.code && { code: coding.code }),
      ...(coding?.system && { codeSystem: coding.system.replace('urn:oid:', '') }),
      ...(coding?.display && { displayName: coding.display }),
      ...(originalText && { originalText }),
    },
    practitioner: {
      hsaId: hsaId(member?.identifier?.value ?? ''),
      ...(name && { name }),
    },
    period: { ...(start && { start }), ...(end && { end }) },
    ...(note && { externalNotes: note }),
    managingCareGiver: { hsaId: hsaId(giverId), ...(giverName && { name: giverName }), contact: [] },
    ...(unit &&
      (unitId || unitName) && {
        managingCareUnit: { hsaId: hsaId(unitId ?? ''), ...(unitName && { name: unitName }), contact: [] },
      }),
    contact: [
      {
        telecom: team.telecom.map(({ system, value }) => ({
          system: { code: system ?? 'other' },
          value,
          period: [],
        })),
      },
    ],
  }
}
