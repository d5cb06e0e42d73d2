import type { Source } from '#platform/answer/contract.ts'
import type { Message } from '../../app/inkorg/contract.ts'
import type { Insats } from '../../app/insatser/contract.ts'
import type { Contact } from '../../app/kontakter/contract.ts'
import type { Reply } from '../../app/provsvar/contract.ts'
import type { TimelineEvent } from '../../app/tidslinje/contract.ts'
import { isStatus } from '../contracts/riv-ta/care-contact-status.ts'
import { hash } from '../platform/hash.ts'
import type { Fact, Thing } from '../platform/since-last/state.ts'

type Said = string | undefined | false

/** A fact, where there is something to say. */
export const fact = (field: string, value: Said, more: Partial<Fact> = {}): Fact[] =>
  value ? [{ field, value, ...more }] : []

/** The records that something is told by. */
export const recordsOf = (...sources: readonly Source[]): Thing['records'] =>
  sources.map(({ logicalAddress, sourceSystemHSAId, documentId }) => ({
    from: logicalAddress,
    record: `${sourceSystemHSAId} ${documentId}`,
  }))

const calledOff = ['cancel', 'no-help-needed']

/** Times that are booked or planned; steps of remisser and days of plans are told by what they are of. */
export function timeThings(events: readonly TimelineEvent[]): Thing[] {
  return events
    .filter(({ kind }) => kind === 'booking' || kind === 'care-contact')
    .map(({ id, title, start, end, place, performer, information, remote, status, answered, ...event }) => {
      const reply = answered?.reply
      const off = isStatus(status?.code, 'cancelled') || calledOff.includes(reply ?? '')
      const { source, alsoFrom } = event
      return {
        area: 'tidslinje',
        id,
        what: 'time',
        title,
        start,
        source,
        records: recordsOf(source, ...alsoFrom),
        facts: [
          ...fact('start', start),
          ...fact('end', end),
          ...fact('off', off && (reply ?? 'source')),
          ...fact('answered', !off && reply),
          ...fact('place', place?.name),
          ...fact('performer', performer?.name),
          ...fact('form', remote),
          ...fact('information', information),
        ],
        until: end ?? start,
        ...(title &&
          event.source.careUnit && {
            alike: [source.sourceSystemHSAId, event.source.careUnit.hsaId, title, remote].join('\n'),
          }),
      }
    })
}

/** Who the person can turn to. Units that have only been visited are no news of their own. */
export function contactThings(contacts: readonly Contact[]): Thing[] {
  return contacts
    .filter(({ kind }) => kind !== 'care-unit')
    .map(({ id, kind, practitioner, unit, role, relationship, telecom, validTo, queue, ...contact }) => {
      const { source, alsoFrom } = contact
      const waysBy = (wanted: string) =>
        telecom.filter(({ system }) => system === wanted).map(({ value }) => value)
      return {
        area: 'kontakter',
        id,
        what: 'contact',
        title: practitioner?.name ?? unit?.name,
        source,
        records: recordsOf(source, ...alsoFrom),
        facts: [
          ...fact('role', role?.text ?? relationship),
          ...fact('unit', practitioner && unit?.name),
          ...fact('phone', waysBy('phone').join(', ')),
          ...fact('mail', waysBy('email').join(', ')),
          ...fact('validTo', validTo),
          ...fact('queue', queue?.position?.toString()),
        ],
        // The national contract gives its records no id of their own.
        alike: [kind, practitioner?.hsaId ?? practitioner?.name, role?.code ?? role?.text, unit?.name].join(
          '\n',
        ),
      }
    })
}

/** Replies, which are told to be there and not what they say: that is for their own page. */
export function replyThings(replies: readonly Reply[]): Thing[] {
  return replies.map(({ id, stage, outcome, groups, text, unread, partly, signed, responsible, source }) => ({
    area: 'provsvar',
    id,
    what: 'reply',
    title: outcome?.title ?? groups[0]?.name,
    source,
    records: recordsOf(source),
    facts: [
      ...fact('stage', stage?.kind),
      ...fact('content', hash(JSON.stringify([text, groups, signed])), { isSign: true }),
    ],
    at: source.authorTime,
    by: source.author?.name ?? responsible?.name,
    came: source.authorTime,
    isOfLatest: true,
    ...(!unread && { isKnown: true }),
    ...(partly && { isPartlyRead: true }),
  }))
}

/** Messages, each by itself; their page is that of the thread. */
export function messageThings(messages: readonly Message[]): Thing[] {
  return messages.map(({ id, thread, subject, text, sentAt, sender, unread, partly, source }) => ({
    area: 'inkorg',
    id,
    what: 'message',
    title: subject,
    page: thread,
    source,
    records: recordsOf(source),
    facts: fact('content', hash(JSON.stringify([subject, text])), { isSign: true }),
    at: sentAt,
    by: sender?.name,
    came: sentAt,
    isOfLatest: true,
    ...(!unread && { isKnown: true }),
    ...(partly && { isPartlyRead: true }),
  }))
}

/** What the kommun has been asked for, has decided, and gives. */
export function insatsThings(all: readonly Insats[]): Thing[] {
  return all.map(({ id, input, scope, performer, validFrom, validTo, decision, partly, source }) => ({
    area: 'insatser',
    id,
    what: decision ? (decision.stage === 'applied' ? 'application' : 'decision') : 'insats',
    title: decision?.what ?? input,
    source,
    records: recordsOf(source, ...(decision ? [decision.source] : [])),
    facts: [
      ...fact('outcome', decision?.outcome),
      ...fact('decided', decision?.decidedOn),
      ...fact('scope', scope),
      ...fact('performer', performer?.name),
      ...fact('validFrom', decision?.validFrom ?? validFrom),
      ...fact('validTo', decision?.validTo ?? validTo),
    ],
    at: decision?.source.authorTime ?? source.authorTime,
    by: decision?.decider?.name ?? source.author?.name,
    ...(partly && { isPartlyRead: true }),
  }))
}
