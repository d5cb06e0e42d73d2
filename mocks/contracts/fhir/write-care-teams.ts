import type { CareTeam as CareTeamR5 } from 'fhir/r5'
import type { CareManager } from '../riv-ta/get-care-managers.ts'
import { systems } from './systems.ts'
import { bundle, hsa } from './write-bundle.ts'

/** Fasta kontakter as a Bundle of FHIR R5 CareTeam, one for each, as the national profile has them. */
export function writeCareTeams(records: readonly CareManager[]): string {
  return bundle(records.map((record) => ({ resource: careTeamOf(record) })))
}

function careTeamOf(record: CareManager): CareTeamR5 {
  const {
    careManagerHeader: header,
    code,
    practitioner,
    period,
    externalNotes,
    managingCareUnit,
    contact,
  } = record
  const [way] = contact
  return {
    resourceType: 'CareTeam',
    id: [practitioner.hsaId.extension, code.code ?? 'utan-kod', period.start].join('-'),
    status: 'active',
    subject: {
      identifier: {
        system: systems.personnummer,
        value: header.accessControlHeader.patientId.extension ?? '',
      },
    },
    period,
    participant: [
      {
        role: {
          ...(code.code && {
            coding: [{ system: `urn:oid:${code.codeSystem}`, code: code.code, display: code.displayName }],
          }),
          ...(code.originalText && { text: code.originalText }),
        },
        member: hsa(practitioner.hsaId.extension ?? '', practitioner.name),
      },
    ],
    managingOrganization: [
      hsa(record.managingCareGiver.hsaId.extension ?? '', record.managingCareGiver.name),
      ...(managingCareUnit ? [hsa(managingCareUnit.hsaId.extension ?? '', managingCareUnit.name)] : []),
    ],
    ...(way && {
      telecom: way.telecom.map(({ system, value }) => ({
        system: system?.code === 'email' ? ('email' as const) : ('phone' as const),
        value,
      })),
    }),
    ...(externalNotes && { note: [{ text: externalNotes }] }),
  }
}
