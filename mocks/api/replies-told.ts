import { repliesIn } from '../platform/event-replies.ts'
import type { FromProducer, Question } from '../platform/gather.ts'
import type { ContractName, ItemOf } from '../contracts/contracts.ts'
import { mayKnow } from '../platform/may-know.ts'
import { forPatient } from '../platform/patient-filter.ts'
import { personKey } from '../worlds/per-world.ts'
import type { ToldReply } from './replied.ts'
import { bookedEvent } from './timeline-of.ts'
import { careContactEvent } from './timeline-events.ts'

/**
 * The replies that are kept of a person, with each time as the one who asks now may know it: whoever answered may have been told
 * of more, or of less.
 */
export function repliesFor(
  question: Pick<Question, 'world' | 'persona' | 'rights'>,
): ReadonlyMap<string, ToldReply> {
  const kept = repliesIn(personKey(question.world, question.persona))
  const told = [...kept].flatMap(([id, { booking, contact, ...reply }]): [string, ToldReply][] => {
    const seen = asSeen('GetSubjectOfCareSchedule', booking, question)
    if (!seen) return []
    const asBooked = { ...bookedEvent(seen, asSeen('GetCareContacts', contact, question)), id }
    return [[id, { ...reply, asBooked, joined: contact && careContactEvent(contact).event.id }]]
  })
  return new Map(told)
}

function asSeen<C extends ContractName>(
  contract: C,
  record: FromProducer<ItemOf[C]> | undefined,
  { persona, rights }: Pick<Question, 'persona' | 'rights'>,
): FromProducer<ItemOf[C]> | undefined {
  if (!record || !mayKnow(rights, contract)) return undefined
  const { visible } = forPatient(contract, [record.item], persona.person.personnummer, rights)
  return visible[0] && { ...record, item: visible[0] }
}
