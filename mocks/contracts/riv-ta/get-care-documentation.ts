import { readNotes } from '../fhir/read-notes.ts'
import { writeNotes } from '../fhir/write-notes.ts'
import { bool, type Infer, loose, looseMany, one, structure, text, time } from './codec.ts'
import { visitOfNote } from './visit-of-note.ts'
import { cv, ii, orgUnit } from './datatypes.ts'
import { rivTa } from './riv-ta-contract.ts'

const writer = {
  id: loose(ii),
  name: loose(text),
  timestamp: loose(time),
  byRole: loose(cv),
}

/** By the rules of the contract either a value or a reference; whatever came is kept, and told for what it is. */
const multimedia = structure({
  mediaType: loose(text),
  /** Base64. */
  value: loose(text),
  reference: loose(text),
})

/** A note of the record, of GetCareDocumentation 3.0. Its text and its file are each the whole of it. */
const careDocumentation = structure({
  header: one(
    structure({
      accessControlHeader: one(
        structure({
          accountableHealthcareProvider: loose(ii),
          accountableCareUnit: loose(ii),
          patientId: one(ii),
          careProcessId: loose(ii),
          blockComparisonTime: loose(time),
          approvedForPatient: one(bool),
          careContactId: loose(text, { namespace: visitOfNote }),
        }),
      ),
      sourceSystemId: loose(ii),
      record: one(structure({ id: one(ii), timestamp: loose(time) })),
      author: loose(structure({ ...writer, orgUnit: loose(orgUnit) })),
      /** Absent: nobody has signed it. */
      signature: loose(structure(writer)),
    }),
  ),
  body: one(
    structure({
      clinicalDocumentNoteCode: loose(cv),
      clinicalDocumentNoteTitle: loose(text),
      /** Plain, or marked up in one of many ways. */
      clinicalDocumentNoteText: loose(text),
      multimediaEntry: loose(multimedia),
      /** What the person, or one who answers for the person, has had written down against it. */
      dissentingOpinion: looseMany(
        structure({
          opinionId: loose(ii),
          authorTime: loose(time),
          opinion: one(text),
          personId: loose(ii),
          personName: loose(text),
        }),
      ),
    }),
  ),
})
export type CareDocumentation = Infer<typeof careDocumentation>

/** A source may answer it in FHIR instead. */
export const getCareDocumentation = {
  ...rivTa({
    name: 'GetCareDocumentation',
    category: 'voo',
    themes: ['anteckningar'],
    version: '3.0',
    answer: 'urn:riv:clinicalprocess:healthcond:description:GetCareDocumentationResponder:3',
    core: 'urn:riv:clinicalprocess:healthcond:description:3',
    item: 'careDocumentation',
    codec: careDocumentation,
    closing: 'resultOnly',
    required: ['header', 'record', 'id'],
    hasSchema: true,
    visibility: ({ header: { accessControlHeader: header } }) => ({
      patientId: header.patientId.extension ?? header.patientId.root,
      approvedForPatient: header.approvedForPatient,
      // The contract has no such field: what is nullified is no longer sent.
      nullified: undefined,
      patientPath: 'careDocumentation/header/accessControlHeader/patientId/extension',
    }),
    times: ({ header: { author, record } }) => ({ start: author?.timestamp ?? record.timestamp }),
  }),
  fhir: { read: readNotes, write: writeNotes },
}
