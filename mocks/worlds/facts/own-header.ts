import { at, type HeaderFacts } from './common.ts'

/** Header of a record in one of the project's own contracts, written at `written` (Swedish local time). */
export function ownHeader(facts: Omit<HeaderFacts, 'author'> & { written?: string; patientOnly?: true }) {
  const { of, system, id, unit, written, approvedForPatient = true, nullified, patientOnly } = facts
  return {
    documentId: id,
    sourceSystemHSAId: system,
    patientId: of,
    careUnitHSAId: unit.hsaId,
    ...(written && { authorTime: at(written) }),
    recordedBy: 'manual' as const,
    approvedForPatient,
    nullified: nullified !== undefined,
    ...(patientOnly && { patientOnly }),
  }
}
