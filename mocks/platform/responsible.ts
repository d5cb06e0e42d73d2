import { unitOf } from '../catalogue/unit-catalogue.ts'
import type { PlanProposalRecord } from '../contracts/own/plan-proposals.ts'
import {
  plansIn,
  type PlanHeld,
  type PlanHolder,
  proposalsAt,
  settleProposal,
  takersIn,
} from '../producers/proposals.ts'
import { receive } from '../producers/received.ts'
import { recordsIn } from '../producers/records-in.ts'
import { dayIn } from '../worlds/lookup.ts'
import { personKey } from '../worlds/per-world.ts'
import { personaOf } from '../worlds/personas.ts'
import type { World } from '../worlds/world.ts'
import { letGoReads } from './going-reads.ts'
import { forPatient } from './patient-filter.ts'
import { representedBy } from './rights.ts'

/** What somebody who is responsible for a plan sees of it: the plan, and what waits for an answer. */
export type Desk = { holder: PlanHolder; plan: PlanHeld; waiting: readonly PlanProposalRecord[] }

/** The plans that take proposals, of the person of a world and of those whom that person represents. */
export function desksOf(world: World): Desk[] {
  const actor = personaOf(world.persona)
  return [actor, ...representedBy(world, actor)].flatMap((persona) =>
    takersIn(world).flatMap((producer) => desksAt({ world, persona, producer })),
  )
}

function desksAt(holder: PlanHolder): Desk[] {
  const { world, persona, producer } = holder
  const { GetCarePlans: plans = [], PlanStructures: structures = [] } = recordsIn(world, persona, producer.id)
  const seen = <C extends 'GetCarePlans' | 'PlanStructures'>(
    contract: C,
    records: Parameters<typeof forPatient<C>>[1],
  ) => forPatient(contract, records, persona.person.personnummer).visible
  const waiting = proposalsAt(holder).filter(
    ({ status, header }) => status === 'proposed' && header.approvedForPatient,
  )
  return plansIn({
    GetCarePlans: seen('GetCarePlans', plans),
    PlanStructures: seen('PlanStructures', structures),
  }).map((plan) => ({
    holder,
    plan,
    waiting: waiting.filter(
      ({ planDocumentId, header }) =>
        planDocumentId === plan.documentId && header.sourceSystemHSAId === plan.system,
    ),
  }))
}

/** Answers a proposal as the one who is responsible for its plan: a yes or a no with words, or words alone to a question. */
export function answerAsResponsible(
  { holder, plan, waiting }: Desk,
  documentId: string,
  { isYes, text }: { isYes: boolean; text: string },
): boolean {
  const proposal = waiting.find(({ header }) => header.documentId === documentId)
  if (!proposal) return false
  letGo(holder)
  const party = unitOf(plan.unit)?.legalDomain === 'HSL' ? 'care' : 'social-care'
  return settleProposal(holder, documentId, {
    what: proposal.kind === 'question' ? 'answered' : isYes ? 'accepted' : 'declined',
    by: { party, ...plan.responsible },
    ...(text && { text }),
  })
}

/** Ends a plan that is told in parts, from now on. False, and nothing is done, when it is none or has ended. */
export function endAsResponsible({ holder, plan }: Desk): boolean {
  const { world, persona, producer } = holder
  const held = recordsIn(world, persona, producer.id).PlanStructures?.find(
    ({ planDocumentId, header }) =>
      planDocumentId === plan.documentId && header.sourceSystemHSAId === plan.system,
  )
  if (!held || plan.hasEnded) return false
  letGo(holder)
  const change = {
    date: dayIn(world),
    text: 'Planen är avslutad.',
    ...(plan.responsible && { by: plan.responsible.name }),
  }
  receive(
    {
      worldKey: personKey(world, persona),
      logicalAddress: producer.logicalAddress,
      contract: 'PlanStructures',
    },
    { ...held, status: 'ended', history: [...(held.history ?? []), change] },
  )
  return true
}

/** What has been changed is asked for anew, by whoever asks. */
function letGo({ world, persona }: PlanHolder): void {
  letGoReads((read) => read.world.key === world.key && read.subject === persona.id)
}

/** Whose plan it is, by name. */
export const ownerOf = ({ holder: { persona } }: Desk): string =>
  `${persona.person.givenName} ${persona.person.familyName}`
