import type { Answer } from '#platform/answer/contract.ts'
import type { Proposal, ProposalReceiver } from '../../app/vardplaner/forslag/contract.ts'
import type { PlanProposalRecord } from '../contracts/own/plan-proposals.ts'
import { isPartlyRead } from '../contracts/reading.ts'
import { answerOf } from '../platform/answer.ts'
import { type FromProducer, gather } from '../platform/gather.ts'
import { capabilitiesOf, type Rights } from '../platform/rights.ts'
import { takersIn } from '../producers/proposals.ts'
import type { Asked } from './asked.ts'
import { json } from './faulty.ts'
import { hoursOf } from './hours.ts'
import { problem } from './problem.ts'
import { itemId, sourceOf } from './source.ts'
import { hash } from '../platform/hash.ts'

/** Whether the platform takes proposals at all. */
export const takesProposals = ({ world, persona }: Pick<Asked, 'world' | 'persona'>) =>
  capabilitiesOf(world, persona).includes('propose')

/** Of a young person what that person has proposed stays with that person and the care. */
export const mayTell = (rights: Rights | undefined, { madeBy }: PlanProposalRecord) =>
  !(madeBy.party === 'resident' && rights?.keepsBack.includes('important'))

/** `GET /api/forslag`: from PlanProposals, the project's own contract. 403 where the platform takes none. */
export async function forslag(asked: Asked): Promise<Answer<Proposal> | Response> {
  if (!takesProposals(asked)) return problem(403, 'not-allowed')
  const gathered = await gather('PlanProposals', asked)
  const told = gathered.items.filter(({ item }) => mayTell(asked.rights, item))
  return answerOf(
    told.map((one) => proposalOf(asked, one)),
    gathered,
  )
}

/** The id of a proposal in the API. */
export const proposalId = ({ producer, item: { header } }: FromProducer<PlanProposalRecord>) =>
  itemId(producer, 'plan-proposal', header.documentId, header.sourceSystemHSAId)

/** True for the one who made it, and for the person whose plan it is. In a preview nothing is done. */
export function mayTakeBack({ actor, persona, rights }: Asked, { madeBy }: PlanProposalRecord): boolean {
  if (rights && !rights.may('do', 'vardplaner')) return false
  return actor.id === persona.id || madeBy.personId === actor.person.personnummer
}

function proposalOf(asked: Asked, one: FromProducer<PlanProposalRecord>): Proposal {
  const { producer, item } = one
  const { header, planDocumentId, kind, text, about, madeBy, status, history = [] } = item
  const { actor, persona } = asked
  const isOwn = madeBy.party === 'resident'
  const mine = isOwn ? actor.id === persona.id : madeBy.personId === actor.person.personnummer
  return {
    id: proposalId(one),
    plan: itemId(producer, 'plan', planDocumentId, header.sourceSystemHSAId),
    kind,
    text,
    ...(about && { about }),
    madeBy: {
      who: isOwn ? 'resident' : 'representative',
      ...(!isOwn && madeBy.name && { name: madeBy.name }),
      ...(mine && { mine }),
    },
    ...(header.authorTime && { madeAt: header.authorTime }),
    status,
    history: history.map(({ what, at, by, text: said }) => ({
      what,
      ...(at && { at }),
      ...(by && {
        by: {
          who: whoOf[by.party],
          ...(by.party !== 'resident' && by.name && { name: by.name }),
          ...(by.title && { title: by.title }),
        },
      }),
      ...(said && { text: said }),
    })),
    ...(status === 'proposed' && mayTakeBack(asked, item) && { mayWithdraw: true }),
    ...(isPartlyRead(item) && { partly: true }),
    source: sourceOf(producer, header),
  }
}

const whoOf = {
  resident: 'resident',
  relative: 'representative',
  care: 'responsible',
  'social-care': 'responsible',
} as const

/** `GET /api/forslag/mottagare`: the units that take proposals, of the connected sources that know the person. 403 as above. */
export async function forslagsmottagare(asked: Asked): Promise<Response> {
  if (!takesProposals(asked)) return problem(403, 'not-allowed')
  const { world, persona } = asked
  const units = takersIn(world)
    .filter(({ id }) => persona.records[id])
    .flatMap((producer) => producer.units)
    .map(({ hsaId, name, phone, phoneHours = [], messages }): ProposalReceiver => ({
      hsaId,
      id: hash(`proposals\n${hsaId}`),
      name,
      ...messages,
      ...(phone && { call: { system: 'phone', value: phone, hours: hoursOf(phoneHours) } }),
    }))
  return json({ units })
}
