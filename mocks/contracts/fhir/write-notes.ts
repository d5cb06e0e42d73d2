import type { DocumentReference, DocumentReferenceContent } from 'fhir/r4'
import type { CareDocumentation } from '../riv-ta/get-care-documentation.ts'
import { conceptOf } from './codes.ts'
import { bundle, hsa, noPatient } from './write-bundle.ts'
import { doerOf, patientOf } from './write-people.ts'
import { signedBy } from './write-signatures.ts'

/** Notes of the record as a Bundle of FHIR R4 DocumentReference, with their texts inline. */
export function writeNotes(records: readonly CareDocumentation[]): string {
  return bundle(
    records.flatMap((record) => {
      const { signature, record: own } = record.header
      const id = own.id.extension ?? own.id.root
      const { timestamp: at } = signature ?? {}
      const signer = { id: signature?.id?.extension, name: signature?.name }
      return [
        { resource: noteOf(record, id) },
        ...(at ? [signedBy(`DocumentReference/${id}`, { ...signer, at })] : []),
      ]
    }),
  )
}

function noteOf({ header, body }: CareDocumentation, id: string): DocumentReference {
  const { author, accessControlHeader: access } = header
  const giver = access.accountableHealthcareProvider?.extension
  const who = doerOf({
    ...(author?.id?.extension && { healthcareProfessionalHSAId: author.id.extension }),
    ...(author?.name && { healthcareProfessionalName: author.name }),
    ...(author?.byRole && { healthcareProfessionalRoleCode: author.byRole }),
    ...(author?.orgUnit && { healthcareProfessionalOrgUnit: author.orgUnit }),
    ...(giver && { healthcareProfessionalCareGiverHSAId: giver }),
  })
  return {
    resourceType: 'DocumentReference',
    id,
    ...(!access.approvedForPatient && { meta: noPatient }),
    contained: who.contained,
    status: 'current',
    docStatus: header.signature ? 'final' : 'preliminary',
    ...(body.clinicalDocumentNoteCode && { type: conceptOf(body.clinicalDocumentNoteCode) }),
    subject: patientOf(access.patientId.extension ?? access.patientId.root),
    ...(header.record.timestamp && { date: header.record.timestamp }),
    author: [who.reference],
    ...(giver && { custodian: hsa(giver) }),
    ...(body.clinicalDocumentNoteTitle && { description: body.clinicalDocumentNoteTitle }),
    content: contentOf(body),
  }
}

function contentOf({ clinicalDocumentNoteText: words, multimediaEntry: file }: CareDocumentation['body']) {
  const content: DocumentReferenceContent[] = []
  if (words) {
    const data = btoa(String.fromCodePoint(...new TextEncoder().encode(words)))
    content.push({ attachment: { contentType: 'text/plain; charset=utf-8', data } })
  }
  if (file) {
    const { mediaType, value, reference } = file
    content.push({
      attachment: {
        ...(mediaType && { contentType: mediaType }),
        ...(value !== undefined && { data: value }),
        ...(reference && { url: reference }),
      },
    })
  }
  return content
}
