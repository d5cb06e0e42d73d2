import type { MessageRecord } from '../../contracts/own/messages.ts'
import type { HeaderFacts, Staff } from './common.ts'
import type { Document } from './document.ts'
import { ownHeader } from './own-header.ts'

/** Facts of a message. `unit` is the one at the unit's end, whoever wrote it; `from` absent: the unit itself. Times are Swedish local. */
export type MessageFacts = Pick<HeaderFacts, 'of' | 'system' | 'id' | 'unit'> & {
  written?: string
  kind?: MessageRecord['kind']
  thread?: string
  answers?: string
  subject?: string
  body?: string
  from?: Staff | 'resident' | { relative: string }
  booking?: string
  about?: MessageRecord['about']
  changes?: MessageRecord['changes']
  files?: readonly (Document & { name: string })[]
  answerable?: false
  patientOnly?: true
}

/** A message as a producer holds it. */
export function message(facts: MessageFacts): MessageRecord {
  const {
    kind = 'message',
    thread,
    answers,
    subject,
    body,
    booking,
    about,
    changes,
    files,
    answerable,
  } = facts
  return {
    header: ownHeader(facts),
    kind,
    ...(thread && { threadId: thread }),
    ...(answers && { inReplyTo: answers }),
    ...(subject && { subject }),
    ...(body && { body }),
    sender: senderOf(facts),
    ...(booking && { bookingId: booking }),
    ...(about && { about }),
    ...(changes && { changes: [...changes] }),
    ...(files && {
      attachments: files.map(({ name, ...file }) => ({
        fileName: name,
        mediaType: file.mediaType,
        ...('value' in file && { value: file.value }),
      })),
    }),
    ...(answerable === false && { answerable }),
  }
}

function senderOf({ from, unit }: MessageFacts): MessageRecord['sender'] {
  if (from === 'resident') return { party: 'resident' }
  const party = unit.legalDomain === 'HSL' ? 'care' : 'social-care'
  if (!from) return { party }
  return 'relative' in from
    ? { party: 'relative', name: from.relative }
    : { party, name: from.name, title: from.title }
}
