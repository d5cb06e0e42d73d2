import type { Note } from '../../app/anteckningar/contract.ts'
import type { Answer } from '#platform/answer/contract.ts'
import { isAgreementNote } from '../contracts/riv-ta/agreement-note.ts'
import type { CareDocumentation } from '../contracts/riv-ta/get-care-documentation.ts'
import { isPartlyRead, type PartlyRead } from '../contracts/reading.ts'
import { answerOf } from '../platform/answer.ts'
import { type FromProducer, gather, type Question } from '../platform/gather.ts'
import { fileResponse } from './dokument.ts'
import { codedOf, idOf, instantOnly, textOf } from './fields.ts'
import { bytesIn } from './file-size.ts'
import { itemId, sourceOf } from './source.ts'

/** `GET /api/anteckningar`: from GetCareDocumentation. Files are told by kind and size; their bytes are sent by themselves. */
export async function anteckningar(question: Question): Promise<Answer<Note>> {
  const notes = await gather('GetCareDocumentation', question)
  return answerOf(notes.items.map(noteOf), notes)
}

/** `GET /api/anteckningar/{id}/fil`: the bytes of the file that a note is, as they came. */
export async function anteckningsfil(question: Question, id: string): Promise<Response> {
  const { items, statuses } = await gather('GetCareDocumentation', question)
  const note = items.find((one) => idOfNote(one) === id)
  return fileResponse(note?.item.body.multimediaEntry, { isKnown: note !== undefined, statuses })
}

/** An id is unique within its root, which may be that of a system or of nothing. */
function idOfNote({ producer, item: { header } }: FromProducer<CareDocumentation>): string {
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
    }),
  }
}

type Writer = NonNullable<CareDocumentation['header']['author']>

function personOf(writer: Writer | undefined): Note['author'] {
  const role = textOf(writer?.byRole)
  if (!writer?.name && !role) return undefined
  return { ...(writer?.name && { name: writer.name }), ...(role && { role }) }
}

/** A signature that is there and cannot be read is not the same as none. */
function standingOf(item: CareDocumentation): Pick<Note, 'standing' | 'signed'> {
  const { signature } = item.header
  if (signature) {
    const { name, timestamp: at } = signature
    return { standing: 'signed', signed: { ...(name && { name }), ...(at && { at }) } }
  }
  const { notRead = [] } = item as PartlyRead
  return { standing: notRead.some((path) => path.startsWith('header/signature')) ? 'unknown' : 'unsigned' }
}

function fileOf({ body: { multimediaEntry: file } }: CareDocumentation): Pick<Note, 'file'> {
  if (!file) return {}
  const { mediaType, value, reference } = file
  return {
    file: {
      ...(mediaType && { mediaType }),
      ...(value !== undefined && { size: bytesIn(value) }),
      ...(reference && { reference }),
    },
  }
}
