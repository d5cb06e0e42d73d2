import type { Note } from '../../app/anteckningar/contract.ts'
import { isAgreementNote } from '../contracts/riv-ta/agreement-note.ts'
import type { CareDocumentation } from '../contracts/riv-ta/get-care-documentation.ts'
import { isPartlyRead } from '../contracts/reading.ts'
import type { FromProducer } from '../platform/gather.ts'
import { authorOf, codedOf, idOf, instantOnly } from './fields.ts'
import { fileOf, personOf, standingOf } from './note-parts.ts'
import { itemId, sourceOf } from './source.ts'

/** An id is unique within its root, which may be that of a system or of nothing. */
export function idOfNote({ producer, item: { header } }: FromProducer<CareDocumentation>): string {
  const { root, extension } = header.record.id
  return itemId(producer, 'note', [root, extension].filter(Boolean).join('\n'), idOf(header.sourceSystemId))
}

/** A note as the portal is told of it. */
export function noteOf(note: FromProducer<CareDocumentation>): Note {
  const { producer, item } = note
  const { header, body } = item
  const { clinicalDocumentNoteTitle: title, clinicalDocumentNoteText: text } = body
  const kind = codedOf(body.clinicalDocumentNoteCode)
  const writtenAt = header.author?.timestamp ?? header.record.timestamp
  const author = personOf(header.author)
  const { accountableCareUnit: unit, accountableHealthcareProvider: careGiver } = header.accessControlHeader
  const orgUnit = header.author?.orgUnit
  return {
    id: idOfNote(note),
    ...(title && { title }),
    ...(kind && { kind }),
    ...(writtenAt && { writtenAt }),
    ...(author && { author }),
    ...standingOf(item),
    ...(text && { text }),
    ...fileOf(item),
    opinions: body.dissentingOpinion.map(({ opinion, personName: name, authorTime: at }) => ({
      text: opinion,
      ...(name && { name }),
      ...(at && { at }),
    })),
    ...(isAgreementNote(item) && { isAgreement: true }),
    ...(isPartlyRead(item) && { partly: true }),
    source: sourceOf(producer, {
      documentId: idOf(header.record.id),
      sourceSystemHSAId: idOf(header.sourceSystemId),
      careGiverHSAId: idOf(careGiver),
      careUnitHSAId: idOf(unit) ?? orgUnit?.orgUnitHSAId,
      careUnitName: orgUnit?.orgUnitName,
      authorTime: instantOnly(writtenAt),
      author: authorOf(author),
    }),
  }
}
