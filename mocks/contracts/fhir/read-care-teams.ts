import * as v from 'valibot'
import type { FhirSource } from '../contract.ts'
import type { AnswerReading } from '../reading.ts'
import type { CareManager } from '../riv-ta/get-care-managers.ts'
import { concept, hsaId, period, readResources, reference, subject, text } from './bundle.ts'
import { systems } from './systems.ts'

const careTeamSchema = v.object({
  id: text,
  subject,
  period,
  participant: v.pipe(v.array(v.object({ role: concept, member: reference })), v.minLength(1)),
  managingOrganization: v.pipe(v.array(reference), v.minLength(1)),
  telecom: v.optional(v.array(v.object({ system: v.optional(text), value: text })), []),
  note: v.optional(v.array(v.object({ text })), []),
})

/** Fasta kontakter (R5 CareTeam, one for each). */
export function readCareTeams(answer: string, source: FhirSource): AnswerReading<CareManager> {
  return readResources(answer, 'CareTeam', careTeamSchema, (team) => careManagerRecord(team, source))
}

function careManagerRecord(
  team: v.InferOutput<typeof careTeamSchema>,
  { sourceSystemHSAId }: FhirSource,
): CareManager {
  const [first] = team.participant
  const [giver, unit] = team.managingOrganization
  const coding = first?.role.coding.find(({ code }) => code)
  const giverId = giver?.identifier?.value ?? ''
  const unitId = unit?.identifier?.value
  const note = team.note.map((one) => one.text).join('\n')
  return {
    careManagerHeader: {
      accessControlHeader: {
        accountableHealthcareProviderId: hsaId(giverId),
        ...(unitId && { accountableCareUnitId: hsaId(unitId) }),
        patientId: {
          root: systems.personnummer.slice('urn:oid:'.length),
          extension: team.subject.identifier.value,
        },
        blockComparisonTime: `${team.period.start}T00:00:00Z`,
      },
      sourceSystemId: hsaId(sourceSystemHSAId),
    },
    code: {
      ...(coding?.code && { code: coding.code }),
      ...(coding?.system && { codeSystem: coding.system.replace('urn:oid:', '') }),
      ...(coding?.display && { displayName: coding.display }),
      ...(first?.role.text && { originalText: first.role.text }),
    },
    practitioner: {
      hsaId: hsaId(first?.member.identifier?.value ?? ''),
      ...(first?.member.display && { name: first.member.display }),
    },
    period: { start: team.period.start, ...(team.period.end && { end: team.period.end }) },
    ...(note && { externalNotes: note }),
    managingCareGiver: { hsaId: hsaId(giverId), ...(giver?.display && { name: giver.display }), contact: [] },
    ...(unitId && {
      managingCareUnit: { hsaId: hsaId(unitId), ...(unit?.display && { name: unit.display }), contact: [] },
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
