import type { Unit } from '../../catalogue/producer.ts'
import type { CV } from '../../contracts/riv-ta/datatypes.ts'
import type { CareDocumentation } from '../../contracts/riv-ta/get-care-documentation.ts'
import { at, hsaId, orgUnit, personnummerOid, type Staff } from './common.ts'
import type { Document } from './document.ts'

const anteckningstyp = { codeSystem: '1.2.752.129.2.2.2.11', codeSystemName: 'KV Anteckningstyp' } as const

const kinds = {
  utr: 'Utredning',
  atb: 'Åtgärd/Behandling',
  sam: 'Sammanfattning',
  sao: 'Samordning',
  ins: 'Inskrivning',
  slu: 'Slutanteckning',
  auf: 'Anteckning utan fysiskt möte',
  sva: 'Slutenvårdsanteckning',
  bes: 'Besöksanteckning',
} as const

/** Facts of a note. Times are Swedish local, `2026-11-24T10:20`. */
export type NoteFacts = {
  /** Personnummer of the patient. */
  of: string
  /** HSA-id of the system that holds the record. */
  system: string
  id: string
  unit: Unit
  author: Staff
  written: string
  /** Absent: nobody has signed it. */
  signed?: string
  /** Who signed, when that is another than the one who wrote. */
  signedBy?: Staff
  /** A code of KV Anteckningstyp, or one that nobody else knows. */
  kind: keyof typeof kinds | CV
  title?: string
  /** Id of the care contact that it is from, in the same system. */
  visit?: string
  text?: string
  file?: Document
  /** What the patient, or one who answers for the patient, has had written down against it. */
  opinion?: { text: string; name: string; at: string }
  approvedForPatient?: boolean
}

const by = (staff: Staff, when: string) => ({
  id: hsaId(staff.hsaId),
  name: staff.name,
  timestamp: at(when),
  byRole: { originalText: staff.title },
})

/** A note as a producer holds it. */
export function note(facts: NoteFacts): CareDocumentation {
  const { of, system, id, unit, author, written, signed, signedBy = author, kind, opinion } = facts
  return {
    header: {
      accessControlHeader: {
        accountableHealthcareProvider: hsaId(unit.careGiver.hsaId),
        accountableCareUnit: hsaId(unit.hsaId),
        patientId: { root: personnummerOid, extension: of },
        blockComparisonTime: at(written),
        approvedForPatient: facts.approvedForPatient ?? true,
        ...(facts.visit && { careContactId: facts.visit }),
      },
      sourceSystemId: hsaId(system),
      record: { id: { root: system, extension: id }, timestamp: at(written) },
      author: { ...by(author, written), orgUnit: orgUnit(unit) },
      ...(signed && { signature: by(signedBy, signed) }),
    },
    body: {
      clinicalDocumentNoteCode:
        typeof kind === 'string' ? { ...anteckningstyp, code: kind, displayName: kinds[kind] } : kind,
      ...(facts.title && { clinicalDocumentNoteTitle: facts.title }),
      ...(facts.text && { clinicalDocumentNoteText: facts.text }),
      ...(facts.file && { multimediaEntry: facts.file }),
      dissentingOpinion: opinion
        ? [
            {
              authorTime: at(opinion.at),
              opinion: opinion.text,
              personId: { root: personnummerOid, extension: of },
              personName: opinion.name,
            },
          ]
        : [],
    },
  }
}
