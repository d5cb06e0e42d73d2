import * as v from 'valibot'
import { header, text } from './fields.ts'
import { own } from './own-contract.ts'

const party = v.picklist(['care', 'social-care', 'resident', 'relative'])

/** A file that comes with a message: what it is, and its bytes in base64. Without `value` the file is gone. */
const attachment = v.object({
  fileName: v.optional(text),
  mediaType: v.optional(text),
  value: v.optional(text),
})

/**
 * A message between a person and a unit. AddMessage 2.0 puts a message from care in the person's inkorg: of that stand here who sent
 * it (the unit of `header`, `sender`), `subject`, `body`, and the attachments. It has neither a way back, threads nor a booking, and no
 * national contract reads the inkorg; the rest is this project's own. Written at `header/authorTime`.
 */
const schema = v.object({
  header,
  /**
   * `message` from one to the other · `invitation` (kallelse) · `confirmation` of what was booked, called off or declined ·
   * `announcement` of what has changed
   */
  kind: v.picklist(['message', 'invitation', 'confirmation', 'announcement']),
  /** Messages with the same one belong together, and so do those that answer each other. */
  threadId: v.optional(text),
  /** documentId of the message that it answers. */
  inReplyTo: v.optional(text),
  subject: v.optional(text),
  body: v.optional(text),
  /** Who wrote it, and as what; of one from the person, the unit of `header` is the one that got it. */
  sender: v.optional(v.object({ party, name: v.optional(text), title: v.optional(text) })),
  /** bookingId in GetSubjectOfCareSchedule of the same system, of the time it is about. */
  bookingId: v.optional(text),
  about: v.optional(v.object({ kind: v.picklist(['plan', 'agreement']), documentId: text })),
  /** What has become another: before and now, in words of the source. */
  changes: v.optional(v.array(v.object({ what: text, before: v.optional(text), now: v.optional(text) }))),
  attachments: v.optional(v.array(attachment)),
  /** False where no answer is taken to it; absent: as the unit does with messages. */
  answerable: v.optional(v.boolean()),
  internalNotes: v.optional(v.string()),
})
export type MessageRecord = v.InferOutput<typeof schema>

export const messages = own({
  name: 'Messages',
  category: 'x-message',
  themes: ['inkorg'],
  schema,
  strict: ['header', 'kind'],
})
