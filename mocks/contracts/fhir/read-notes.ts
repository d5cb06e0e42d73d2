import type { FhirSource } from '../contract.ts'
import type { AnswerReading } from '../reading.ts'
import type { CareDocumentation } from '../riv-ta/get-care-documentation.ts'
import { codeSystems, cvOf } from './codes.ts'
import { concept, reference, text, time } from './fields.ts'
import { partly, readerOf } from './loose.ts'
import { contentIn } from './note-content.ts'
import { signingIn } from './note-signing.ts'
import { together, whoIs } from './people.ts'
import { readEach, type ReadOne, wordFault } from './read-each.ts'
import { hsaId, systems } from './systems.ts'

/**
 * Notes of the record: DocumentReference of R4 and R5. One that another has taken the place of, or that was withdrawn, is no
 * note to read, and is named. Never throws.
 */
export function readNotes(answer: string, source: FhirSource): AnswerReading<CareDocumentation> {
  return readEach(answer, source, ['DocumentReference'], readNote)
}

/** CompositionStatus of R4 and R5, but for what was taken back. */
const stages = [
  'preliminary',
  'final',
  'amended',
  'registered',
  'partial',
  'corrected',
  'appended',
  'unknown',
]

const readNote: ReadOne<CareDocumentation> = ({ resource, id, patientId }, ways) => {
  const wrong =
    wordFault(resource, 'status', ['current']) ??
    (resource.json['docStatus'] === undefined ? undefined : wordFault(resource, 'docStatus', stages))
  if (wrong) return wrong
  const of = readerOf(resource)
  const { resolve, source } = ways
  const content = contentIn(of, resource, ways)
  const written = of.one('date', time)
  const kind = cvOf(of.one('type', concept), [codeSystems.noteType, codeSystems.loinc])
  const title = of.one('description', text) ?? content.title
  const who = together(of.many('author', reference).map((one) => whoIs(one, resource, resolve)))
  const keeper = whoIs(of.one('custodian', reference), resource, resolve).unit?.orgUnitHSAId
  const careGiver = who.careGiver?.hsaId ?? keeper
  const signature = signingIn(of, resource, ways)
  const item: CareDocumentation = {
    header: {
      accessControlHeader: {
        ...(careGiver && { accountableHealthcareProvider: hsaId(careGiver) }),
        ...(who.unit?.orgUnitHSAId && { accountableCareUnit: hsaId(who.unit.orgUnitHSAId) }),
        patientId: { root: systems.personnummer.slice('urn:oid:'.length), extension: patientId },
        ...(written && { blockComparisonTime: written }),
        approvedForPatient: true,
      },
      sourceSystemId: hsaId(source.sourceSystemHSAId),
      record: {
        id: { root: source.sourceSystemHSAId, extension: id },
        ...(written && { timestamp: written }),
      },
      ...((who.name || who.unit) && {
        author: {
          ...(who.hsaId && { id: hsaId(who.hsaId) }),
          ...(who.name && { name: who.name }),
          ...(written && { timestamp: written }),
          ...(who.role && { byRole: who.role }),
          ...(who.unit && { orgUnit: who.unit }),
        },
      }),
      ...(signature && { signature }),
    },
    body: {
      ...(kind && { clinicalDocumentNoteCode: kind }),
      ...(title && { clinicalDocumentNoteTitle: title }),
      ...(content.text && { clinicalDocumentNoteText: content.text }),
      ...(content.file && { multimediaEntry: content.file }),
      dissentingOpinion: [],
    },
  }
  return partly(item, of.missed)
}
