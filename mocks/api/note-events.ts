import type { CareEventTold } from '../../app/tidslinje/vard/contract.ts'
import type { CareDocumentation } from '../contracts/riv-ta/get-care-documentation.ts'
import { apart } from '../platform/apart.ts'
import type { FromProducer } from '../platform/gather.ts'
import { noteOf } from './note.ts'
import type { CareRecords } from './care-records.ts'
import { idOf } from './fields.ts'
import { itemId } from './source.ts'

/** What was written; of a note from a visit, the event of the timeline that it is from. */
export function noteEvents(
  records: CareRecords['GetCareDocumentation'],
  visits: ReadonlyMap<string, string>,
): CareEventTold[] {
  const notes = records.map((record) => ({
    note: noteOf(record),
    visit: visits.get(contactIdOf(record) ?? ''),
  }))
  // Of two that have one id it is not known which is from the visit: they have ids of their own, and stand alone.
  const visitOf = new Map(notes.map(({ note, visit }) => [note.id, visit]))
  return apart(notes.map(({ note }) => note)).map((note) => {
    const { id, author, kind, writtenAt, source } = note
    const title = note.title ?? kind?.text
    const visit = visitOf.get(id)
    return {
      id,
      kind: 'note',
      ...(title && { title }),
      ...(writtenAt && { start: writtenAt }),
      ...(author?.name && { performer: { name: author.name, ...(author.role && { title: author.role }) } }),
      page: id,
      ...(visit && { visit }),
      source,
      alsoFrom: [],
    }
  })
}

/** The id that the care contact of a note has as an event of its own: by source and careContactId, never by time. */
function contactIdOf({ producer, item: { header } }: FromProducer<CareDocumentation>): string | undefined {
  const { careContactId } = header.accessControlHeader
  return careContactId && itemId(producer, 'visit', careContactId, idOf(header.sourceSystemId))
}
