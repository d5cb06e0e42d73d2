import type { Producer } from '../catalogue/producer.ts'
import { type ProducerId, producers } from '../catalogue/producers.ts'
import type { Records } from '../contracts/contracts.ts'
import type { PlanProposalRecord } from '../contracts/own/plan-proposals.ts'
import { timeIn } from '../worlds/lookup.ts'
import { personKey } from '../worlds/per-world.ts'
import type { Persona } from '../worlds/personas.ts'
import type { World } from '../worlds/world.ts'
import { receive } from './received.ts'
import { recordsIn } from './records-in.ts'

/** Whose plans, at which producer. */
export type PlanHolder = { world: World; persona: Persona; producer: Producer & { id: ProducerId } }

/** The producers of a world that take proposals. */
export const takersIn = ({ connected }: World): PlanHolder['producer'][] =>
  producers.filter(({ id, contracts }) => connected.includes(id) && contracts.includes('PlanProposals'))

/** A plan as its producer has it now: what it is called there, the unit (HSA-id), who answers for it, and whether it has ended. */
export type PlanHeld = {
  documentId: string
  system: string
  unit: string | undefined
  title: string | undefined
  responsible: { name: string; title?: string } | undefined
  hasEnded: boolean
}

/** The plans among some records of a producer, each once; how it stands is told by its parts before its header. */
export function plansIn({ GetCarePlans: plans = [], PlanStructures: structures = [] }: Records): PlanHeld[] {
  const found = new Map<string, PlanHeld>()
  for (const { carePlanHeader: header, status } of plans) {
    const { healthcareProfessionalName: name, healthcareProfessionalCareUnitHSAId: unit } =
      header.accountableHealthcareProfessional
    found.set(nameOf(header.sourceSystemHSAId, header.documentId), {
      documentId: header.documentId,
      system: header.sourceSystemHSAId,
      unit,
      title: header.documentTitle,
      responsible: name ? { name } : undefined,
      hasEnded: status === 'ended',
    })
  }
  for (const { header, planDocumentId, title, mainResponsible: main, status } of structures) {
    const name = nameOf(header.sourceSystemHSAId, planDocumentId)
    const known = found.get(name)
    found.set(name, {
      documentId: planDocumentId,
      system: header.sourceSystemHSAId,
      unit: known?.unit ?? header.careUnitHSAId,
      title: known?.title ?? title,
      responsible: main ? { name: main.name, ...(main.role && { title: main.role }) } : known?.responsible,
      hasEnded: status ? status === 'ended' : (known?.hasEnded ?? false),
    })
  }
  return [...found.values()]
}

const nameOf = (system: string, documentId: string) => `${system} ${documentId}`

/** Takes a proposal to a plan that goes on; of one that waits already from the same it has enough. */
export function takeProposal(
  holder: PlanHolder,
  plan: PlanHeld,
  proposal: PlanProposalRecord,
): 'received' | 'waits-already' | 'ended' {
  if (plan.hasEnded) return 'ended'
  const waits = proposalsAt(holder).some((one) => one.status === 'proposed' && isSame(one, proposal))
  if (waits) return 'waits-already'
  receive({ ...placeOf(holder), contract: 'PlanProposals' }, proposal)
  return 'received'
}

type Outcome = NonNullable<PlanProposalRecord['history']>[number]

/** What has come of a proposal, from now on. False, and nothing is done, when something has already. */
export function settleProposal(
  holder: PlanHolder,
  documentId: string,
  outcome: Omit<Outcome, 'at'>,
): boolean {
  const proposal = proposalsAt(holder).find(({ header }) => header.documentId === documentId)
  if (proposal?.status !== 'proposed') return false
  const at = timeIn(holder.world).toISOString()
  const history = [...(proposal.history ?? []), { ...outcome, at }]
  receive({ ...placeOf(holder), contract: 'PlanProposals' }, { ...proposal, status: outcome.what, history })
  return true
}

/** What has been proposed to the plans of a person at a producer. */
export const proposalsAt = ({ world, persona, producer }: PlanHolder): readonly PlanProposalRecord[] =>
  recordsIn(world, persona, producer.id).PlanProposals ?? []

const isSame = (one: PlanProposalRecord, other: PlanProposalRecord) => saidIn(one) === saidIn(other)

const saidIn = ({ planDocumentId, kind, text, about, madeBy }: PlanProposalRecord) =>
  JSON.stringify([planDocumentId, kind, text, about, madeBy.personId])

const placeOf = ({ world, persona, producer }: PlanHolder) => ({
  worldKey: personKey(world, persona),
  logicalAddress: producer.logicalAddress,
})
